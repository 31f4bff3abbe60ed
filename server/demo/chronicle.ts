import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { Channel, Mood, Purpose } from '#domain/client.ts';
import type { Entry, EntryOf } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { JANA } from './people.ts';
import { questionOf } from './questions.ts';

/** One demo client: its entries in order, and who wrote each of them. */
export type DemoClient = { id: string; entries: Entry[]; by: Person[] };

/** The history of one client as it is told: choose a day, then say what happened on it. */
export type Chronicle = ReturnType<typeof chronicle>;

/** An entry as a story tells it: its day, hour and id follow from where it stands. */
type Told<E = Entry> = E extends Entry ? Omit<E, 'id' | 'at'> : never;

type Party = EntryOf<'commitment-made'>['who'];
type Assessment = Omit<Extract<Told, { kind: 'expectation-assessed' }>, 'kind' | 'expectationId'>;
type Outcome = EntryOf<'expectation-closed'>['outcome'];

/** Times of day at which entries are made, so that a history does not look stamped. */
const USUAL_MINUTES = [9 * 60 + 10, 10 * 60 + 5, 11 * 60 + 20, 13 * 60 + 40, 14 * 60 + 15, 15 * 60 + 30];
const MINUTES_BETWEEN_ENTRIES = 3;

/** An id that looks like any other and is the same whenever the demo is made on the same day. */
export function stableId(at: string, name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  let next = 0;
  return ulid(Date.parse(at), () => (bytes[next++ % bytes.length] ?? 0) / 256);
}

export function chronicle(key: string, calendar: DemoCalendar) {
  const begun = calendar.instant(calendar.today, 0);
  const client: DemoClient = { id: stableId(begun, `${calendar.today}/${key}`), entries: [], by: [] };
  let day = '';
  let minutes = 0;
  let author = JANA;

  function moveTo(to: string, daysAgo: number, by: Person): void {
    const usual = USUAL_MINUTES[daysAgo % USUAL_MINUTES.length] ?? 0;
    minutes = to === day ? minutes + MINUTES_BETWEEN_ENTRIES : usual;
    day = to;
    author = by;
  }
  function write(told: Told): string {
    const at = calendar.instant(day, minutes);
    const id = stableId(at, `${client.id}/${client.entries.length}`);
    client.entries.push({ ...told, id, at });
    client.by.push(author);
    minutes += MINUTES_BETWEEN_ENTRIES;
    return id;
  }
  return {
    ...calendar,
    client,
    /** What follows happened on the working day so many days ago. */
    on: (days: number, by = JANA) => moveTo(calendar.workdayAgo(days), days, by),
    /** What follows happened exactly so many days ago, be it a Sunday. */
    onDay: (days: number, by = JANA) => moveTo(calendar.daysAgo(days), days, by),
    /** The id under which a person of this client is known. */
    person: (name: string) => stableId(begun, `${client.id}/${name}`),
    /** Writes any entry and answers its id, so that later ones can refer to it; the rest are its short forms. */
    write,
    met: (purpose: Purpose, channel: Channel, title: string, mood?: Mood) =>
      write({ kind: 'contact-made', purpose, channel, title, ...(mood && { mood }) }),
    note: (text: string) => write({ kind: 'note-taken', text, visibility: 'internal' }),
    share: (text: string) => write({ kind: 'note-taken', text, visibility: 'shareable' }),
    ask: (principle: string) =>
      write({ kind: 'question-asked', ...questionOf(principle, profileOf(client)) }),
    answer: (principle: string, answer: string) =>
      write({ kind: 'question-answered', ...questionOf(principle, profileOf(client)), answer }),
    promise: (who: Party, owner: string, what: string, dueOn: string) =>
      write({ kind: 'commitment-made', who, owner, what, dueOn }),
    kept: (commitmentId: string) => write({ kind: 'commitment-kept', commitmentId }),
    assess: (expectationId: string, assessment: Assessment) =>
      write({ kind: 'expectation-assessed', expectationId, ...assessment }),
    agree: (expectationId: string, agreedWith: string, revision = 1) =>
      write({ kind: 'expectation-agreed', expectationId, agreedWith, revision }),
    close: (expectationId: string, outcome: Outcome, evidence: string) =>
      write({ kind: 'expectation-closed', expectationId, outcome, evidence }),
  };
}

function profileOf({ entries }: DemoClient): EntryOf<'client-described'> {
  const profile = entries.findLast((entry) => entry.kind === 'client-described');
  if (!profile) throw new Error('A story describes its client before it asks a question.');
  return profile;
}
