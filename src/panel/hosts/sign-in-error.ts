/**
 * Why nobody is signed in: the person or an administrator has to agree first, the browser blocked the window,
 * the person closed it, the host asks for the person, the server does not take the token, or something else.
 */
export type SignInReason =
  | 'consent'
  | 'pop-up-blocked'
  | 'cancelled'
  | 'person-needed'
  | 'refused'
  | 'failed';

/** Nobody is signed in; `reason` says what the panel can offer. */
export class SignInError extends Error {
  readonly reason: SignInReason;
  constructor(reason: SignInReason, cause?: unknown) {
    super(`The sign-in did not succeed: ${reason}.`, { cause });
    this.name = 'SignInError';
    this.reason = reason;
  }
}
