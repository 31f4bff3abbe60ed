import { Emoji24Regular } from '@fluentui/react-icons/svg/emoji';
import { EmojiMeh24Regular } from '@fluentui/react-icons/svg/emoji-meh';
import { EmojiSad24Regular } from '@fluentui/react-icons/svg/emoji-sad';
import { useMemo } from 'react';
import { MOODS, type Mood } from '#domain/client.ts';
import { isOfMeeting } from '#domain/meeting.ts';
import { notesOf } from '#domain/note-list.ts';
import { dayOf } from '#domain/time.ts';
import { useClient } from '../../sync/use-client.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { AgreedToday } from './agreed-today.tsx';
import { AskedPromises } from './asked-promises.tsx';
import { NextContact } from './next-contact.tsx';
import { OverdueGoals } from './overdue-goals.tsx';
import { Promises } from './promises.tsx';
import { SummaryDraft } from './summary-draft.tsx';

const FACES: Record<Mood, React.JSX.Element> = {
  good: <Emoji24Regular />,
  mixed: <EmojiMeh24Regular />,
  bad: <EmojiSad24Regular />,
};

/** Danach: how it went, what was agreed and promised, the next contact, and a summary of what may be shared. */
export function WrapUpView({ meeting, openTab }: ViewProps) {
  const text = useText(wrapUpText);
  const { moods } = useText(terms);
  const { state, append } = useClient();
  const notes = useMemo(
    () => notesOf(state.entries).filter(({ meetingId }) => isOfMeeting(meeting, meetingId)),
    [state.entries, meeting],
  );
  const contact = state.dossier.contacted.find(
    ({ meetingId, at }) => isOfMeeting(meeting, meetingId) && dayOf(at) === dayOf(meeting.start),
  );

  function tellMood(mood: Mood) {
    void append([
      {
        kind: 'contact-made',
        // The conversation counts on the day it took place, also when it is wrapped up later.
        at: meeting.start,
        purpose: contact?.purpose ?? meeting.purpose ?? 'project',
        channel: contact?.channel ?? 'video',
        mood,
        ...(meeting.title && { title: meeting.title.slice(0, 200) }),
      },
    ]);
  }

  return (
    <>
      <Section title={text.mood}>
        <Segments<Mood>
          tiles
          label={text.mood}
          value={contact?.mood}
          onChange={tellMood}
          segments={MOODS.map((mood) => ({ value: mood, label: moods[mood], icon: FACES[mood] }))}
        />
      </Section>
      <AskedPromises meeting={meeting} />
      <OverdueGoals meeting={meeting} />
      <AgreedToday meeting={meeting} openAgreed={() => openTab('agreed')} />
      <Promises meeting={meeting} />
      <NextContact meeting={meeting} />
      <SummaryDraft meeting={meeting} notes={notes} />
    </>
  );
}
