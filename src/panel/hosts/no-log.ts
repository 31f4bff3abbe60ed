type Log = { (...words: unknown[]): void; extend(name: string): Log };

const silence: Log = Object.assign(() => {}, { extend: () => silence });

/** Stands in for the `debug` package inside teams-js, under the name that its bundle gives it. */
export const b = { debug: Object.assign(() => silence, { formatArgs: () => {} }) };
