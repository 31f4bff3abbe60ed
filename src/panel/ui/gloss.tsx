import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  gloss: {
    margin: '2px 0 0',
    paddingLeft: '14px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What a line to say means, for a panel in another language than the client's. */
export function Gloss({ text }: { text: string | undefined }) {
  const styles = useStyles();
  return text ? <p className={styles.gloss}>{text}</p> : null;
}
