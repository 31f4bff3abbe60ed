import { isDeepStrictEqual } from 'node:util';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import { isBlanked, REMOVED_TEXT } from './removed-notes.ts';

/** Whether an entry that was sent says the same as one that is there; who sent it, and when, does not matter. */
export function isSameContent(there: Entry | RecordedEntry, sent: Entry): boolean {
  // A note that has been removed since is still the note that was sent.
  const expected = isBlanked(there) && 'text' in sent ? { ...sent, text: REMOVED_TEXT } : sent;
  return isDeepStrictEqual(contentOf(there), contentOf(expected));
}

/** Without what the server added and without fields that are absent. */
function contentOf(entry: Entry | RecordedEntry): unknown {
  return JSON.parse(JSON.stringify({ ...entry, seq: undefined, by: undefined, recordedAt: undefined }));
}
