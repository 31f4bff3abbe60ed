import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { InvitationText } from '#domain/invitation.ts';
import { isOfMeeting, type Meeting } from '#domain/meeting.ts';
import { notesOf } from '#domain/note-list.ts';
import type { Appointment } from '../../hosts/host.ts';
import { useHost } from '../../parts/use-host.ts';
import { useClient } from '../../sync/use-client.ts';
import { attachText } from '../../text/attach.ts';
import { datesIn } from '../../text/use-dates.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { InsertPreview } from './insert-preview.tsx';

const useStyles = makeStyles({
  line: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  wide: { width: '100%', minHeight: '40px', marginTop: '8px' },
});

/** The appointment beside the pane: a reference to what is noted here, and for organizers the way into its invitation. */
export function AttachSection({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(attachText);
  const host = useHost();
  const { state } = useClient();
  const panelLanguage = useLanguage();
  const [appointment, setAppointment] = useState<Appointment>();
  const [attached, setAttached] = useState(false);
  const [refused, setRefused] = useState(false);
  const [inserting, setInserting] = useState(false);

  useEffect(() => {
    let wanted = true;
    void (async () => {
      const beside = await host.appointment();
      if (!wanted || !beside) return;
      setAppointment(beside);
      // What cannot be read counts as not there: attaching again does no harm.
      const reference = await beside.reference().catch(() => null);
      if (wanted) setAttached(reference?.meetingId === meeting.id);
    })();
    return () => {
      wanted = false;
    };
  }, [host, meeting.id]);

  const notes = useMemo(
    () => notesOf(state.entries).filter(({ meetingId }) => isOfMeeting(meeting, meetingId)),
    [state.entries, meeting],
  );
  const language = state.dossier.profile?.language ?? panelLanguage;
  const invitation = useMemo(() => {
    const { agreed, notes: noted, until } = attachText[language];
    const { full } = datesIn(language);
    const words = { agreed, notes: noted, until: (day: string) => until(full(day)) };
    return InvitationText.from(notes, state.dossier.expectations, words);
  }, [notes, state.dossier.expectations, language]);

  async function attach() {
    const latest = notes.find(({ removed }) => !removed);
    const reference = { meetingId: meeting.id, ...(latest && { noteId: latest.id }) };
    try {
      await appointment?.attach(reference);
      setAttached(true);
      setRefused(false);
    } catch {
      // Said in words below: Outlook names permissions, not what to do.
      setRefused(true);
    }
  }

  if (!appointment) return null;
  return (
    <Section title={text.title}>
      <p role="status" className={styles.line}>
        {refused ? text.refused : attached ? text.attached : text.notAttached}
      </p>
      {!attached && (
        <Button className={styles.wide} onClick={() => void attach()}>
          {text.attach}
        </Button>
      )}
      {appointment.insert && !inserting && (
        <Button className={styles.wide} disabled={!invitation} onClick={() => setInserting(true)}>
          {text.insert}
        </Button>
      )}
      {appointment.insert && !invitation && <p className={styles.line}>{text.nothing}</p>}
      {inserting && invitation && (
        <InsertPreview
          appointment={appointment}
          text={invitation}
          language={language}
          close={() => setInserting(false)}
        />
      )}
    </Section>
  );
}
