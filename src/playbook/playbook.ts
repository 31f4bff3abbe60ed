import type { Playbook } from '#domain/coaching/playbook.ts';
import { FRIDRICH } from './fridrich.ts';
import { HELL } from './hell.ts';
import { PHRASES } from './phrases.ts';
import { RATAJCZAK } from './ratajczak.ts';
import { SCHWARTZ } from './schwartz.ts';
import { SOURCES } from './sources.ts';
import { WOPEN_EXPECTATIONS } from './wopen-expectations.ts';
import { WOPEN_RELATIONSHIP } from './wopen-relationship.ts';

/**
 * The shipped playbook. Its order decides between prompts of equal strength: repair, then the person, then
 * the cooperation.
 */
export const PLAYBOOK: Playbook = {
  sources: SOURCES,
  principles: [...FRIDRICH, ...SCHWARTZ, ...HELL, ...RATAJCZAK, ...WOPEN_RELATIONSHIP, ...WOPEN_EXPECTATIONS],
  phrases: PHRASES,
  fallbackOpening: 'schwartz.ask-the-person',
  fadedSignals: 'hell.current-focus',
};
