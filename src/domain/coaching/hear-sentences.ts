/** One word of a text: `form` in lower case with ä ö ü ß written out; `start` and `end` index into the text. */
export type Word = { form: string; start: number; end: number; clause: number; hyphened: boolean };

/** Words of one sentence; `asked` lists the clauses that are questions. */
export type Sentence = { words: Word[]; asked: Set<number> };

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Longer runs without a space are links, keys or noise, never a word of a note. */
const LONGEST_WORD = 60;

/** Where the writer leaves out every full stop, a sentence ends here. */
const LONGEST_SENTENCE = 60;

const TOKEN = /\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{M}\p{N}]|\n/gu;

/** Quotation marks of both languages on one line, and lines of a quoted mail. */
const QUOTED =
  /„[^“”"\n]*[“”"]|“[^“”\n]*”|"[^"\n]*"|«[^«»\n]*»|»[^«»\n]*«|‚[^‘’\n]*[‘’]|(?<![\p{L}\p{N}])['‘][^'‘’\n]*['’](?!\p{L})|^[ \t]*>.*$/gmu;

const ABBREVIATIONS = new Set(
  'ca bzw evtl inkl exkl max min nr dr hr fr tel zzt dzt vllt ggf usw etc vs mtl jr st ing dipl mio mrd tsd approx incl mr mrs ms'.split(
    ' ',
  ),
);

/** Words that open a clause of their own, where people leave out the comma. */
const OPENS_CLAUSE = new Set(
  'aber sondern jedoch allerdings weil obwohl während wenn falls sofern ob but however because although though whereas while if unless whether'
    .split(' ')
    .map(plain),
);

const ASKS = new Set(
  'wie was wer wann wo warum wieso weshalb welche welcher welches wieviel how what who when where why which'.split(
    ' ',
  ),
);

const ASKED_ABOUT = new Set(
  'sie er es ihr wir du ich der die das den denn dort da man frau herr eigentlich they he she you we it there the their any this that'.split(
    ' ',
  ),
);

/** Lower case, ä ö ü ß as ae oe ue ss, no other accents: `Kürzung`, `KUERZUNG` and `kuerzung` are one word. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const written = lower.normalize('NFC').replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return written.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The text with quoted passages blanked, everything else at its place. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, (quoted) => '\u0000'.repeat(quoted.length));
}

/** The sentences of a text with their words; a sentence ends with its line at the latest. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let clause = 0;

  const end = (question: boolean) => {
    if (words.length > 0) sentences.push({ words, asked: question ? askedClauses(words) : new Set() });
    words = [];
    clause = 0;
  };

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + token.length] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(token)) {
      if (token.length > LONGEST_WORD) continue;
      if (words.length >= LONGEST_SENTENCE) end(false);
      const form = formOf(token);
      if (OPENS_CLAUSE.has(form)) clause++;
      words.push({ form, start: index, end: index + token.length, clause, hyphened: after === '-' });
    } else if (token === '?') end(true);
    else if (token === '\n' || token === '!' || token === ';' || token === '…') end(false);
    else if (token === '.') {
      if (!isAbbreviation(words.at(-1), index) && /\s/.test(after)) end(false);
    } else if (isSign(token, before, after)) {
      words.push({
        form: SIGNS[token] ?? token,
        start: index,
        end: index + token.length,
        clause,
        hyphened: false,
      });
    } else if (!isInsideWord(token, before, after)) clause++;
  }
  end(false);
  return sentences;
}

const SIGNS: Record<string, string> = {
  '%': 'prozent',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '–': 'minus',
};

/** `%` always; plus and minus where they stand before a number, not where they join words or clauses. */
function isSign(token: string, before: string, after: string): boolean {
  if (token === '%') return true;
  return token in SIGNS && /\s/.test(before) && /\d/.test(after);
}

/** Hyphens and the like join parts of a word; a colon leaves the clause whole (`Budget: gekürzt`). */
function isInsideWord(token: string, before: string, after: string): boolean {
  if (token === ':') return true;
  return /[-­_&*#'’@]/u.test(token) && !(/\s/.test(before) && /\s/.test(after));
}

function formOf(token: string): string {
  return plain(token.replace(/['’](?:s|re|ve|ll|d|m)$/i, '').replace(/['’]/g, ''));
}

function isAbbreviation(word: Word | undefined, dot: number): boolean {
  if (!word || word.end !== dot) return false;
  return word.form.length === 1 || /^[\d.]+$/.test(word.form) || ABBREVIATIONS.has(word.form);
}

/** A question mark asks the last clause; the whole sentence where it starts as a question or ends in a tag. */
function askedClauses(words: Word[]): Set<number> {
  const [first, second] = words;
  const last = words.at(-1)?.clause ?? 0;
  const tag = words.filter(({ clause }) => clause === last).length <= 2;
  const whole =
    (first && ASKS.has(first.form)) || (second && ASKED_ABOUT.has(second.form)) || (tag && last > 0);
  return new Set(whole ? words.map(({ clause }) => clause) : [last]);
}
