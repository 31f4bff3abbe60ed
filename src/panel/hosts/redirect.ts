import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** A second factor takes its time. */
const OPEN_FOR_MS = 10 * 60_000;

/** Hands what the directory answered to the page that asked, and closes the window. */
export function answerSignIn(): Promise<void> {
  return broadcastResponseToMainFrame();
}

/** Opens the window of the directory at `authority`, and hands its answer to the framed page; called from a tap. */
export function openDirectory(authority: string): void {
  runPopupRelay({ allowedAuthorityOrigins: [authority], timeoutMs: OPEN_FOR_MS });
}
