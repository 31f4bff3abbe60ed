import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillTemplates, zip } from './package/app-package.ts';
import { archiveIcons, checkIcons } from './package/check-icons.ts';
import { checkLanguages, checkManifest, checkSchema } from './package/check-manifest.ts';
import { checkOutlookMac } from './package/check-outlook-mac.ts';
import { readCommandLine } from './package/values.ts';

const root = join(import.meta.dirname, '..');

/** `npm run package`: the app package for Teams and Outlook, and beside it the manifest for Outlook on the Mac. */
async function main(args: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const asked = readCommandLine(args, { version });
  if (!asked.ok) refuse(asked.error);
  const app = fillTemplates(root, asked.value.values);
  const problems = await checkSchema(app);
  // What the schema refuses has no shape that the other checks could rely on.
  if (problems.length === 0) {
    problems.push(...checkManifest(app), ...checkLanguages(app), ...checkIcons(app), ...checkOutlookMac(app));
  }
  if (problems.length > 0) refuse(problems);
  const archive = resolve(process.env.INIT_CWD ?? process.cwd(), asked.value.out);
  write(archive, zip(app, archiveIcons(app)));
  write(archive.replace(/\.zip$/, '-outlook-mac.xml'), app.outlookMac);
}

function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    refuse([`--out: ${error instanceof Error ? error.message : String(error)}`]);
  }
  process.stdout.write(`${path}\n`);
}

function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(2);
}

await main(process.argv.slice(2));
