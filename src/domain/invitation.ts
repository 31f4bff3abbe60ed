import { touchesPersonal } from './coaching/personal.ts';
import type { Expectation } from './expectation.ts';
import type { ListedNote } from './note-list.ts';

/** The words around what is shared, in the language of whoever reads the invitation. */
export type InvitationWords = { agreed: string; notes: string; until: (day: string) => string };

/** Known to this file alone: without it there is no text, not even past the compiler. */
const OPENER = Symbol('opener');

/**
 * Text for an invitation, which everyone invited reads. It can only be made from shareable notes and agreed
 * expectations: the constructor is closed, and a host inserts nothing else.
 */
export class InvitationText {
  readonly lines: readonly string[];

  private constructor(lines: readonly string[], opener: symbol) {
    if (opener !== OPENER) throw new TypeError('An invitation text is made from notes and expectations.');
    this.lines = lines;
  }

  /** The text of these notes and expectations as far as they may be shared; `null` when none of them may. */
  static from(
    notes: readonly ListedNote[],
    expectations: readonly Expectation[],
    words: InvitationWords,
  ): InvitationText | null {
    const agreed = expectations.filter(({ state }) => state === 'agreed').map((goal) => lineOf(goal, words));
    const shared = notes.filter(mayBeShared).map(({ text }) => `– ${oneLine(text)}`);
    const lines = [
      ...(agreed.length > 0 ? [words.agreed, ...agreed] : []),
      ...(shared.length > 0 ? [words.notes, ...shared] : []),
    ];
    return lines.length > 0 ? new InvitationText(lines, OPENER) : null;
  }
}

/** Whether a note may leave: it was marked as shareable, is still there, and says nothing about someone's private life. */
export function mayBeShared({ visibility, removed, text }: ListedNote): boolean {
  return visibility === 'shareable' && !removed && touchesPersonal(text) === undefined;
}

function lineOf({ goal, target, dueOn }: Expectation, { until }: InvitationWords): string {
  const facts = [target && `: ${target}`, dueOn && `, ${until(dueOn)}`].filter(Boolean).join('');
  return `– ${oneLine(goal)}${facts}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
