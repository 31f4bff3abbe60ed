import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { azureLedgers } from './azure-ledgers.ts';
import { azureProjections } from './azure-projections.ts';
import { unavailablePolicy } from './azure-unavailable.ts';
import type { LedgerStore } from './ledger-store.ts';

/** A storage account, by its connection string, or by its endpoint and the identity of the environment. */
export type AzureAccount = { connectionString: string } | { endpoint: string };

const TABLES = { ledgers: 'ledgers', projections: 'projections' };

/**
 * A store in Azure Table Storage or Cosmos DB for Table; makes its tables when they are absent. Requests that
 * fail are sent again by the client library. `options` go to it as they are.
 */
export async function openAzureTables(
  account: AzureAccount,
  options: TableServiceClientOptions = {},
): Promise<LedgerStore> {
  const connect = await connector(account, {
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
    ...options,
    // First of all, so that it sees what became of a request after its last retry.
    additionalPolicies: [
      { policy: unavailablePolicy, position: 'perCall' },
      ...(options.additionalPolicies ?? []),
    ],
  });
  const ledgers = connect(TABLES.ledgers);
  const projections = connect(TABLES.projections);
  await Promise.all([ledgers.createTable(), projections.createTable()]);
  return {
    ...azureLedgers(ledgers),
    ...azureProjections(projections),
    async ready() {
      await ledgers
        .listEntities({ queryOptions: { select: ['rowKey'] } })
        .byPage({ maxPageSize: 1 })
        .next();
    },
    async close() {},
  };
}

async function connector(
  account: AzureAccount,
  options: TableServiceClientOptions,
): Promise<(table: string) => TableClient> {
  if ('connectionString' in account) {
    const { connectionString } = account;
    // Only Azurite on this machine is spoken to without TLS.
    const allowInsecureConnection = /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(
      connectionString,
    );
    return (table) =>
      TableClient.fromConnectionString(connectionString, table, { ...options, allowInsecureConnection });
  }
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  return (table) => new TableClient(account.endpoint, table, credential, options);
}
