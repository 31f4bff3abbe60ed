import type { Person } from '#domain/envelope.ts';
import type { Collected } from '#domain/exchange/collect-clients.ts';
import type { Mapping } from '#domain/exchange/propose-columns.ts';
import type { Unreadable } from './read-file.ts';

/** A sheet as the page shows it before anything is taken over; `samples` are the first cells of each column. */
export type OpenedSheet = {
  name: string;
  headers: string[];
  samples: string[][];
  rows: number;
  proposed: Mapping;
};

export type Checked = Collected;

/** What the page asks of the worker that reads tables beside it. */
export type TableRequest =
  | { id: number; ask: 'open'; file: Blob }
  | { id: number; ask: 'check'; sheet: number; mapping: Mapping; people: readonly Person[] };

export type TableAnswer =
  | { id: number; opened: OpenedSheet[] | Unreadable }
  | { id: number; checked: Checked };
