import type { ClientDescribed } from '#domain/client.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';

/**
 * A question of the playbook as it was asked of this client: the principle's first one that needs no facts
 * filled in, in the client's language and form of address.
 */
export function questionOf(principle: string, { language, address }: ClientDescribed) {
  const prompts = PLAYBOOK.principles.find(({ id }) => id === principle)?.prompts ?? [];
  for (const prompt of prompts) {
    if (prompt.kind !== 'question') continue;
    const text = language === 'en' ? prompt.say.en : prompt.say.de[address];
    if (!text.includes('{')) return { promptId: prompt.id, principle, text };
  }
  throw new Error(`The playbook has no question of ${principle} that can be asked as it stands.`);
}
