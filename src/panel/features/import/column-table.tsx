import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { COLUMN_GROUPS, COLUMN_NAMES, COLUMNS, type ColumnName } from '#domain/exchange/column.ts';
import type { Mapping } from '#domain/exchange/propose-columns.ts';
import { importText } from '../../text/import.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { ScrollingTable } from './scrolling-table.tsx';
import type { OpenedSheet } from './table-messages.ts';

const useStyles = makeStyles({
  // On a phone name and meaning stand whole beside each other; the examples are a swipe away.
  select: {
    minWidth: '160px',
    maxWidth: '260px',
    '@media (max-width: 600px)': { minWidth: '148px', maxWidth: '148px' },
  },
  examples: { minWidth: '200px', color: tokens.colorNeutralForeground2 },
});

/** What each column of the file means; a meaning that is given anew is taken from the column that had it. */
export function ColumnTable({
  sheet,
  mapping,
  onChange,
}: {
  sheet: OpenedSheet;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const styles = useStyles();
  const text = useText(importText);
  const language = useLanguage();
  return (
    <ScrollingTable label={text.columns} columns={[text.inFile, text.means, text.examples]}>
      {sheet.headers.map((header, place) => {
        const called = header || text.unnamed(place + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; their places do not change
          <tr key={place}>
            <th scope="row">{called}</th>
            <td>
              <Select
                size="small"
                className={styles.select}
                aria-label={`${called}: ${text.means}`}
                value={mapping[place] ?? ''}
                onChange={(_, { value }) => onChange(assigned(mapping, place, value))}
              >
                <option value="">{text.leaveOut}</option>
                {COLUMN_GROUPS.map((group) => (
                  <optgroup key={group} label={text.groups[group]}>
                    {COLUMN_NAMES.filter((name) => COLUMNS[name].group === group).map((name) => (
                      <option key={name} value={name}>
                        {COLUMNS[name].label[language]}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            </td>
            <td className={styles.examples}>{sheet.samples[place]?.join(' · ')}</td>
          </tr>
        );
      })}
    </ScrollingTable>
  );
}

function assigned(mapping: Mapping, place: number, said: string): Mapping {
  const name: ColumnName | null = COLUMN_NAMES.find((candidate) => candidate === said) ?? null;
  return mapping.map((other, index) => (index === place ? name : other === name ? null : other));
}
