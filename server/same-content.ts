import { isDeepStrictEqual } from 'node:util';
import { BLANK, isBlankedContact } from '#domain/blanked-person.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import { isBlanked, REMOVED_TEXT } from './removed-notes.ts';

/** Whether an entry that was sent says the same as one that is there; who sent it, and when, does not matter. */
export function isSameContent(there: Entry | RecordedEntry, sent: Entry): boolean {
  // A note that has been removed since is still the note that was sent.
  const expected = isBlanked(there) && 'text' in sent ? { ...sent, text: REMOVED_TEXT } : sent;
  return isDeepStrictEqual(contentOf(there), contentOf(withoutErased(expected, there)));
}

/** Without what the server added and without fields that are absent. */
function contentOf(entry: Entry | RecordedEntry): unknown {
  return JSON.parse(JSON.stringify({ ...entry, seq: undefined, by: undefined, recordedAt: undefined }));
}

/** What was sent, as it would stand there after the person whom the server has since erased was taken out of it. */
function withoutErased(sent: Entry, there: Entry | RecordedEntry): Entry {
  if (sent.kind !== there.kind) return sent;
  if (sent.kind === 'contact-joined' && there.kind === 'contact-joined' && isBlankedContact(there)) {
    const { id, kind, at, meetingId, contactId } = sent;
    return { id, kind, at, ...(meetingId && { meetingId }), contactId, name: BLANK };
  }
  const stored = new Map<string, unknown>(Object.entries(there));
  const fields = Object.entries(sent).map(([field, value]) => {
    const now = stored.get(field);
    return [field, isBlankedField(sent.kind, field) && isRestOf(now, value) ? now : value];
  });
  // The same fields with texts for texts: still the entry that was sent.
  return Object.fromEntries(fields) as Entry;
}

/** Whether an erased person is taken out of this field. */
function isBlankedField(kind: Entry['kind'], field: string): boolean {
  if (field === 'text') return kind.startsWith('question-');
  if (field === 'reason') return kind === 'contact-left';
  return field === 'agreedWith' || field === 'owner' || field === 'contactName';
}

/** Whether one text is the other with parts of it blanked. */
function isRestOf(rest: unknown, whole: unknown): boolean {
  if (typeof rest !== 'string' || typeof whole !== 'string' || !rest.includes(BLANK)) return false;
  const [start = '', ...parts] = rest.split(BLANK);
  if (!whole.startsWith(start)) return false;
  let place = start.length;
  for (const part of parts) {
    const found = whole.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return true;
}
