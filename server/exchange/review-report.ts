import type { Review } from '#contracts/review.ts';
import type { Language } from '#domain/client.ts';
import type { ReviewedExpectation } from '#domain/renewals/reviewed-expectation.ts';
import type { Report, ReportSection, Value } from './report.ts';
import type { ReviewWords } from './review-words.ts';
import { GERMAN_REVIEW } from './review-words-de.ts';
import { ENGLISH_REVIEW } from './review-words-en.ts';

type Written = (day: string) => string;

/** A client's review as a report: the same facts as on its page, in German or English. */
export function reviewReport(review: Review, language: Language): Report {
  const words = language === 'de' ? GERMAN_REVIEW : ENGLISH_REVIEW;
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    day: language === 'de' ? '2-digit' : 'numeric',
    month: language === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const written: Written = (day) => format.format(Date.parse(day));
  const mark = review.confidential ? `, ${words.confidential}` : '';
  return {
    title: words.title(review.name),
    subtitle: words.subtitle(written(review.from), written(review.day)) + mark,
    sections: [
      overview(review, words),
      goals(review, words, written),
      mistakes(review, words),
      contact(review, words, written),
      ...happenings(review, words),
      forTheTalk(review, words),
      verdicts(review, words),
    ],
  };
}

const day = (of: string | undefined): Value => (of === undefined ? undefined : { day: of });

function overview(
  { name, manager, since, renewal, revenueShare }: Review,
  words: ReviewWords,
): ReportSection {
  const [title, ...columns] = words.facts;
  const facts: [string, Value][] = [
    [words.client, name],
    [words.manager, manager?.name],
    [words.since, day(since)],
    [words.renewal, day(renewal?.on)],
    [words.annualValue, renewal?.annualValue],
    [words.comment, renewal?.comment],
    [words.share, revenueShare === undefined ? undefined : { share: revenueShare }],
  ];
  return { title, columns, none: '', rows: facts.filter(([, value]) => value !== undefined) };
}

function goals({ expectations }: Review, words: ReviewWords, written: Written): ReportSection {
  const [title, none] = words.goals;
  const rows = expectations.map((one): Value[] => {
    const agreed = one.steps.findLast((step) => step.kind === 'agreed');
    const closed = one.steps.findLast((step) => step.kind === 'closed');
    const declined = one.steps.findLast((step) => step.kind === 'declined');
    return [
      one.goal,
      words.standings[one.standing],
      one.measure,
      one.baseline,
      one.target,
      day(one.dueOn),
      one.realism && words.realism[one.realism],
      one.prerequisites.map(({ text }) => text).join('; '),
      one.risks.join('; '),
      day(agreed?.on),
      agreed?.with,
      changes(one, words, written),
      day(closed?.on ?? declined?.on),
      closed?.evidence ?? declined?.reason,
    ];
  });
  return { title, none, columns: words.goalColumns, rows, isWide: true };
}

/** What was changed after an agreement: before and after, and why. */
function changes({ steps }: ReviewedExpectation, words: ReviewWords, written: Written): string {
  const [goal, , measure, baseline, target, dueOn] = words.goalColumns;
  const names = { goal, measure, baseline, target, dueOn } as const;
  return steps
    .filter((step) => step.kind === 'changed')
    .map(({ on, before, after, why = '' }) => {
      // `Object.keys` forgets whose keys they are.
      const what = (Object.keys(names) as (keyof typeof names)[]).flatMap((fact) => {
        if (before[fact] === after[fact]) return [];
        const said = (value: string | undefined) =>
          value === undefined ? words.nothing : fact === 'dueOn' ? written(value) : value;
        return [`${names[fact]} ${words.fromTo(said(before[fact]), said(after[fact]))}`];
      });
      return words.changed(written(on), what.join(', '), why);
    })
    .join('\n');
}

function mistakes({ incidents }: Review, words: ReviewWords): ReportSection {
  const [title, none] = words.mistakes;
  const rows = incidents.map((one): Value[] => [
    one.title,
    words.causes[one.causedBy],
    day(one.occurredOn),
    day(one.toldClientOn),
    day(one.apologisedOn),
    day(one.fixBy),
    day(one.resolvedOn),
    one.mitigation,
    one.safeguard,
    one.repeatOf?.daysAfter,
    one.contactName,
  ]);
  return { title, none, columns: words.mistakeColumns, rows, isWide: true };
}

function contact(
  { contact: { made, rhythm, silences } }: Review,
  words: ReviewWords,
  written: Written,
): ReportSection {
  const [title, none] = words.contact;
  const agreed = rhythm ? words.rhythm(rhythm.everyDays, words.channels[rhythm.channel]) : words.noRhythm;
  return {
    title,
    none,
    lines: [agreed, ...silences.map(({ from, to }) => words.silence(written(from), written(to)))],
    columns: words.contactColumns,
    rows: made.map((one): Value[] => [
      day(one.on),
      words.purposes[one.purpose],
      words.channels[one.channel],
      one.mood && words.moods[one.mood],
      one.title,
    ]),
  };
}

function happenings({ people, signals, questions, promises }: Review, words: ReviewWords): ReportSection[] {
  const [peopleTitle, nobody, ...peopleColumns] = words.people;
  return [
    {
      title: words.signs[0],
      none: words.signs[1],
      columns: words.signColumns,
      rows: signals.map(({ signal, from, to, state, detail }) => [
        words.signals[signal],
        day(from),
        state === 'resolved' ? day(to) : undefined,
        words.states[state],
        detail,
      ]),
    },
    {
      title: words.answers[0],
      none: words.answers[1],
      columns: words.answerColumns,
      rows: questions.map(({ on, text, answer }) => [day(on), text, answer]),
    },
    {
      title: words.promises[0],
      none: words.promises[1],
      columns: words.promiseColumns,
      rows: promises.map(({ what, who, owner, dueOn, overdue }) => [
        what,
        words.parties[who],
        owner,
        day(dueOn),
        overdue ? words.overdue : undefined,
      ]),
    },
    {
      title: peopleTitle,
      none: nobody,
      columns: peopleColumns,
      rows: people.map(({ name, role, joinedOn, leftOn }) => [name, role, day(joinedOn), day(leftOn)]),
    },
  ];
}

function forTheTalk({ talk }: Review, words: ReviewWords): ReportSection {
  const [title, none] = words.talk;
  const rows = talk.map(({ kind, text, gloss }) => [words.kinds[kind], text, gloss]);
  return { title, none, columns: words.talkColumns, rows };
}

function verdicts(review: Review, words: ReviewWords): ReportSection {
  const [title, none] = words.verdicts;
  const rows = review.verdicts.map(({ on, byName, verdict, comment, renewalOn }): Value[] => [
    day(on),
    byName,
    words.verdict[verdict],
    comment,
    day(renewalOn),
  ]);
  return { title, none, columns: words.verdictColumns, rows };
}
