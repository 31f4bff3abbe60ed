import { type ContentLine, propertyName } from './content-lines.ts';
import type { Unread } from './unread.ts';

/** What holds for all events of one VCALENDAR; a file may have several. */
export type Calendar = { method?: string; zone?: string };

/** An event, a task or a time zone: its lines from BEGIN to END, those of what is inside it included. */
export type Component = { name: string; line: number; lines: ContentLine[]; calendar: Calendar };

/**
 * The parts of a calendar file that are whole, each with its own lines, so that one that is broken takes none
 * of the others with it. An event that never ends, and a calendar that ends with the file, are unread.
 */
export function splitComponents(lines: readonly ContentLine[]): { whole: Component[]; unread: Unread[] } {
  const whole: Component[] = [];
  const unread: Unread[] = [];
  let calendar: Calendar | undefined;
  let open: Component | undefined;
  const leave = (left: Component | undefined) => {
    if (left?.name === 'VEVENT') unread.push({ line: left.line, code: 'not-closed' });
  };

  for (const content of lines) {
    const edge = readEdge(content.text);
    if (edge?.part === 'VCALENDAR') {
      leave(open);
      open = undefined;
      calendar = edge.begins ? {} : undefined;
      continue;
    }
    if (edge?.begins && (!open || edge.part === 'VEVENT')) {
      leave(open);
      // A mail may carry an event without a calendar around it.
      open = { name: edge.part, line: content.line, lines: [], calendar: calendar ?? {} };
    }
    if (open) open.lines.push(content);
    else if (calendar) readCalendarLine(content.text, calendar);
    if (open && edge?.begins === false && edge.part === open.name) {
      whole.push(open);
      open = undefined;
    }
  }
  leave(open);
  if (calendar) unread.push({ line: lines.at(-1)?.line ?? 1, code: 'cut-off' });
  return { whole, unread };
}

/** The lines of a component itself, without those of an alarm or the like inside it. */
export function ownLines({ lines }: Component): ContentLine[] {
  const own: ContentLine[] = [];
  let depth = 0;
  for (const content of lines.slice(1, -1)) {
    const edge = readEdge(content.text);
    if (edge) depth = Math.max(0, depth + (edge.begins ? 1 : -1));
    else if (depth === 0) own.push(content);
  }
  return own;
}

function readEdge(text: string): { begins: boolean; part: string } | undefined {
  const [, edge, part] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(text) ?? [];
  return edge && part ? { begins: edge.toUpperCase() === 'BEGIN', part: part.toUpperCase() } : undefined;
}

function readCalendarLine(text: string, calendar: Calendar): void {
  const value = text.slice(text.indexOf(':') + 1).trim();
  if (propertyName(text) === 'METHOD') calendar.method = value.toUpperCase();
  if (propertyName(text) === 'X-WR-TIMEZONE') calendar.zone = value;
}
