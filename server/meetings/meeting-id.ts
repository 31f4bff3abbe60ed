import { createHash } from 'node:crypto';

/** The occurrence of what is no series: it keeps its notes when it is moved. */
export const SINGLE = 'single';

/** The occurrence of a series of which nobody knows a date. */
export const UNDATED = 'undated';

/**
 * The root of a meeting that is known by this name first. The same name always gives the same root, so that two
 * who meet it at the same moment agree, and a lost store comes to the same ids.
 */
export function rootFor(tenant: string, alias: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tenant, alias]))
    .digest('hex')
    .slice(0, 32);
}

export function meetingId(root: string, occurrence: string): string {
  return `${root}-${occurrence}`;
}

/** The occurrence of a series that was to begin at this instant (milliseconds): UTC minutes, `202611240900`. */
export function occurrenceAt(scheduled: number): string {
  return new Date(scheduled).toISOString().slice(0, 16).replace(/\D/g, '');
}

export function rootOfId(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

export function occurrenceOfId(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}
