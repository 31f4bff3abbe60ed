import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Hands what the directory answered to the page that asked, and closes the window. */
export function answerSignIn(): Promise<void> {
  return broadcastResponseToMainFrame();
}
