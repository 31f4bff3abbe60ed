import { Calibration } from '#contracts/calibration.ts';
import { Renewals } from '#contracts/renewals.ts';
import { Review } from '#contracts/review.ts';
import type { Language } from '#domain/client.ts';
import { type Api, search, segment } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import { askFile } from './ask-file.ts';

/** Renewals due within so many days, most urgent first: a lead's of all clients, a manager's of their own. */
export function askRenewals({ ask }: Api, within: number): Outcome<Renewals> {
  return ask(Renewals, { path: `/api/renewals${search({ within })}` });
}

/** All that is looked at before the renewal talk with one client. */
export function askReview({ ask }: Api, clientId: string, language: Language): Outcome<Review> {
  return ask(Review, { path: `/api/clients/${segment(clientId)}/review${search({ language })}` });
}

/** How well the workspace judges what is realistic; leads only. */
export function askCalibration({ ask }: Api): Outcome<Calibration> {
  return ask(Calibration, { path: '/api/calibration' });
}

/** What a review can be taken along as. */
export type ReviewFile = 'docx' | 'xlsx' | 'json';

/** Writing a long review takes a busy server some seconds. */
const FILE_TIMEOUT_MS = 60_000;

/** The review of a client as a file. */
export function reviewFile(
  api: Api,
  clientId: string,
  ending: ReviewFile,
  language: Language,
): Outcome<Blob> {
  return askFile(api, {
    path: `/api/clients/${segment(clientId)}/review.${ending}${search({ language })}`,
    timeoutMs: FILE_TIMEOUT_MS,
  });
}
