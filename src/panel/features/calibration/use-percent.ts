import { useMemo } from 'react';
import { useLanguage } from '../../text/use-text.tsx';

/** A share of 0…1 as whole percent, `35 %` or `35%`. */
export function usePercent(): (share: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    return (share) => format.format(share);
  }, [language]);
}
