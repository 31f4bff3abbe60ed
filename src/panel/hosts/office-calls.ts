/** Outlook on the web, on mobiles and the new one take no more calls than this at once. */
const AT_ONCE = 3;

/** A call that Outlook never answers must not keep others waiting. */
const ANSWERS_WITHIN_MS = 10_000;

/** One of Office's own asynchronous functions, with its callback left open. */
export type OfficeFunction<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** Why Office refused: its code, such as 9020, and its sentence in the host's language. */
export class OfficeError extends Error {
  readonly code: number;
  constructor({ code, message }: Office.Error) {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
  }
}

let running = 0;
const waiting: (() => void)[] = [];

/** Calls Office, never more than three times at once. Rejects with an `OfficeError`, or when no answer comes. */
export async function officeCall<T>(call: OfficeFunction<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise<T>((resolve, reject) => {
      setTimeout(() => reject(new Error('Outlook does not answer.')), ANSWERS_WITHIN_MS);
      call((result) => {
        // The value of Office's own enumeration, which is not there before its script is.
        if (String(result.status) === 'succeeded') resolve(result.value);
        else reject(new OfficeError(result.error));
      });
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
