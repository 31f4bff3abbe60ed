import { makeStyles, tokens } from '@fluentui/react-components';

/** How the forms of the file stand: fields under each other, short ones side by side. */
export const useFormStyles = makeStyles({
  form: { display: 'grid', gap: '8px', margin: '4px 0 8px' },
  row: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  input: { minWidth: 0, width: '100%', '& input, & textarea': { minWidth: 0, width: '100%' } },
  check: { '& label': { color: tokens.colorNeutralForeground1 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
