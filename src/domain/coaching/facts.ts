import type { Expectation } from '../expectation.ts';
import type { Incident } from '../incident.ts';
import { dayOf } from '../time.ts';
import { addressOf } from './address.ts';
import { dateSaid, monthSaid, weekdaySaid } from './date-said.ts';
import { mentionsDeparted } from './departed.ts';
import { evidenceOf } from './goal.ts';
import { repeatedMistakes } from './mistake.ts';
import type { Occasion } from './occasion.ts';
import type { Phrases } from './playbook.ts';
import type { Voice } from './wording.ts';

/** What a line speaks of: the entries that called it up choose the mistake and the goal it means. */
export type Subject = { because: readonly string[]; answeredAt?: string | undefined };

type Focus = Subject & { occasion: Occasion; voice: Voice; phrases: Phrases };

/** A fact longer than this cannot be said within a sentence. */
const SAYABLE_LENGTH = 70;

/** The facts that a line can name; one that is not known, or not sayable, is absent. */
const FACTS = {
  contact: ({ occasion, voice, phrases }) => addressOf(occasion.contact, voice, phrases),
  client: ({ occasion }) => withoutLegalForm(occasion.dossier.profile?.name),
  manager: ({ occasion }) => occasion.dossier.manager?.name,
  incident: (focus) => sayable(mistake(focus)?.title, focus),
  incidentDate: (focus) => date(mistake(focus)?.occurredOn, focus),
  fixBy: (focus) => weekday(mistake(focus)?.fixBy, focus),
  mitigation: (focus) => sayable(mistake(focus)?.mitigation, focus),
  safeguard: (focus) => sayable(mistake(focus)?.safeguard, focus),
  informant: (focus) => sayable(mistake(focus)?.contactName, focus),
  nth: (focus) => ordinal(focus),
  apologyMonth: (focus) => month(lastApology(focus), focus),
  goal: (focus) => sayable(goal(focus)?.goal, focus),
  goalDate: (focus) => date(goal(focus)?.dueOn, focus),
  missedGoal: (focus) => sayable(missedGoal(focus)?.goal, focus),
  renewalDate: (focus) => date(focus.occasion.dossier.renewal?.on, focus),
  lastContactMonth: (focus) => month(focus.occasion.earlier.at(-1)?.at, focus),
  answeredOn: (focus) => date(focus.answeredAt, focus),
} satisfies Record<string, (focus: Focus) => string | undefined>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES: readonly string[] = Object.keys(FACTS);

/** The value of a fact in this voice, ready to stand in a sentence; undefined if it is not known or not sayable. */
export function factOf(name: string, focus: Focus): string | undefined {
  return isFact(name) ? FACTS[name](focus) : undefined;
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

/** The mistake that the line means: the first that called it up. */
function mistake({ occasion, because }: Focus): Incident | undefined {
  const meant = because.find((id) => occasion.dossier.incidents.some((incident) => incident.id === id));
  return occasion.dossier.incidents.find(({ id }) => id === meant);
}

/** The goal that the line means: the first that called it up. */
function goal({ occasion, because }: Focus): Expectation | undefined {
  const goals = new Map(occasion.dossier.expectations.map((one) => [evidenceOf(one), one] as const));
  return goals.get(because.find((id) => goals.has(id)) ?? '');
}

function missedGoal(focus: Focus): Expectation | undefined {
  const found = goal(focus);
  return found?.closed?.outcome === 'missed' ? found : undefined;
}

/** `second`, `third` …: how many alike mistakes the run of the mistake in question has. */
function ordinal(focus: Focus): string | undefined {
  const latest = mistake(focus);
  const run = repeatedMistakes(focus.occasion).find((alike) => alike.some(({ id }) => id === latest?.id));
  return run && focus.phrases.ordinals[focus.voice.language][run.length - 2];
}

/** When we last apologised for an earlier mistake of the same run. */
function lastApology(focus: Focus): string | undefined {
  const before = repeatedMistakes(focus.occasion)
    .filter((run) => run.some(({ id }) => focus.because.includes(id)))
    .flatMap(([, ...earlier]) => earlier.flatMap(({ apologisedAt }) => apologisedAt ?? []));
  return before.sort().at(-1);
}

function date(day: string | undefined, { occasion, voice, phrases }: Focus): string | undefined {
  return day && dateSaid(day, occasion.day, voice.language, phrases);
}

function weekday(day: string | undefined, { voice, phrases }: Focus): string | undefined {
  return day && weekdaySaid(day, voice.language, phrases);
}

function month(at: string | undefined, { occasion, voice, phrases }: Focus): string | undefined {
  return at && monthSaid(dayOf(at), occasion.day, voice.language, phrases);
}

/** Text that someone typed, fit for a sentence: short, on one line, without an end mark or a departed contact. */
function sayable(text: string | undefined, { occasion }: Focus): string | undefined {
  const plain = text
    ?.replace(/\s+/g, ' ')
    .replace(/[\s.!?:;,]+$/, '')
    .trim();
  if (!plain || plain.length > SAYABLE_LENGTH) return undefined;
  return mentionsDeparted(plain, occasion.departed) ? undefined : plain;
}

/** `Hartwig Präzisionsteile GmbH & Co. KG` is spoken of as `Hartwig Präzisionsteile`. */
function withoutLegalForm(name: string | undefined): string | undefined {
  const spoken = name
    ?.replace(
      /[\s,]+(e\.\s?K\.|GmbH|gGmbH|AG|SE|UG|KG|OHG|GbR|eG|mbH|Ltd\.?|Inc\.?|LLC|plc|S\.A\.|B\.V\.)(\s.*)?$/i,
      '',
    )
    .trim();
  return spoken || undefined;
}
