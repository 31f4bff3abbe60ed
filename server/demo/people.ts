import type { Person } from '#domain/envelope.ts';

/** The people of the demo agency, Agentur Morgenweg. All of them are invented. */
export const JANA: Person = { userId: 'jana', name: 'Jana Lindner' };
export const MIRIAM: Person = { userId: 'miriam', name: 'Miriam Vogt' };
export const DANIEL: Person = { userId: 'daniel', name: 'Daniel Weiß' };
export const SOFIA: Person = { userId: 'sofia', name: 'Sofia Marten' };
export const TOBIAS: Person = { userId: 'tobias', name: 'Tobias Renner' };

export const AGENCY_DOMAIN = 'agentur-morgenweg.example';
export const JANA_EMAIL = `j.lindner@${AGENCY_DOMAIN}`;
