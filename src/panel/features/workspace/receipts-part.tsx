import type { Receipt } from '#contracts/privacy.ts';
import { receipts } from '../../sync/workspace-api.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { Loaded } from './loaded.tsx';
import { Part } from './part.tsx';
import { useAskedOfServer } from './use-asked-of-server.ts';
import { useWorkspaceStyles } from './workspace-styles.ts';

/** What was erased, with nothing of what it was. */
export function ReceiptsPart() {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const asked = useAskedOfServer(receipts);
  return (
    <Part title={text.receipts} why={text.receiptsWhy}>
      <Loaded asked={asked}>
        {({ receipts: all }) =>
          all.length === 0 ? (
            text.noReceipts
          ) : (
            <ol className={styles.list}>
              {all.map((receipt) => (
                <ReceiptRow key={receipt.receiptId} receipt={receipt} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Part>
  );
}

function ReceiptRow({ receipt: { what, clientId, at, by, entries, meetings } }: { receipt: Receipt }) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const dates = useDates();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        {text.erased[what]} {clientId}: {text.receipt(entries, meetings)}
        <span className={styles.quiet}>
          {text.byAt(by.name || text.byItself, dates.full(at), dates.time(at))}
        </span>
      </span>
    </li>
  );
}
