import { plain } from './hear-sentences.ts';

/** What inflection adds to a word of either language; shorter words than that become other words by it. */
const ENDINGS = ['e', 'n', 's', 't', 'd', 'en', 'er', 'es', 'em', 'te', 'ed', 'ten', 'ter', 'tes'];
const SHORTEST_INFLECTED = 5;

/** A word of the lists with a `*` inside or at its end: what must follow its head. */
type Compound = { id: number; rest: RegExp | undefined };

/** The words of the lists, numbered; answers which of them a written word is, without trying them all. */
export class Lexemes {
  private readonly ids = new Map<string, number>();
  private readonly starts = new Map<string, Compound[]>();
  private readonly ends = new Map<string, number>();
  private readonly inside: { id: number; part: string }[] = [];
  private readonly numberWords: ReadonlySet<string>;

  constructor(numberWords: string[]) {
    this.numberWords = new Set(numberWords.map(plain));
  }

  /** The number of a word as the lists write it; the same word has the same number. */
  idOf(written: string): number {
    const lexeme = plain(written);
    const known = this.ids.get(lexeme);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(lexeme, id);
    const [head = '', ...tail] = lexeme.split('*');
    if (head && tail.length > 0) this.addCompound(head, { id, rest: restOf(tail) });
    else if (tail.length === 1) this.ends.set(tail[0] ?? '', id);
    else if (tail.length > 1) this.inside.push({ id, part: tail[0] ?? '' });
    return id;
  }

  private addCompound(head: string, compound: Compound): void {
    this.starts.set(head, [...(this.starts.get(head) ?? []), compound]);
  }

  /** The numbers of all words of the lists that `form` is. */
  in(form: string): Set<number> {
    const found = new Set<number>();
    const add = (id: number | undefined) => id !== undefined && found.add(id);
    add(this.ids.get(form));
    for (const ending of ENDINGS) {
      const base = form.slice(0, -ending.length);
      if (base.length >= SHORTEST_INFLECTED && form.endsWith(ending)) add(this.ids.get(base));
    }
    for (let length = 1; length <= form.length; length++) {
      for (const { id, rest } of this.starts.get(form.slice(0, length)) ?? []) {
        if (!rest || rest.test(form.slice(length))) found.add(id);
      }
      if (length < form.length) add(this.ends.get(form.slice(-length)));
    }
    for (const { id, part } of this.inside) if (form.includes(part)) found.add(id);
    if (/^\d/.test(form) || this.numberWords.has(form)) add(this.ids.get('#'));
    if (/^(?:19|20)\d\d$/.test(form)) add(this.ids.get('####'));
    return found;
  }
}

function restOf(tail: string[]): RegExp | undefined {
  return tail.join('') === '' ? undefined : new RegExp(`^.*${tail.join('.*')}$`);
}
