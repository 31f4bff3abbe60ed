import type { Playbook } from '#domain/coaching/playbook.ts';
import { FRIDRICH } from './fridrich.ts';
import { PHRASES } from './phrases.ts';
import { SOURCES } from './sources.ts';

/** The shipped playbook. Its order decides between prompts of equal strength: repair first, then care, then the rest. */
export const PLAYBOOK: Playbook = {
  sources: SOURCES,
  principles: [...FRIDRICH],
  phrases: PHRASES,
  fallbackOpening: 'schwartz.ask-the-person',
  fadedSignals: 'hell.current-focus',
};
