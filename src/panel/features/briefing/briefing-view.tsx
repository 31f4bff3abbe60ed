import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { Suspense } from 'react';
import { awaitsOutcome } from '#domain/coaching/goal.ts';
import { dueBy } from '#domain/commitment.ts';
import { addressee } from '#domain/contact.ts';
import type { Dossier } from '#domain/dossier.ts';
import { dayOf } from '#domain/time.ts';
import { ProvedLines } from '../../parts/proved-lines.tsx';
import { useClient } from '../../sync/use-client.ts';
import { briefingText } from '../../text/briefing.ts';
import { useText } from '../../text/use-text.tsx';
import { later } from '../../ui/later.ts';
import { Section } from '../../ui/section.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { AlsoConsidered } from './also-considered.tsx';
import { FactList } from './fact-list.tsx';
import { FirstSentence } from './first-sentence.tsx';
import { PreparationList } from './preparation-list.tsx';
import { QuestionList } from './question-list.tsx';
import { SituationBlock } from './situation-block.tsx';

// Only a first meeting asks for the form of address.
const AddressChoice = later(async () => (await import('./address-choice.tsx')).AddressChoice);

// Its height is known before it is there, so that nothing moves when it comes.
const DueNow = later(async () => (await import('./due-now.tsx')).DueNow);

/**
 * Vorher: what someone needs in the thirty seconds before the client joins, in that order: what happened, the
 * first sentence, what to clear up, what not to do, what to ask.
 */
export function BriefingView({ meeting, briefing, openTab }: ViewProps) {
  const { state } = useClient();
  const text = useText(briefingText);
  const [strongest, ...others] = briefing.situations;
  const contact = addressee(state.dossier.contacts, meeting);
  const isFirst = strongest?.id === 'first-meeting';
  const due = dueCount(state.dossier, dayOf(meeting.start));
  return (
    <>
      <Suspense fallback={<div style={{ height: due && 20 + 30 * Math.min(due, 3) }} />}>
        <DueNow meeting={meeting} />
      </Suspense>
      <Section>
        {strongest && <SituationBlock situation={strongest} meeting={meeting} />}
        <FactList
          situations={others}
          since={briefing.since}
          meeting={meeting}
          openAgreed={() => openTab('agreed')}
        />
      </Section>
      {isFirst && contact && state.dossier.profile?.language === 'de' && (
        <Suspense>
          <AddressChoice contact={contact} />
        </Suspense>
      )}
      <FirstSentence openings={briefing.openings} />
      <PreparationList preparations={briefing.prepare} meetingId={meeting.id} />
      <ProvedLines title={text.notToday} icon={<Subtract16Regular />} lines={briefing.cautions} />
      <QuestionList questions={briefing.questions} title={isFirst ? text.gettingToKnow : text.questions} />
      <ProvedLines title={text.advice} icon={<Lightbulb16Regular />} lines={briefing.advice} />
      <AlsoConsidered withheld={briefing.withheld} />
    </>
  );
}

/** How many promises and goals fall due by this day. */
function dueCount({ commitments, expectations }: Dossier, day: string): number {
  return dueBy(commitments, day).length + expectations.filter((goal) => awaitsOutcome(goal, day)).length;
}
