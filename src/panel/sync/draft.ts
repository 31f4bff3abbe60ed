import type { LocalStore } from './store.ts';
import { onLeave } from './surroundings.ts';

/** One text that is typed but not yet taken. */
export type Draft = {
  getSnapshot(): string;
  subscribe(listener: () => void): () => void;
  set(text: string): void;
  /** Removes the text; with `taken`, only that much from its start: what was typed since stays. */
  clear(taken?: string): void;
};

/** All drafts of a local store. */
export type Drafts = {
  /** The draft of that key: who asks for the same key shares the same text. */
  of(key: string): Draft;
  /** Keeps what was just typed, and resolves when it is kept: the page may be put away at any moment. */
  keep(): Promise<void>;
  /** Keeps what was just typed, and watches the page no longer. */
  close(): void;
};

const SAVE_AFTER_MS = 120;

export function openDrafts(store: LocalStore): Drafts {
  const drafts = new Map<string, KeptDraft>();
  const keepAll = async () => {
    await Promise.all([...drafts.values()].map((draft) => draft.keep()));
  };
  const forgetLeave = onLeave(() => void keepAll());
  return {
    of: (key) => {
      const draft = drafts.get(key) ?? openDraft(store, key);
      drafts.set(key, draft);
      return draft;
    },
    keep: keepAll,
    close: () => {
      void keepAll();
      forgetLeave();
    },
  };
}

type KeptDraft = Draft & { keep(): Promise<void> | undefined };

function openDraft(store: LocalStore, key: string): KeptDraft {
  let text = '';
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function show(next: string): void {
    text = next;
    for (const listener of listeners) listener();
  }

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    // Where the disk takes nothing, the text stays in the field; the outbox tells of the missing storage.
    saving = store.saveDraft(key, text).catch(() => undefined);
  }

  function set(next: string): void {
    touched = true;
    show(next);
    timer ??= setTimeout(save, SAVE_AFTER_MS);
  }

  store.draft(key).then(
    (saved) => {
      if (saved !== undefined && !touched) show(saved);
    },
    // An unreadable disk has no draft to offer.
    () => undefined,
  );

  return {
    getSnapshot: () => text,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    keep: () => {
      if (timer !== undefined) save();
      return saving;
    },
    clear: (taken = text) => {
      if (text.startsWith(taken)) set(text.slice(taken.length));
      save();
    },
  };
}
