import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '4px 0',
    margin: '-4px 0',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    // The host's contrast theme and the system's forced colours may disagree; the system's win.
    '@media (forced-colors: active)': {
      color: 'LinkText',
      ':hover': { color: 'LinkText' },
      ':active': { color: 'LinkText' },
    },
  },
  inline: {
    padding: 0,
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    whiteSpace: 'normal',
  },
  subtle: { color: 'inherit' },
});

/** A small link that acts in place: at the right edge of a line (a target of 24 px), or inside a sentence. */
export function QuietLink({
  children,
  onClick,
  inline,
  subtle,
  label,
  expanded,
  controls,
  lang,
  ref,
}: {
  children: ReactNode;
  onClick: () => void;
  inline?: boolean;
  /** In the colour of the text around it; underlined only when pointed at. */
  subtle?: boolean;
  /** The accessible name, when the words shown are too few without their line. */
  label?: string | undefined;
  expanded?: boolean;
  controls?: string;
  lang?: string;
  ref?: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      type="button"
      ref={ref}
      inline={(inline && !subtle) ?? false}
      appearance={subtle ? 'subtle' : 'default'}
      className={mergeClasses(styles.link, inline && styles.inline, subtle && styles.subtle)}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      lang={lang}
    >
      {children}
    </Link>
  );
}
