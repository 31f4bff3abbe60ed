import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Hands what the directory answered to the page that asked, and closes the window. */
export function answerSignIn(): Promise<void> {
  return broadcastResponseToMainFrame();
}

/** Opens the window of the directory at `authority`, and hands its answer to the framed page; called from a tap. */
export function openDirectory(authority: string): void {
  runPopupRelay({ allowedAuthorityOrigins: [authority] });
}
