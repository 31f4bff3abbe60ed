import { makeStyles, tokens } from '@fluentui/react-components';
import { evidenceText } from '../text/evidence.ts';
import { useLanguage, useText } from '../text/use-text.tsx';
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

/** The fact behind a suggestion, and the text it comes from. */
export function PrincipleNote({ principle: id, controlId }: { principle: string; controlId?: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(evidenceText);
  const found = usePrinciple(id);
  if (!found) return null;
  return (
    <div id={controlId} className={styles.note}>
      <p className={styles.fact}>{found.principle.fact[language]}</p>
      <p className={styles.source}>{text.source(found.source.author, found.source.title)}</p>
    </div>
  );
}
