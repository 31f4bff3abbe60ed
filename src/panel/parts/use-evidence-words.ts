import { evidenceText } from '../text/evidence.ts';
import { situationTerms } from '../text/situation-terms.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';
import type { EvidenceWords } from './entry-title.ts';

/** The words with which evidence is named, in the panel's language. */
export function useEvidenceWords(): EvidenceWords {
  return { evidence: useText(evidenceText), signals: useText(situationTerms).signals, dates: useDates() };
}
