import { HandedOver, type Handover, HandoverList } from '#contracts/handover.ts';
import { Receipts, Retention, type WorkspaceDraft, WorkspaceSettings } from '#contracts/privacy.ts';
import { TrailPage } from '#contracts/trail.ts';
import { type Api, search } from './api.ts';
import type { Outcome } from './api-outcome.ts';

/** Leads: who serves how many clients, and if someone is named, which. */
export function handoverList({ ask }: Api, userId?: string): Outcome<HandoverList> {
  return ask(HandoverList, { path: `/api/handover${search({ userId })}` });
}

/** Leads: gives clients into other hands. Safe to repeat. */
export function handOver({ ask }: Api, json: Handover): Outcome<HandedOver> {
  return ask(HandedOver, { method: 'POST', path: '/api/handover', json });
}

/** What the workspace keeps to, such as how long clients are kept. */
export function workspaceSettings({ ask }: Api): Outcome<WorkspaceSettings> {
  return ask(WorkspaceSettings, { path: '/api/workspace' });
}

/** Leads: changes the settings; refused when `version` is no longer the latest. */
export function saveWorkspace(
  { ask }: Api,
  version: number,
  json: WorkspaceDraft,
): Outcome<WorkspaceSettings> {
  return ask(WorkspaceSettings, { method: 'PUT', path: '/api/workspace', json, onlyVersion: `"${version}"` });
}

/** Leads: the clients that are due to be erased. */
export function retention({ ask }: Api): Outcome<Retention> {
  return ask(Retention, { path: '/api/retention' });
}

/** Leads: what was erased, newest first. */
export function receipts({ ask }: Api): Outcome<Receipts> {
  return ask(Receipts, { path: '/api/receipts' });
}

/** Leads: who did what, newest first. */
export function trail({ ask }: Api, after?: string): Outcome<TrailPage> {
  return ask(TrailPage, { path: `/api/trail${search({ after })}` });
}
