import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of the workspace's page stand. */
export const useWorkspaceStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '16px 24px 24px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 600px)': { padding: '12px', borderRadius: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { marginTop: '24px', maxWidth: '720px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    display: 'block',
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 12px', margin: '8px 0' },
  choice: { flex: '1 1 200px', minWidth: 0 },
  check: { display: 'flex', margin: '0 0 0 -8px', '& label': { color: tokens.colorNeutralForeground1 } },
  list: { margin: '8px 0 0', padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '8px' },
  cell: {
    padding: '5px 12px 5px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});
