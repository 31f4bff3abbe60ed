import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readAuditReport } from './audit-report.ts';

/** Longer than this nobody waits for a registry that does not answer. */
const PATIENCE_MS = 60_000;

/**
 * Asks the registry what is known against the packages that the product runs on. Fails for a severe finding; that
 * the registry could not be asked is said in one line and fails nothing, so that a check works without a network.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  timeout: PATIENCE_MS,
  shell: process.platform === 'win32',
});
const report = readAuditReport(stdout ?? '');
if (!report.reached) {
  console.log(`The registry could not be asked about known weaknesses: ${report.why}`);
} else {
  for (const { name, severity, what } of report.findings) console.log(`${severity}: ${name}: ${what}`);
  const severe = report.findings.filter((finding) => finding.severe);
  console.log(`Known weaknesses in the packages: ${report.findings.length}, severe ones: ${severe.length}`);
  process.exitCode = severe.length > 0 ? 1 : 0;
}
