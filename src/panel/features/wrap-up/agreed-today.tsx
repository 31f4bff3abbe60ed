import { makeStyles, tokens } from '@fluentui/react-components';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { useNow } from '../../ui/clock.tsx';
import { statusOf } from '../../ui/expectation-status.ts';
import { Mark } from '../../ui/mark.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: '10px', padding: '4px 0' },
  mark: { marginTop: '2px' },
  words: { flex: '1 1 auto', minWidth: 0 },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What was proposed, changed or agreed in this meeting, the latest first. */
export function AgreedToday({ meeting, openAgreed }: { meeting: Meeting; openAgreed: () => void }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const words = useText(expectationText);
  const dates = useDates();
  const today = dayOf(useNow());
  const { expectations } = useClient().state.dossier;
  const open = expectations.filter(({ state }) => state === 'proposed' || state === 'agreed');
  const touched = open.filter(
    ({ changedAt, agreed }) =>
      dayOf(changedAt) === dayOf(meeting.start) || (agreed && dayOf(agreed.at) === dayOf(meeting.start)),
  );
  return (
    <Section
      title={text.agreed}
      action={open.length > 0 && <QuietLink onClick={openAgreed}>{text.all(open.length)}</QuietLink>}
    >
      {touched.length === 0 ? (
        <p className={styles.none}>{text.nothingAgreed}</p>
      ) : (
        <ul className={styles.list}>
          {touched.toReversed().map((expectation) => {
            const status = statusOf(expectation, today);
            return (
              <li key={expectation.id} className={styles.item}>
                <span className={styles.mark}>
                  <Mark status={status} />
                </span>
                <span className={styles.words}>
                  {expectation.goal}
                  <span className={styles.quiet}>
                    {words.status[status]}
                    {expectation.dueOn && ` · ${words.until(dates.short(expectation.dueOn))}`}
                  </span>
                </span>
                {expectation.state === 'proposed' && (
                  <QuietLink label={`${text.check}: ${expectation.goal}`} onClick={openAgreed}>
                    {text.check}
                  </QuietLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
