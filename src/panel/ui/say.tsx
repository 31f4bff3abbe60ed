import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '#domain/client.ts';

const useStyles = makeStyles({
  say: {
    position: 'relative',
    margin: 0,
    padding: '1px 0 1px 14px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '3px',
      bottom: '3px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandStroke1,
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    '@container panel (max-width: 299px)': {
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
  },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  done: {
    color: tokens.colorNeutralForeground3,
    '::before': { backgroundColor: tokens.colorNeutralStroke1 },
  },
});

const QUOTES = { de: ['„', '“'], en: ['“', '”'] } as const;

/** A line to say. Whatever can be said looks like this, and nothing else does. */
export function Say({
  text,
  language,
  small,
  done,
}: {
  text: string;
  language: Language;
  small?: boolean;
  done?: boolean;
}) {
  const styles = useStyles();
  const [open, close] = QUOTES[language];
  return (
    <blockquote
      lang={language}
      className={mergeClasses(styles.say, small && styles.small, done && styles.done)}
    >
      {open}
      {text}
      {close}
    </blockquote>
  );
}
