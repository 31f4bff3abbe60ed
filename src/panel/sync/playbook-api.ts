import { PlaybookVersions } from '#contracts/playbook.ts';
import { OwnPlaybook, type PlaybookDraft } from '#domain/coaching/own-playbook.ts';
import type { Api } from './api.ts';
import type { Outcome } from './api-outcome.ts';

const PATH = '/api/playbook';

/** The versions of the workspace's own playbook, newest first. */
export function playbookVersions({ ask }: Api): Outcome<PlaybookVersions> {
  return ask(PlaybookVersions, { path: `${PATH}/versions` });
}

/** Leads: makes the next version; refused when `version` is no longer the latest. */
export function savePlaybook({ ask }: Api, version: number, json: PlaybookDraft): Outcome<OwnPlaybook> {
  return ask(OwnPlaybook, { method: 'PUT', path: PATH, json, onlyVersion: `"${version}"` });
}

/** Leads: returns to the shipped playbook, by a further version. */
export function resetPlaybook({ ask }: Api, version: number): Outcome<OwnPlaybook> {
  return ask(OwnPlaybook, { method: 'DELETE', path: PATH, onlyVersion: `"${version}"` });
}
