import { useEffect } from 'react';
import { onReturn } from './sync/surroundings.ts';

/** Whoever waits for the server sees it answer no later than this, without a tap. */
const EVERY_MS = 15_000;

/** As long as there is something to try again, tries it now and then, and as soon as that may help. */
export function useTryAgain(tryAgain: (() => void) | undefined): void {
  useEffect(() => {
    if (!tryAgain) return;
    const timer = setInterval(tryAgain, EVERY_MS);
    const forgetReturn = onReturn(tryAgain);
    return () => {
      clearInterval(timer);
      forgetReturn();
    };
  }, [tryAgain]);
}
