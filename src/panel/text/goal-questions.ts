import type { FormOfAddress } from '#domain/client.ts';
import { bilingual } from './use-text.tsx';

const address = (sie: string, du: string) => (form: FormOfAddress) => (form === 'du' ? du : sie);
const same = (text: string) => (_: FormOfAddress) => text;

/** What to ask a client about a wish, in their language and form; `of` is the prerequisite that is still open. */
export const goalQuestionText = bilingual({
  de: {
    goal: address('Was soll am Ende anders sein als heute?', 'Was soll am Ende anders sein als heute?'),
    measure: address(
      'Woran würden Sie merken, dass es gelungen ist?',
      'Woran würdest du merken, dass es gelungen ist?',
    ),
    baseline: address('Wo stehen Sie damit heute?', 'Wo steht ihr damit heute?'),
    target: address('Und wo möchten Sie damit hin?', 'Und wo möchtet ihr damit hin?'),
    dueOn: address('Bis wann brauchen Sie es?', 'Bis wann braucht ihr es?'),
    prerequisites: address(
      'Was müsste dafür gegeben sein: Zeit, Budget, Menschen, eine Entscheidung?',
      'Was müsste dafür gegeben sein: Zeit, Budget, Menschen, eine Entscheidung?',
    ),
    granted: (form: FormOfAddress, of: string) =>
      form === 'du' ? `Könnt ihr das zusagen: ${of}?` : `Können Sie das zusagen: ${of}?`,
    risks: address('Was könnte trotzdem dazwischenkommen?', 'Was könnte trotzdem dazwischenkommen?'),
  },
  en: {
    goal: same('What should be different from today in the end?'),
    measure: same('How would you notice that it has worked?'),
    baseline: same('Where do you stand with it today?'),
    target: same('And where would you like to get to?'),
    dueOn: same('By when do you need it?'),
    prerequisites: same('What would have to be given for it: time, budget, people, a decision?'),
    granted: (_: FormOfAddress, of: string) => `Can you promise this: ${of}?`,
    risks: same('What could still get in the way?'),
  },
});
