import { makeStyles } from '@fluentui/react-components';
import { AlertUrgent20Regular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { Target20Regular } from '@fluentui/react-icons/svg/target';
import type { JSX } from 'react';
import type { SinceLine, Situation, SituationId } from '#domain/coaching/briefing.ts';
import type { Meeting } from '#domain/meeting.ts';
import { EvidenceLink, useEvidence } from '../../parts/evidence.tsx';
import { useClient } from '../../sync/use-client.ts';
import { moreText } from '../../text/more.ts';
import { useText } from '../../text/use-text.tsx';
import { LineList, LineRow } from '../../ui/line-row.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { useMore } from '../../ui/use-more.ts';
import { situationLine } from './situation-line.ts';
import { useSituationWords } from './use-situation-words.ts';

/** How many facts stand under the situation before someone asks for more. */
const FEW = 3;

const ICONS: Record<SituationId, JSX.Element> = {
  'repeat-incident': <AlertUrgent20Regular />,
  'our-incident': <AlertUrgent20Regular />,
  parting: <ArrowSwap20Regular />,
  cancellation: <ArrowSwap20Regular />,
  'client-crisis': <PeopleTeam20Regular />,
  handover: <PersonAdd20Regular />,
  renewal: <CalendarLtr20Regular />,
  'goal-setting': <Target20Regular />,
  reconnect: <Clock20Regular />,
  'first-meeting': <PersonAdd20Regular />,
  steady: <PeopleTeam20Regular />,
};

const useStyles = makeStyles({ list: { marginTop: '6px' } });

type Fact = {
  key: string;
  icon: JSX.Element;
  text: string;
  because: readonly string[];
  opensAgreed?: boolean;
};

/** The other situations of today and what has happened since the last contact, each with its proof. */
export function FactList({
  situations,
  since,
  meeting,
  openAgreed,
}: {
  situations: readonly Situation[];
  since: readonly SinceLine[];
  meeting: Meeting;
  openAgreed: () => void;
}) {
  const styles = useStyles();
  const { state } = useClient();
  const words = useSituationWords();
  const more = useText(moreText);
  const facts: Fact[] = situations
    // The repeated mistake is ours as well: said once, by the stronger of the two.
    .filter(({ id }) => id !== 'our-incident')
    .map((situation) => ({
      key: situation.id,
      icon: ICONS[situation.id],
      text: situationLine(situation, state.dossier, meeting, words),
      because: situation.because,
      opensAgreed: situation.id === 'goal-setting',
    }));
  // What the lead has said about the renewal is never among what has to be asked for.
  const reviewId = state.dossier.review?.entryId;
  const told = new Set(situations.flatMap(({ because }) => because));
  const news = since
    .filter(({ entryId }) => !told.has(entryId))
    .map(({ entryId, text }) => ({ key: entryId, icon: <History20Regular />, text, because: [entryId] }));
  const [first, rest] = [
    news.filter(({ key }) => key === reviewId),
    news.filter(({ key }) => key !== reviewId),
  ];
  const { shown, hidden, all, toggle } = useMore(
    [...first, ...facts, ...rest],
    Math.max(FEW, first.length + facts.length),
  );
  if (shown.length === 0) return null;
  return (
    <div className={styles.list}>
      <LineList>
        {shown.map(({ key, ...fact }) => (
          <FactRow key={key} {...fact} openAgreed={openAgreed} />
        ))}
      </LineList>
      {hidden > 0 && <QuietLink onClick={toggle}>{all ? more.fewer : more.more(hidden)}</QuietLink>}
    </div>
  );
}

function FactRow({
  icon,
  text,
  because,
  opensAgreed,
  openAgreed,
}: Omit<Fact, 'key'> & { openAgreed: () => void }) {
  const words = useSituationWords();
  const evidence = useEvidence(because);
  return (
    <LineRow
      icon={icon}
      proof={
        opensAgreed ? (
          <QuietLink label={`${text}: ${words.text.show}`} onClick={openAgreed}>
            {words.text.show}
          </QuietLink>
        ) : (
          <EvidenceLink evidence={evidence} because={because} />
        )
      }
      below={evidence.sheet}
    >
      {text}
    </LineRow>
  );
}
