/** What the browser tells a page about itself: seen or hidden, online again, about to go, alone or one of several. */

export function isVisible(): boolean {
  return document.visibilityState === 'visible';
}

/** Someone signed in again: whatever waits for the server is to be tried now. */
export function tellReturn(): void {
  dispatchEvent(new Event(SIGNED_IN));
}
const SIGNED_IN = 'augenhoehe:signed-in';

/**
 * Calls back when trying again is worth it: the network is there again, the page is looked at again, or someone
 * signed in.
 */
export function onReturn(listener: () => void): () => void {
  const whenVisible = () => {
    if (isVisible()) listener();
  };
  addEventListener('online', listener);
  addEventListener(SIGNED_IN, listener);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    removeEventListener('online', listener);
    removeEventListener(SIGNED_IN, listener);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}

/** Calls back when this may be the page's last moment: hidden, left or closed. */
export function onLeave(listener: () => void): () => void {
  const whenHidden = () => {
    if (!isVisible()) listener();
  };
  addEventListener('pagehide', listener);
  addEventListener('beforeunload', listener);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    removeEventListener('pagehide', listener);
    removeEventListener('beforeunload', listener);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}

/** Does the work while no other page of this browser does work of that name; at once where locks are not to be had. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Missing on pages without a secure origin, and then ids still make every entry count once.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  let started = false;
  const begun = () => {
    started = true;
    return work();
  };
  return locks.request(name, begun).catch((error: unknown) => {
    // A frame that is denied storage is denied locks too (SecurityError); nobody shares its entries either.
    if (started) throw error;
    return work();
  });
}

/** Tells the other pages of this browser that something of that name has changed, and hears it from them. */
export function openChannel(name: string, onNews: () => void): { announce(): void; close(): void } {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onNews;
    return { announce: () => channel.postMessage('changed'), close: () => channel.close() };
  } catch {
    // Denied along with storage: then there is nothing that pages could share.
    return { announce: () => {}, close: () => {} };
  }
}
