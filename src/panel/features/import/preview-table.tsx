import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClientRecord, ExpectationRecord } from '#domain/exchange/client-record.ts';
import type { CollectedClient } from '#domain/exchange/collect-clients.ts';
import { STATE_WORDS } from '#domain/exchange/words.ts';
import { importText } from '../../text/import.ts';
import { type Dates, useDates } from '../../text/use-dates.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { ScrollingTable } from './scrolling-table.tsx';

const SHOWN = 6;
/** Of many contacts or expectations of one client, the first few show how they are read. */
const OF_EACH = 3;

const useStyles = makeStyles({
  more: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The first clients as they will arrive, so that a date or an amount read wrongly is seen. */
export function PreviewTable({ clients }: { clients: readonly CollectedClient[] }) {
  const styles = useStyles();
  const text = useText(importText);
  const language = useLanguage();
  const dates = useDates();
  if (clients.length === 0) return <p className={styles.more}>{text.nothingToTake}</p>;
  const expected = ({ goal, state, dueOn }: ExpectationRecord) =>
    [goal, STATE_WORDS[state][language][0], dueOn && dates.full(dueOn)].filter(Boolean).join(', ');
  return (
    <>
      <ScrollingTable
        label={text.preview}
        columns={[
          text.row,
          text.groups.client,
          text.groups.renewal,
          text.groups.contact,
          text.groups.expectation,
        ]}
      >
        {clients.slice(0, SHOWN).map(({ record, rows }) => (
          <tr key={rows[0]}>
            <td>{rows[0]}</td>
            <th scope="row">{[record.name, record.key].filter(Boolean).join(', ')}</th>
            <td>{renewalOf(record, dates, language)}</td>
            <td>
              {record.contacts.slice(0, OF_EACH).map((contact) => (
                <div key={contact.name}>
                  {[contact.name, contact.role, contact.email].filter(Boolean).join(', ')}
                </div>
              ))}
            </td>
            <td>
              {record.expectations.slice(0, OF_EACH).map((expectation) => (
                <div key={`${expectation.goal} ${expectation.dueOn}`}>{expected(expectation)}</div>
              ))}
            </td>
          </tr>
        ))}
      </ScrollingTable>
      {clients.length > SHOWN && <p className={styles.more}>{text.moreClients(clients.length - SHOWN)}</p>}
    </>
  );
}

function renewalOf({ renewal }: ClientRecord, dates: Dates, language: 'de' | 'en'): string {
  if (!renewal) return '';
  const { on, amount, currency = 'EUR' } = renewal;
  const money =
    amount !== undefined &&
    new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency }).format(
      amount,
    );
  return [dates.full(on), money].filter(Boolean).join(', ');
}
