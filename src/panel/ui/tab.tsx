import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, type JSX, type ReactNode, useContext } from 'react';

type Selection = { selected: string; onSelect: (value: string) => void };

const SelectionContext = createContext<Selection>({ selected: '', onSelect: () => {} });

export const SelectedTab = SelectionContext.Provider;

const useStyles = makeStyles({
  tab: {
    position: 'relative',
    minWidth: 0,
    maxWidth: 'none',
    padding: '6px 8px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: '8px',
      right: '8px',
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
      forcedColorAdjust: 'none',
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    // The line below tells which one is chosen; the border, transparent elsewhere, would be drawn here.
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '& .fui-Button__icon': { color: tokens.colorCompoundBrandForeground1 },
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'Highlight' },
      ':hover::after': { backgroundColor: 'Highlight' },
    },
  },
});

/**
 * A tab of a `TabList`: a button of Fluent, for Fluent's own tabs weigh 20 kB with what moves their focus. The Tab
 * key reaches the chosen one, the arrow keys the others.
 */
export function Tab({
  value,
  icon,
  children,
  className,
  ...rest
}: {
  value: string;
  icon?: JSX.Element;
  children: ReactNode;
  className?: string | undefined;
  id?: string;
  title?: string;
  'aria-controls'?: string | undefined;
}) {
  const styles = useStyles();
  const { selected, onSelect } = useContext(SelectionContext);
  const isSelected = selected === value;
  return (
    <Button
      role="tab"
      appearance="transparent"
      size="small"
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected, className)}
      onClick={() => onSelect(value)}
      {...(icon && { icon })}
      {...rest}
    >
      {children}
    </Button>
  );
}
