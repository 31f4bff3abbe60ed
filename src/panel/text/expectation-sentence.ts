import type { FormOfAddress } from '#domain/client.ts';
import { bilingual } from './use-text.tsx';

type Facts = {
  goal: string;
  measure: string | undefined;
  until: string | undefined;
  needs: string;
  risks: string;
};

const also = (text: string, sentence: (text: string) => string) => (text ? ` ${sentence(text)}` : '');

/** What to say about an expectation, in the client's language and form: yes, only if, or no with regret. */
export const expectationSentence = bilingual({
  de: {
    and: ' und ',
    realistic: ({ measure, until, risks }: Facts, form: FormOfAddress) =>
      `${until ? `Bis ${until} halte ich das für erreichbar.` : 'Das halte ich für erreichbar.'}${also(measure ?? '', (text) => `Wir messen es so: ${text}.`)}${also(risks, (text) => `Offen bleibt: ${text}.`)} ${form === 'du' ? 'Ist das auch für dich so in Ordnung?' : 'Ist das auch für Sie so in Ordnung?'}`,
    conditional: ({ until, needs, risks }: Facts, form: FormOfAddress) =>
      `${until ? `Bis ${until} kann` : 'So, wie es heute steht, kann'} ich ${form === 'du' ? 'dir' : 'Ihnen'} das nicht fest zusagen.${also(needs, (text) => `Machbar wird es hiermit: ${text}.`)}${also(risks, (text) => `Offen bleibt: ${text}.`)} ${form === 'du' ? 'Wie möchtest du entscheiden?' : 'Wie möchten Sie entscheiden?'}`,
    unrealistic: ({ until, needs }: Facts, form: FormOfAddress) =>
      `Ich möchte ${form === 'du' ? 'dir' : 'Ihnen'} nichts versprechen, was wir nicht halten können. ${until ? `Bis ${until}` : 'So'} sehe ich keinen ehrlichen Weg dahin.${also(needs, (text) => `Es fehlt: ${text}.`)} Das tut mir leid, und ich wünsche ${form === 'du' ? 'dir' : 'Ihnen'}, dass es trotzdem gelingt.`,
    unknown: (_: Facts, form: FormOfAddress): string =>
      form === 'du'
        ? 'Lass uns kurz gemeinsam prüfen, was es dafür braucht. Woran würdest du merken, dass es gelungen ist?'
        : 'Lassen Sie uns kurz gemeinsam prüfen, was es dafür braucht. Woran würden Sie merken, dass es gelungen ist?',
  },
  en: {
    and: ' and ',
    realistic: ({ measure, until, risks }: Facts, _: FormOfAddress) =>
      `${until ? `By ${until} I think that is within reach.` : 'I think that is within reach.'}${also(measure ?? '', (text) => `We measure it like this: ${text}.`)}${also(risks, (text) => `What remains open: ${text}.`)} Does that work for you as well?`,
    conditional: ({ until, needs, risks }: Facts, _: FormOfAddress) =>
      `${until ? `By ${until} I cannot promise you that.` : 'As things stand today I cannot promise you that.'}${also(needs, (text) => `This would make it possible: ${text}.`)}${also(risks, (text) => `What remains open: ${text}.`)} How would you like to decide?`,
    unrealistic: ({ until, needs }: Facts, _: FormOfAddress) =>
      `I do not want to promise you something we cannot keep. ${until ? `By ${until}` : 'As it stands'} I see no honest way to get there.${also(needs, (text) => `What is missing: ${text}.`)} I am sorry about that, and I hope you will manage it all the same.`,
    unknown: (_: Facts, __: FormOfAddress) =>
      'Let us take a moment to check together what it needs. How would you notice that it has worked?',
  },
});
