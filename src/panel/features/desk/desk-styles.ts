import { makeStyles, tokens } from '@fluentui/react-components';

/** The desk's shape: header, list, work; one thing at a time on a phone, and only the page on paper. */
export const useDeskStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateAreas: '"header header" "list work"',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 600px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"header" "work"',
    },
    // On paper there is only the page.
    '@media print': {
      display: 'block',
      height: 'auto',
      backgroundColor: tokens.colorNeutralBackground1,
      '& > header, & > nav': { display: 'none' },
    },
  },
  // A table needs the width of the page: the list gives way, its tabs go above.
  wide: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateAreas: '"header" "list" "work"',
    '@media (max-width: 600px)': { gridTemplateRows: 'auto minmax(0, 1fr)' },
  },
  asideAbove: {
    flexDirection: 'row',
    padding: '4px 16px 0',
    borderRight: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aside: {
    gridArea: 'list',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 12px 16px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // On a phone's width there is one thing at a time: the list, or the panel.
  onlyList: { '@media (max-width: 600px)': { gridArea: 'work' } },
  notOnPhone: { '@media (max-width: 600px)': { display: 'none' } },
  views: { marginBottom: '8px' },
  note: {
    marginTop: 'auto',
    padding: '16px 8px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  work: {
    gridArea: 'work',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    minWidth: 0,
    minHeight: 0,
    padding: '16px',
    '@media (max-width: 600px)': { padding: 0, gap: 0 },
    '@media print': { display: 'block', padding: 0 },
  },
  workWide: { padding: 0, gap: 0 },
  page: { flex: '1 1 0', minHeight: 0 },
  hint: { margin: '8px', color: tokens.colorNeutralForeground2 },
  back: {
    display: 'none',
    '@media (max-width: 600px)': { display: 'inline-flex', alignSelf: 'flex-start' },
  },
});
