import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureChromium } from './chromium.ts';
import { buildPanelWhenOutOfDate } from './panel-build.ts';
import { checks, runStep, type Step, tests } from './steps.ts';

const JestResult = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

let passed = 0;
let failed = 0;

async function count(step: Step): Promise<void> {
  if (await runStep(step)) passed += 1;
  else failed += 1;
}

const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-tests-'));
const results = join(folder, 'jest.json');
try {
  // The architecture is one of the tests below, and counted there.
  for (const step of checks.filter(({ name }) => name !== 'architecture')) await count(step);
  await buildPanelWhenOutOfDate();
  ensureChromium();
  const green = await runStep(tests(results));
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JestResult.parse(
    JSON.parse(readFileSync(results, 'utf8')),
  );
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  if (!green && numFailedTests + numRuntimeErrorTestSuites === 0) failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
