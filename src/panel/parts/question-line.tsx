import type { Language } from '#domain/client.ts';
import type { Question } from '#domain/coaching/briefing.ts';
import { evidenceText } from '../text/evidence.ts';
import { useText } from '../text/use-text.tsx';
import { Gloss } from '../ui/gloss.tsx';
import { Say } from '../ui/say.tsx';
import { WhyLine } from './why-line.tsx';

/** A question as it can be said, with its reason: an earlier answer to check, or what called it up. */
export function QuestionLine({
  question,
  language,
  small,
}: {
  question: Question;
  language: Language;
  small?: boolean;
}) {
  const text = useText(evidenceText);
  const remark = { new: undefined, 'left-open': text.leftOpen, 'check-again': text.stillSo }[question.status];
  return (
    <>
      <Say text={question.text} language={language} {...(small && { small })} />
      <Gloss text={question.gloss} />
      <WhyLine
        because={question.lastAnswerId ? [question.lastAnswerId] : question.because}
        principle={question.principle}
        promptId={question.promptId}
        remark={remark}
      />
    </>
  );
}
