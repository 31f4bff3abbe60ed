import { monotonicFactory } from 'ulid';

/** A fresh id (ULID); later ones sort after earlier ones, also within a millisecond. */
export const newId: () => string = monotonicFactory();
