import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { type FormEvent, useState } from 'react';
import { CHANNELS, type Channel } from '#domain/client.ts';
import type { Meeting } from '#domain/meeting.ts';
import { addDays, dayOf, isBefore } from '#domain/time.ts';
import { useClient } from '../../sync/use-client.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '10px' },
  icon: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  words: { flex: '1 1 auto', minWidth: 0 },
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px' },
  whole: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  actions: { gridColumn: '1 / -1', display: 'flex', gap: '8px' },
});

/** When we talk next: what stands in the calendar, else what the agreed rhythm says; and agreeing on a rhythm. */
export function NextContact({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { channels } = useText(terms);
  const dates = useDates();
  const { meetings, rhythm } = useClient().state.dossier;
  const [agreeing, setAgreeing] = useState(false);
  const planned = meetings
    .filter(({ id, start }) => id !== meeting.id && isBefore(meeting.start, start))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
  const next = planned
    ? {
        when: `${dates.weekday(planned.start)}, ${dates.time(planned.start)}`,
        why: text.nextByMeeting,
        icon: <CalendarLtr20Regular />,
      }
    : rhythm && {
        when: `${dates.weekday(addDays(dayOf(meeting.start), rhythm.everyDays))}, ${channels[rhythm.channel]}`,
        why: text.nextByRhythm(rhythm.everyDays),
        icon: <Call20Regular />,
      };
  return (
    <Section title={text.nextContact}>
      {agreeing ? (
        <RhythmForm close={() => setAgreeing(false)} />
      ) : (
        <div className={styles.row}>
          <span className={styles.icon} aria-hidden="true">
            {next?.icon ?? <Call20Regular />}
          </span>
          <p className={styles.words} style={{ margin: 0 }}>
            {next ? (
              <>
                <span className={styles.strong}>{next.when}</span>
                <span className={styles.quiet}>{next.why}</span>
              </>
            ) : (
              text.nextUnknown
            )}
          </p>
          <QuietLink
            label={`${text.rhythm}: ${rhythm ? text.changeRhythm : text.setRhythm}`}
            onClick={() => setAgreeing(true)}
          >
            {rhythm ? text.changeRhythm : text.setRhythm}
          </QuietLink>
        </div>
      )}
    </Section>
  );
}

function RhythmForm({ close }: { close: () => void }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { channels } = useText(terms);
  const { state, append } = useClient();
  const [channel, setChannel] = useState<Channel>(state.dossier.rhythm?.channel ?? 'phone');
  const [everyDays, setEveryDays] = useState(String(state.dossier.rhythm?.everyDays ?? 14));
  const [detail, setDetail] = useState(state.dossier.rhythm?.detail ?? '');
  const days = Number(everyDays);
  const valid = Number.isInteger(days) && days >= 1 && days <= 366;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!valid) return;
    const saved = await append([
      { kind: 'rhythm-agreed', channel, everyDays: days, ...(detail.trim() && { detail: detail.trim() }) },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={text.channel} size="small">
        <Select
          className={styles.input}
          value={channel}
          onChange={(_, { value }) => setChannel(CHANNELS.find((name) => name === value) ?? channel)}
        >
          {CHANNELS.map((name) => (
            <option key={name} value={name}>
              {channels[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.everyDays} size="small">
        <Input
          type="number"
          min={1}
          max={366}
          className={styles.input}
          value={everyDays}
          onChange={(_, { value }) => setEveryDays(value)}
        />
      </Field>
      <Field label={text.detail} size="small" className={styles.whole}>
        <Input
          className={styles.input}
          value={detail}
          maxLength={2000}
          onChange={(_, { value }) => setDetail(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabled={!valid}>
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
