import { evidenceText } from '../text/evidence.ts';
import { terms } from '../text/terms.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';

/** The words with which evidence is named, in the panel's language. */
export function useEvidenceWords() {
  return { evidence: useText(evidenceText), terms: useText(terms), dates: useDates() };
}
