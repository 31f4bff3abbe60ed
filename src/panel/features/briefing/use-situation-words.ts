import { briefingText } from '../../text/briefing.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import type { SituationWords } from './situation-line.ts';

export function useSituationWords(): SituationWords {
  const dates = useDates();
  return { text: useText(briefingText), terms: useText(terms), month: dates.month };
}
