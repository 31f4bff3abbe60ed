import {
  makeStyles,
  mergeClasses,
  Toolbar,
  ToolbarRadioButton,
  ToolbarRadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';

export type Segment<V extends string> = { value: V; label: string; icon?: JSX.Element };

const useStyles = makeStyles({
  bar: { padding: 0, display: 'block' },
  row: { display: 'flex' },
  segment: {
    flex: '1 1 auto',
    height: '40px',
    minWidth: 0,
    maxWidth: 'none',
    padding: '0 6px',
    borderRadius: 0,
    marginLeft: '-1px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    '& .fui-ToolbarRadioButton__icon, & .fui-Button__icon': { marginRight: '4px', color: 'inherit' },
    ':first-child': {
      borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
      marginLeft: 0,
    },
    ':last-child': { borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0` },
    '&[aria-checked=true], &[aria-checked=true]:hover, &[aria-checked=true]:hover:active': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
      zIndex: 1,
    },
    '@media (forced-colors: active)': {
      '&[aria-checked=true]': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  tiles: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', gap: '8px' },
  tile: {
    height: '60px',
    flexDirection: 'column',
    gap: '2px',
    marginLeft: 0,
    borderRadius: tokens.borderRadiusLarge,
    ':first-child': { borderRadius: tokens.borderRadiusLarge },
    ':last-child': { borderRadius: tokens.borderRadiusLarge },
    '& .fui-Button__icon': { margin: 0, width: '24px', height: '24px', fontSize: '24px' },
  },
});

/**
 * One of a few. Always a Fluent toolbar radio group: a toggle button with `role=radio` keeps `aria-pressed`
 * and is no radio to a screen reader.
 */
export function Segments<V extends string>({
  label,
  value,
  segments,
  onChange,
  tiles,
}: {
  label: string;
  value: V | undefined;
  segments: readonly Segment<V>[];
  onChange: (value: V) => void;
  /** Larger, with the icon above the word. */
  tiles?: boolean;
}) {
  const styles = useStyles();
  return (
    <Toolbar
      aria-label={label}
      className={styles.bar}
      checkedValues={{ choice: value === undefined ? [] : [value] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = segments.find((segment) => segment.value === checkedItems[0]);
        if (chosen) onChange(chosen.value);
      }}
    >
      <ToolbarRadioGroup className={tiles ? styles.tiles : styles.row} aria-label={label}>
        {segments.map((segment) => (
          <ToolbarRadioButton
            key={segment.value}
            appearance="subtle"
            name="choice"
            value={segment.value}
            className={mergeClasses(styles.segment, tiles && styles.tile)}
            {...(segment.icon && { icon: segment.icon })}
          >
            {segment.label}
          </ToolbarRadioButton>
        ))}
      </ToolbarRadioGroup>
    </Toolbar>
  );
}
