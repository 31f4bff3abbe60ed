import { makeStyles, tokens } from '@fluentui/react-components';
import { PRINCIPLE_FACTS } from '#playbook/principle-facts.ts';
import { useClient } from '../sync/use-client.ts';
import { entryContentText } from '../text/entry-content.ts';
import { useLanguage, useText } from '../text/use-text.tsx';
import { withheldReasons } from '../text/withheld-reasons.ts';
import { QuietLink } from '../ui/quiet-link.tsx';
import { usePrinciple } from './use-playbook.ts';

const useStyles = makeStyles({
  note: {
    margin: '4px 0',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fact: { margin: 0 },
  source: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The fact behind a suggestion, the text it comes from, and a way to say that it does not help here. */
export function PrincipleFact({
  principle: id,
  promptId,
  controlId,
}: {
  principle: string;
  /** The suggestion whose reason this is; without one there is nothing to rate. */
  promptId?: string;
  controlId?: string;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(entryContentText);
  const withheld = useText(withheldReasons);
  const { append } = useClient();
  const found = usePrinciple(id);
  if (!found) return null;
  return (
    <div id={controlId} className={styles.note}>
      <p className={styles.fact}>{PRINCIPLE_FACTS[id]?.[language]}</p>
      <p className={styles.source}>{text.source(found.source.author, found.source.title)}</p>
      {promptId && (
        <QuietLink
          onClick={() => void append([{ kind: 'prompt-rated', promptId, principle: id, useful: false }])}
        >
          {withheld.notHelpful}
        </QuietLink>
      )}
    </div>
  );
}
