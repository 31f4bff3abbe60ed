import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';

/** What the panel sees of a browser, as far as `src/panel/sync` looks: one page, with a disk that outlives reloads. */
export type Browser = {
  hide(): void;
  show(): void;
  comeOnline(): void;
  leave(): void;
  denyStorage(): void;
};

/** A fresh browser with an empty disk, in the place of the real one. */
export function openBrowser(): Browser {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const turn = (visibilityState: 'visible' | 'hidden') => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  Object.assign(globalThis, {
    document,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: new IDBFactory() });
  return {
    hide: () => turn('hidden'),
    show: () => turn('visible'),
    comeOnline: () => page.dispatchEvent(new Event('online')),
    leave: () => page.dispatchEvent(new Event('pagehide')),
    denyStorage: () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        configurable: true,
        get: () => {
          throw new DOMException('The user denied permission to access the database.', 'SecurityError');
        },
      });
    },
  };
}
