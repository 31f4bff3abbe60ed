import { useEffect } from 'react';

/** Paper is white: while the page is printed it has the light theme, whatever the host's is. */
export function usePrintInLight(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let theme = dataset.theme;
    const toLight = () => {
      theme = dataset.theme;
      dataset.theme = 'light';
    };
    const back = () => {
      dataset.theme = theme;
    };
    window.addEventListener('beforeprint', toLight);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', toLight);
      window.removeEventListener('afterprint', back);
    };
  }, []);
}
