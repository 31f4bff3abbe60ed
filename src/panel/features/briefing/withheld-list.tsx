import { makeStyles, tokens } from '@fluentui/react-components';
import type { Withheld } from '#domain/coaching/briefing.ts';
import { EvidenceLink, useEvidence } from '../../parts/evidence.tsx';
import { usePlaybook, usePrinciple } from '../../parts/use-playbook.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { withheldReasons } from '../../text/withheld-reasons.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  item: { padding: '4px 0', color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  words: { flex: '1 1 auto', minWidth: 0 },
  line: { display: 'block', color: tokens.colorNeutralForeground1 },
});

/** What the coach does not say, each with its reason. */
export function WithheldList({ withheld }: { withheld: readonly Withheld[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {withheld.map((item) => (
        <WithheldItem key={item.promptId} item={item} />
      ))}
    </ul>
  );
}

/** Reasons whose detail is the entry that is the reason; other details name a fact or another suggestion. */
const PROVED_BY_ENTRY: ReadonlySet<Withheld['reason']> = new Set([
  'answered-recently',
  'skipped-today',
  'asked-today',
  'not-with-signal',
  'rated-not-helpful',
]);

function WithheldItem({ item }: { item: Withheld }) {
  const styles = useStyles();
  const text = useText(withheldReasons);
  const line = usePromptLine(item.promptId);
  const found = usePrinciple(item.principle);
  const language = useLanguage();
  const proof = item.detail && PROVED_BY_ENTRY.has(item.reason) ? [item.detail] : [];
  const evidence = useEvidence(proof);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.words}>
          <span className={styles.line}>{line ?? found?.principle.label[language]}</span>
          {text.reasons[item.reason]}
          {found && ` · ${found.principle.label[language]} (${found.source.name})`}
        </span>
        {proof.length > 0 && <EvidenceLink evidence={evidence} because={proof} />}
      </div>
      {evidence.sheet}
    </li>
  );
}

/** The prompt in the panel's language, as the playbook has it; its facts stay open, for some are the reason it is withheld. */
function usePromptLine(promptId: string): string | undefined {
  const language = useLanguage();
  const { principles } = usePlaybook();
  const prompt = principles.flatMap(({ prompts }) => prompts).find(({ id }) => id === promptId);
  if (!prompt) return undefined;
  const line =
    'say' in prompt && prompt.say
      ? language === 'de'
        ? prompt.say.de.sie
        : prompt.say.en
      : 'text' in prompt
        ? prompt.text[language]
        : undefined;
  return line?.replace(/\{[^}]*\}/g, '…');
}
