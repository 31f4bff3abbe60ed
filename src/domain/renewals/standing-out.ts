import { repeatedMistakes } from '../coaching/mistake.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import { isReached } from './closed-expectation.ts';
import type { ContactPoint } from './contact-memory.ts';
import { contactsBetween, LOOKBACK_DAYS, silencesOf } from './contact-rhythm.ts';
import type { RenewalFacts } from './renewal-facts.ts';
import type { StandsOut } from './stands-out.ts';

/** Half a year without asking how they are is long, when there was talk of other things. */
const NO_CARE_DAYS = 180;
const NO_CARE_CONTACTS = 3;

/** From how many closed goals, and turns of the rhythm, on a sentence about them says something. */
const ENOUGH_GOALS = 3;
const ENOUGH_TURNS = 3;

type Year = { facts: RenewalFacts; contacts: readonly ContactPoint[]; from: string; day: string };

/**
 * At most two facts that stand out in the year up to `day`: the strongest thing that went wrong and the strongest
 * that went well, so that the page is fair to both; where nothing went well, two that went wrong.
 */
export function whatStandsOut(facts: RenewalFacts, day: string): StandsOut[] {
  const from = addDays(day, -LOOKBACK_DAYS);
  const year = { facts, contacts: contactsBetween(facts.contacted, from, day), from, day };
  const goals = goalsOf(year);
  const isGood = goals !== undefined && goals.met * 2 >= goals.of;
  const wrong = [
    longSilence(year),
    noCare(year),
    badMoods(year),
    mistakeRepeated(year),
    isGood ? undefined : goals,
  ];
  const well = [rhythmKept(year), isGood ? goals : undefined];
  const [worst, next] = wrong.filter((one) => one !== undefined);
  const [best] = well.filter((one) => one !== undefined);
  return [worst, best ?? next].filter((one) => one !== undefined);
}

/** The longest time without a contact, if it was a whole turn longer than agreed. */
function longSilence({ facts: { contacted, rhythm }, from, day }: Year): StandsOut | undefined {
  if (!rhythm) return undefined;
  const { everyDays } = rhythm;
  const silences = silencesOf(contacted, rhythm, from, day)
    .map((silence) => ({ ...silence, days: daysBetween(silence.from, silence.to) + 1 }))
    .sort((a, b) => b.days - a.days);
  const [longest] = silences;
  if (!longest || longest.days < everyDays) return undefined;
  const before = contacted.findLast(({ at }) => dayOf(at) < longest.from);
  return { id: 'long-silence', ...longest, everyDays, because: [before?.id ?? rhythm.entryId] };
}

/** The longest time without a question after how they are, in which there was talk of other things. */
function noCare({ contacts, from, day }: Year): StandsOut | undefined {
  const points = [
    from,
    ...contacts.flatMap(({ purpose, at }) => (purpose === 'care' ? [dayOf(at)] : [])),
    day,
  ];
  const gaps = points
    .slice(1)
    .map((to, index) => {
      const start = points[index] ?? from;
      const within = contacts.filter(
        ({ at, purpose }) => purpose !== 'care' && dayOf(at) >= start && dayOf(at) <= to,
      );
      return { from: start, to, days: daysBetween(start, to), within };
    })
    .filter(({ days, within }) => days >= NO_CARE_DAYS && within.length >= NO_CARE_CONTACTS)
    .sort((a, b) => b.days - a.days);
  const [longest] = gaps;
  if (!longest) return undefined;
  const { within, ...gap } = longest;
  const sales = within.filter(({ purpose }) => purpose === 'sales');
  const because = (sales.length > 0 ? sales : within).map(({ id }) => id);
  return { id: 'no-care', ...gap, sales: sales.length, because };
}

/** The last two or more moods were all difficult. */
function badMoods({ contacts }: Year): StandsOut | undefined {
  const moods = contacts.filter(({ mood }) => mood !== undefined);
  const run = moods.slice(moods.findLastIndex(({ mood }) => mood !== 'bad') + 1);
  const [first] = run;
  if (!first || run.length < 2) return undefined;
  return { id: 'bad-moods', count: run.length, since: dayOf(first.at), because: run.map(({ id }) => id) };
}

function mistakeRepeated({ facts, day }: Year): StandsOut | undefined {
  const [latest, before] = repeatedMistakes({ dossier: facts, day })[0] ?? [];
  if (!latest || !before) return undefined;
  const [from, to] = [before.occurredOn, latest.occurredOn];
  const because = [latest.id, before.id];
  return { id: 'mistake-repeated', title: latest.title, from, to, days: daysBetween(from, to), because };
}

/** Of the goals closed in the year, how many were reached; withdrawn ones are not counted. */
function goalsOf({
  facts: { expectations },
  from,
  day,
}: Year): Extract<StandsOut, { id: 'goals' }> | undefined {
  const closed = expectations.flatMap(({ closed }) => {
    const isOfYear = closed && dayOf(closed.at) >= from && dayOf(closed.at) <= day;
    return isOfYear && closed.outcome !== 'withdrawn' ? [closed] : [];
  });
  if (closed.length < ENOUGH_GOALS) return undefined;
  const because = closed.map(({ entryId }) => entryId);
  return { id: 'goals', met: closed.filter(isReached).length, of: closed.length, because };
}

/** Every turn of the agreed rhythm was kept: so many times a contact was due, and there was one. */
function rhythmKept({ facts: { contacted, rhythm }, from, day }: Year): StandsOut | undefined {
  if (!rhythm) return undefined;
  const agreedOn = dayOf(rhythm.at);
  const since = agreedOn > from ? agreedOn : from;
  const due = Math.floor(daysBetween(since, day) / rhythm.everyDays);
  if (due < ENOUGH_TURNS || silencesOf(contacted, rhythm, from, day).length > 0) return undefined;
  const { everyDays, entryId } = rhythm;
  return { id: 'rhythm-kept', since, everyDays, kept: due, due, because: [entryId] };
}
