import { basename } from 'node:path';
import serveFiles from '@fastify/static';
import type { App, Context } from '../context.ts';
import { pagePolicy } from '../security-headers.ts';

/** The panel's pages and scripts as they were built into `dist/`. They hold nothing of anyone. */
export async function pageRoutes(app: App, { pages, config }: Context): Promise<void> {
  const authority = config.auth.kind === 'entra' ? config.auth.authority : undefined;
  await app.register(serveFiles, {
    root: pages,
    dotfiles: 'ignore',
    suppressWarning: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const page = basename(path);
      const isHashed = /\.[0-9a-f]{8,}\.\w+$/.test(page);
      reply.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (page.endsWith('.html')) reply.header('Content-Security-Policy', pagePolicy(page, authority));
      if (page.endsWith('.png')) {
        // Outlook shows the ribbon's icons in its own page, and a stand-in for those that it may not keep.
        reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
        reply.header('Cache-Control', 'public, max-age=86400');
      }
    },
  });
}
