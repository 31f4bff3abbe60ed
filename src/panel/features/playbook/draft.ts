import type { Language } from '#domain/client.ts';
import {
  type OwnPrompt,
  type PlaybookDraft,
  type PromptChange,
  WORDINGS,
  type WordingName,
} from '#domain/coaching/own-playbook.ts';
import type { PanelText, Prompt, Spoken } from '#domain/coaching/prompt.ts';

/** The draft with a shipped prompt switched off, or on again. */
export function withSwitch(draft: PlaybookDraft, id: string, on: boolean): PlaybookDraft {
  const { off: _, ...rest } = draft.changes[id] ?? {};
  return withChange(draft, id, on ? rest : { ...rest, off: true });
}

/** The draft with a shipped prompt worded anew; worded as shipped, it is no change. */
export function withWording(
  draft: PlaybookDraft,
  shipped: Prompt,
  name: WordingName,
  words: Spoken | PanelText,
): PlaybookDraft {
  const { [name]: _, ...rest } = draft.changes[shipped.id] ?? {};
  const isAsShipped = JSON.stringify(wordingOf(shipped, name)) === JSON.stringify(words);
  return withChange(draft, shipped.id, isAsShipped ? rest : { ...rest, [name]: words });
}

/** The draft with a shipped prompt as it was shipped. */
export function withoutChange(draft: PlaybookDraft, id: string): PlaybookDraft {
  return withChange(draft, id, {});
}

function withChange({ changes, own }: PlaybookDraft, id: string, change: PromptChange): PlaybookDraft {
  const { [id]: _, ...others } = changes;
  return { changes: Object.keys(change).length > 0 ? { ...others, [id]: change } : others, own };
}

/** The draft with an own prompt added, or changed where it is there already. */
export function withOwn({ changes, own }: PlaybookDraft, added: OwnPrompt): PlaybookDraft {
  const place = own.findIndex(({ prompt }) => prompt.id === added.prompt.id);
  return { changes, own: place < 0 ? [...own, added] : own.with(place, added) };
}

export function withoutOwn({ changes, own }: PlaybookDraft, id: string): PlaybookDraft {
  return { changes, own: own.filter(({ prompt }) => prompt.id !== id) };
}

/** A part of a prompt's words, if it has that part. */
export function wordingOf(words: Prompt | PromptChange, name: WordingName): Spoken | PanelText | undefined {
  const parts: Partial<Record<WordingName, Spoken | PanelText>> = words;
  return parts[name];
}

/** The prompt's main line in the panel's language; German lines to say as Sie. */
export function mainLine(prompt: Prompt, language: Language): string {
  if ('text' in prompt) return prompt.text[language];
  return language === 'de' ? prompt.say.de.sie : prompt.say.en;
}

/** Whether these lines have all words of a search, in whatever language. */
export function isFound(lines: readonly string[], search: string): boolean {
  const text = lines.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** All lines of a prompt, in every language and form. */
export function linesOf(prompt: Prompt): string[] {
  return WORDINGS.flatMap((name) => {
    const words = wordingOf(prompt, name);
    return words ? [words.en, ...(typeof words.de === 'string' ? [words.de] : Object.values(words.de))] : [];
  });
}

/** The draft on top of what others have saved since it was begun: what the draft changed counts, the rest is theirs. */
export function rebased(mine: PlaybookDraft, base: PlaybookDraft, theirs: PlaybookDraft): PlaybookDraft {
  const own = Object.values(rebasedParts(byId(mine), byId(base), byId(theirs)));
  return { changes: rebasedParts(mine.changes, base.changes, theirs.changes), own };
}

function byId({ own }: PlaybookDraft): Record<string, OwnPrompt> {
  return Object.fromEntries(own.map((one) => [one.prompt.id, one]));
}

function rebasedParts<T>(
  mine: Record<string, T>,
  base: Record<string, T>,
  theirs: Record<string, T>,
): Record<string, T> {
  const ids = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const parts = ids.flatMap((id) => {
    const isMine = JSON.stringify(mine[id]) !== JSON.stringify(base[id]);
    const part = isMine ? mine[id] : theirs[id];
    return part === undefined ? [] : [[id, part] as const];
  });
  return Object.fromEntries(parts);
}
