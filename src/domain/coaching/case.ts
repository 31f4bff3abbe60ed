import * as z from 'zod/mini';
import { Language } from '../client.ts';
import { type Dossier, EMPTY_DOSSIER } from '../dossier.ts';
import { Entry, type RecordedEntry } from '../entry.ts';
import { Instant } from '../envelope.ts';
import { fold } from '../fold.ts';
import { Meeting } from '../meeting.ts';
import type { Result } from '../result.ts';

/** A case replays a situation (model.md, 'Case files'): entries in order, without `seq` and `by`. */
const CaseFile = z.strictObject({
  now: Instant,
  panelLanguage: Language,
  meeting: Meeting,
  entries: z.array(z.unknown()).check(z.minLength(1)),
});

export type Case = {
  now: string;
  panelLanguage: Language;
  meeting: Meeting;
  dossier: Dossier;
  entries: RecordedEntry[];
};

/** Where a case file is wrong, `entries[3] (e4): text`, and why, in one line. */
export type CaseProblem = { where: string; why: string };

const AUTHOR = { userId: 'case', name: 'case' };

/** Reads a case and folds its entries; of what is wrong with it, the first thing. */
export function parseCase(input: unknown): Result<Case, CaseProblem> {
  const file = CaseFile.safeParse(input);
  if (!file.success) return wrong('case', firstIssue(file.error));
  const { now, panelLanguage, meeting } = file.data;
  const entries: RecordedEntry[] = [];
  let dossier = EMPTY_DOSSIER;
  for (const [index, raw] of file.data.entries.entries()) {
    const place = placeOf(index, raw);
    const parsed = Entry.safeParse(raw);
    if (!parsed.success) return wrong(place, firstIssue(parsed.error));
    const entry = record(parsed.data, entries.length + 1);
    const known = entries.find(({ id }) => id === entry.id);
    if (known && isSame(known, entry)) continue;
    if (known) return wrong(place, { field: 'id', why: 'entry-id-reused' });
    const folded = fold(dossier, entry, (id) => entries.some((earlier) => earlier.id === id));
    if (!folded.ok) return wrong(place, { field: folded.error.field, why: folded.error.code });
    dossier = folded.value;
    entries.push(entry);
  }
  return { ok: true, value: { now, panelLanguage, meeting, dossier, entries } };
}

function record(entry: Entry, seq: number): RecordedEntry {
  return { ...entry, seq, by: AUTHOR, recordedAt: entry.at };
}

function isSame(known: RecordedEntry, entry: RecordedEntry): boolean {
  return JSON.stringify({ ...entry, seq: known.seq }) === JSON.stringify(known);
}

function wrong(
  place: string,
  { field, why }: { field: string; why: string },
): { ok: false; error: CaseProblem } {
  return { ok: false, error: { where: field ? `${place}, ${field}` : place, why } };
}

/** `entries[3] (e4)`: the index counts from 0, the id is the entry's own where it has one. */
function placeOf(index: number, raw: unknown): string {
  const named = z.object({ id: z.string() }).safeParse(raw);
  return named.success ? `entries[${index}] (${named.data.id})` : `entries[${index}]`;
}

function firstIssue(error: z.core.$ZodError): { field: string; why: string } {
  const [issue] = error.issues;
  if (!issue) return { field: '', why: 'is not valid' };
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { field: [...issue.path, ...unknown].join('.'), why: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'there is no such field';
    case 'invalid_type':
      return `is missing or not of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `is not a valid ${issue.format}`;
    case 'invalid_union':
      return 'is not a known kind';
    case 'too_small':
      return 'is too short or too small';
    case 'too_big':
      return 'is too long or too large';
    default:
      return 'is not valid';
  }
}
