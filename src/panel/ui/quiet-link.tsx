import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  // Fluent's link as a button, without the cases of links that lead somewhere.
  link: {
    boxSizing: 'border-box',
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightRegular,
    overflow: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    textDecorationThickness: tokens.strokeWidthThin,
    textOverflow: 'inherit',
    userSelect: 'text',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':active': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkPressed },
    ':focus-visible': {
      outlineStyle: 'none',
      textDecorationColor: tokens.colorStrokeFocus2,
      textDecorationLine: 'underline',
      textDecorationStyle: 'double',
    },
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
  underlined: { textDecorationLine: 'underline' },
  subtle: {
    color: 'inherit',
    ':hover': { color: tokens.colorNeutralForeground2LinkHover },
    ':active': { color: tokens.colorNeutralForeground2LinkPressed },
  },
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
    <button
      type="button"
      ref={ref}
      className={mergeClasses(
        styles.link,
        inline && styles.inline,
        subtle ? styles.subtle : inline && styles.underlined,
      )}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      lang={lang}
    >
      {children}
    </button>
  );
}
