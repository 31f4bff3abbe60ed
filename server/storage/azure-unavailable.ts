import { RestError, type TableServiceClientOptions } from '@azure/data-tables';
import { StoreUnavailable } from './ledger-store.ts';

type PipelinePolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** How long a request may take, with all of its retries. */
const TIMEOUT_MS = 30_000;

/** Gives every request a time limit, and names a service that did not answer within it. */
export const unavailablePolicy: PipelinePolicy = {
  name: 'storeUnavailable',
  async sendRequest(request, next) {
    // Not `request.timeout`, whose timer outlives a failed request.
    request.abortSignal ??= AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await next(request);
      if (!isOutage(response.status)) return response;
      throw new StoreUnavailable(`Azure Tables answers ${response.status}`);
    } catch (error) {
      if (error instanceof RestError ? isOutage(error.statusCode) : isAborted(error)) {
        throw new StoreUnavailable('Azure Tables does not answer', { cause: error });
      }
      throw error;
    }
  },
};

/** The HTTP status that a request failed with, or `undefined` if it failed otherwise. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}

/** A request that got no status never reached the service, or its answer was lost. */
function isOutage(status: number | undefined): boolean {
  return status === undefined || status === 429 || status >= 500;
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
