import { makeStyles } from '@fluentui/react-components';
import { readKept } from '../../sync/kept-form.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { LineRow } from '../../ui/line-row.tsx';
import { Mark } from '../../ui/mark.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { ExpectationDraft, isBlank } from './expectation-draft.ts';
import { draftKey } from './use-expectation-draft.ts';

const useStyles = makeStyles({ list: { margin: '0 0 8px', padding: 0, listStyle: 'none' } });

/** A goal that was begun and not proposed before the panel went away: it is still there, and goes on from here. */
export function Begun({ onOpen }: { onOpen: () => void }) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { clientId } = useClient();
  const [kept] = useDraft(draftKey(clientId, undefined));
  const draft = readKept(ExpectationDraft, kept);
  if (!draft || isBlank(draft)) return null;
  const goal = draft.goal.trim() || text.begunWithoutGoal;
  return (
    <ul className={styles.list}>
      <LineRow
        icon={<Mark status="proposed" />}
        proof={
          <QuietLink label={`${text.goOn}: ${goal}`} onClick={onOpen}>
            {text.goOn}
          </QuietLink>
        }
      >
        {goal} · {text.begun}
      </LineRow>
    </ul>
  );
}
