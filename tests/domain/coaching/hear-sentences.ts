import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignalName } from '#domain/signal.ts';

/**
 * Sentences as account managers type them, with what is to be heard. `tune` and `held` were written before any
 * rule and split by signal, `later` while the rules grew; rules were tuned on `tune` and `later` only. `fresh` was
 * written last and no rule has seen it.
 */
export type Sentence = { set: string; signals: SignalName[]; over: SignalName[]; text: string };

export function readSentences(): Sentence[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'hear-sentences.tsv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [set = '', signals = '', over = '', text = ''] = line.split('\t');
    return { set, signals: namesIn(signals), over: namesIn(over), text };
  });
}

function namesIn(cell: string): SignalName[] {
  return cell === '-' ? [] : cell.split(',').map((name) => SignalName.parse(name));
}
