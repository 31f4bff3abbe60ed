import { bilingual } from './use-text.tsx';

/** The list of what the coach does not say. */
export const withheldText = bilingual({
  de: {
    title: 'Auch erwogen',
    show: 'Zeigen',
    hide: 'Ausblenden',
  },
  en: {
    title: 'Also considered',
    show: 'Show',
    hide: 'Hide',
  },
});
