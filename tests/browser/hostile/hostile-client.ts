import type { ResolvedMeeting } from '#contracts/api.ts';
import { touchesPersonal } from '#domain/coaching/personal.ts';
import type { EntryKind } from '#domain/entry.ts';
import { entry } from '../../support/entries.ts';
import { inMinutes, json } from '../../support/hosts/agency.ts';
import { at, story } from '../../support/naughty.ts';

/** A client whose every text is naughty; `mark` ends its name and its meeting's title, so that it can be found. */
export type HostileClient = {
  id: string;
  mark: string;
  meetingId: string;
  threadId: string;
  /** Each text as the server keeps it, with the field it is in. */
  texts: { field: string; text: string }[];
  notes: string[];
};

/** Someone at every such client, whom a note names. */
export const PERSON = { contactId: 'named', name: 'Max Kern' };

const LONG_AGO = '2020-01-15T10:00:00+01:00';

const LINE = 190;
const NOTE = 4_000;

/** Several strings in one text, as many as fit; what is longer than one text is left out. */
export function packed(strings: readonly string[], longest: number, between: string): string[] {
  const packs: string[] = [];
  for (const text of strings) {
    const last = packs.at(-1);
    const joined = last === undefined ? text : `${last}${between}${text}`;
    if (last !== undefined && joined.length <= longest) packs[packs.length - 1] = joined;
    else if (text.trim() !== '' && text.length <= longest) packs.push(text);
  }
  return packs;
}

/** Words a shipped line anew with markup, for the whole workspace; answers with what was written. */
export async function hostilePlaybook(
  url: string,
  strings: readonly string[],
): Promise<HostileClient['texts']> {
  const { token } = await json<{ token: string }>(`${url}/local/token`, 'POST', { userId: 'miriam' });
  // Braces are places for names there, and any other name in them is refused.
  const [sie = '', du = '', en = ''] = packed(
    strings.filter((text) => !/[{}]/.test(text)),
    LINE,
    ' ',
  );
  const answer = await fetch(`${url}/api/playbook`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ changes: { [REWORDED]: { say: { de: { sie, du }, en } } }, own: [] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return [sie, du, en].map((text) => ({ field: 'playbook', text }));
}

const REWORDED = 'hell.how-is-it-running.short-time';

/** Makes a client and a meeting that is soon, with these strings in all fields and once more in notes. */
export async function hostileClient(
  url: string,
  mark: string,
  strings: readonly string[],
): Promise<HostileClient> {
  const { token } = await json<{ token: string }>(`${url}/local/token`, 'POST', { userId: 'miriam' });
  const call = <T>(method: string, path: string, body: unknown) =>
    json<T>(`${url}${path}`, method, body, token);
  const id = `hostile-${mark}`;
  const threadId = `19:meeting_hostile${mark}@thread.v2`;
  const times = { start: inMinutes(20), end: inMinutes(50) };
  const { meetingId } = await call<ResolvedMeeting>('POST', '/api/meetings/resolve', {
    threadId,
    title: mark,
    ...times,
  });

  const lines = packed(strings, LINE, ' ').values();
  let round = lines;
  const nextLine = (): string => {
    const { value, done } = round.next();
    if (!done) return value;
    round = packed(strings, LINE, ' ').values();
    return nextLine();
  };
  const notes = packed(strings, NOTE, '\n');
  const next = (kind: EntryKind) => (kind === 'client-described' ? `${nextLine()} #${mark}` : nextLine());
  const told = story(next, { at: inMinutes(-1), meetingId });
  const [described, ...others] = told.map(({ entry }) => entry);
  const noted = notes.map((text, index) =>
    entry('note-taken', {
      id: `naughty-${index}`,
      at: inMinutes(-1),
      meetingId,
      text,
      // What may be about someone's private life cannot be shared.
      visibility: touchesPersonal(text) ? 'internal' : 'shareable',
    }),
  );
  await call('POST', '/api/clients', { id, entry: described });
  await call('PUT', `/api/meetings/${meetingId}/client`, {
    clientId: id,
    title: `${nextLine()} #${mark}`,
    ...times,
  });
  await call('POST', `/api/clients/${id}/entries`, { entries: others });
  await call('POST', `/api/clients/${id}/entries`, { entries: noted });
  const ofPerson = `${strings[0]} ${PERSON.name} ${strings[1]}`;
  await call('POST', `/api/clients/${id}/entries`, {
    entries: [
      entry('contact-joined', { id: 'named', at: inMinutes(-1), ...PERSON }),
      entry('note-taken', { id: 'names', at: inMinutes(-1), text: ofPerson }),
    ],
  });
  const forgotten = `${strings[2]} !${mark}`;
  await call('POST', '/api/clients', {
    id: `forgotten-${mark}`,
    entry: entry('client-described', { id: 'f1', at: LONG_AGO, name: forgotten, domains: [] }),
  });
  await call('POST', `/api/clients/forgotten-${mark}/entries`, {
    entries: [entry('contact-made', { id: 'f2', at: LONG_AGO })],
  });
  const texts = told.flatMap(({ entry, fields }) =>
    fields.map((path) => ({ field: `${entry.id} ${path.join('.')}`, text: String(at(entry, path)).trim() })),
  );
  texts.push({ field: 'mention', text: ofPerson }, { field: 'forgotten', text: forgotten });
  return { id, mark, meetingId, threadId, texts, notes };
}
