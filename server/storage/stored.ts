import * as z from 'zod/mini';
import { Dossier, FOLD_VERSION } from '#domain/dossier.ts';
import { RecordedEntry } from '#domain/entry.ts';

const RecordedEntries = z.array(RecordedEntry);

/** Entries as stored. Throws when they are none: nothing but this server writes the store. */
export function parseEntries(json: string): RecordedEntry[] {
  return RecordedEntries.parse(JSON.parse(json));
}

/** A dossier as stored, or `null` when it was folded under another version and may have another shape. */
export function parseDossier(json: string): Dossier | null {
  const stored: unknown = JSON.parse(json);
  return isOfThisFold(stored) ? Dossier.parse(stored) : null;
}

function isOfThisFold(stored: unknown): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'foldVersion' in stored &&
    stored.foldVersion === FOLD_VERSION
  );
}
