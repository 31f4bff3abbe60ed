import { bilingual } from './use-text.tsx';

export const moreText = bilingual({
  de: { more: (count: number) => `${count} weitere`, fewer: 'Weniger' },
  en: { more: (count: number) => `${count} more`, fewer: 'Fewer' },
});
