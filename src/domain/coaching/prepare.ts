import type { Incident } from '../incident.ts';
import { isFaded, type Signal } from '../signal.ts';
import type { MissingFact, Preparation } from './briefing.ts';
import { type Candidate, isKind } from './candidate.ts';
import { dateSaid } from './date-said.ts';
import { isTold } from './mistake.ts';
import type { Occasion } from './occasion.ts';
import { fill } from './placeholder.ts';
import type { Playbook } from './playbook.ts';
import { uniqueByText } from './unique-text.ts';
import { panelLine, type Speaker } from './wording.ts';

/** What to find out or arrange before the call: missing facts of a mistake, and signals too old to rely on. */
export function prepare(
  candidates: readonly Candidate[],
  occasion: Occasion,
  playbook: Playbook,
  speaker: Speaker,
): Preparation[] {
  const items = candidates
    .filter((candidate) => isKind(candidate, 'prepare'))
    .flatMap((candidate) => preparationsOf(candidate, occasion, speaker));
  return uniqueByText([...items, ...fadedSignals(occasion, playbook, speaker)]);
}

/** A prompt that asks for a fact makes one item for each mistake that lacks it, the latest mistake first. */
function preparationsOf(
  { prompt, principle, because }: Candidate<'prepare'>,
  occasion: Occasion,
  speaker: Speaker,
): Preparation[] {
  const field = prompt.missing;
  const lacking = field
    ? occasion.dossier.incidents.filter(
        (incident) => because.includes(incident.id) && lacks(incident, field, occasion),
      )
    : [];
  const subjects = field ? lacking.toReversed().map(({ id }) => [id]) : [because];
  const text = (subjects.length > 1 && prompt.textOfEach) || prompt.text;
  return subjects.flatMap((subject) => {
    const wording = panelLine(text, { because: subject }, speaker);
    if ('missing' in wording) return [];
    const [incidentId] = subject;
    const missing = field && incidentId ? { missing: { incidentId, field } } : {};
    return [{ principle: principle.id, text: wording.text, because: subject, ...missing }];
  });
}

/** Whether the fact is still wanted: a mistake that is resolved needs no date and no stopgap any more. */
function lacks(incident: Incident, field: MissingFact['field'], { now }: Occasion): boolean {
  if (field === 'toldClientOn') return !isTold(incident, now);
  return !incident.resolvedOn && incident[field] === undefined;
}

/** 'Is this still so?' for signals that nobody resolved and that are too old to make a situation. */
function fadedSignals(
  { dossier, day, signals }: Occasion,
  playbook: Playbook,
  speaker: Speaker,
): Preparation[] {
  const { phrases, panel } = speaker;
  const isNews = (faded: Signal) => signals.some(({ signal }) => signal === faded.signal);
  const latest = new Map(
    dossier.signals
      .filter((signal) => isFaded(signal, day) && !isNews(signal))
      .map((signal) => [signal.signal, signal]),
  );
  return [...latest.values()].toReversed().flatMap(({ id, signal, at }) => {
    const parts: Record<string, string> = {
      signal: phrases.signals[signal][panel.language],
      date: dateSaid(at, day, panel.language, phrases),
    };
    const line = fill(phrases.stillSo[panel.language], (name) => parts[name]);
    return 'text' in line ? [{ principle: playbook.fadedSignals, text: line.text, because: [id] }] : [];
  });
}
