import { briefingText } from '../../text/briefing.ts';
import { situationTerms } from '../../text/situation-terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import type { SituationWords } from './situation-line.ts';

export function useSituationWords(): SituationWords {
  const dates = useDates();
  return { text: useText(briefingText), terms: useText(situationTerms), month: dates.month };
}
