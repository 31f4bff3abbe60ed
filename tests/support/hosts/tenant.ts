import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ResolvedMeeting } from '#contracts/api.ts';
import { entry } from '../entries.ts';
import { type Product, startProduct } from '../product.ts';
import { inMinutes, json } from './agency.ts';
import { CLIENT, type Entra, startEntra, TENANT } from './entra.ts';
import { openHostBrowser } from './host-browser.ts';
import { type Internet, startInternet } from './internet.ts';

/** The product as a tenant has it: people sign in with the directory, and nobody is there yet. */
export type Tenant = {
  entra: Entra;
  product: Product;
  internet: Internet;
  browser: Browser;
  /** A client of this name, with a meeting of this thread that begins in some minutes. */
  clientWithMeeting(name: string, threadId: string): Promise<void>;
  close(): Promise<void>;
};

export async function startTenant(): Promise<Tenant> {
  const entra = await startEntra();
  const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-certificate-'));
  const certificate = join(folder, 'entra.pem');
  writeFileSync(certificate, entra.certificate);
  const product = await startProduct({
    AUTH: 'entra',
    ENTRA_TENANT_ID: TENANT,
    ENTRA_CLIENT_ID: CLIENT,
    ENTRA_AUTHORITY: entra.authority,
    NODE_EXTRA_CA_CERTS: certificate,
  });
  const internet = await startInternet(product.url);
  const browser = await openHostBrowser(internet.port);
  return {
    entra,
    product,
    internet,
    browser,
    clientWithMeeting: async (name, threadId) => {
      const token = await entra.accessToken();
      const id = name.toLowerCase();
      const described = entry('client-described', { id: `described-${id}`, name, domains: [] });
      const at = new Date().toISOString();
      await json(`${product.url}/api/clients`, 'POST', { id, entry: { ...described, at } }, token);
      const told = { title: 'Jour fixe', start: inMinutes(20), end: inMinutes(50) };
      const url = `${product.url}/api/meetings`;
      const { meetingId } = await json<ResolvedMeeting>(
        `${url}/resolve`,
        'POST',
        { threadId, ...told },
        token,
      );
      await json(`${url}/${encodeURIComponent(meetingId)}/client`, 'PUT', { clientId: id, ...told }, token);
    },
    close: async () => {
      await browser.close();
      await internet.stop();
      await product.dispose();
      await entra.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
