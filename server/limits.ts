/**
 * How much one caller may ask of the server, and how long a request may take to arrive. There is no limit of open
 * streams, because there are none: every answer ends, and a connection is never upgraded.
 */
export type Limits = {
  /** What one user, or one address that nobody is known by, may ask for in a minute. */
  requestsAMinute: number;
  /** From the first byte of a request to the end of its headers. */
  headersMs: number;
  /** From the first byte of a request to the last of its body. */
  requestMs: number;
  /** How often late requests are looked for. */
  sweepMs: number;
};

export const LIMITS: Limits = {
  // A panel at work makes some dozens.
  requestsAMinute: 6_000,
  headersMs: 15_000,
  // A calendar of some megabytes comes through a slow network within this time; a request in drips does not.
  requestMs: 60_000,
  sweepMs: 5_000,
};
