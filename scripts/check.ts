import { audit, checks, runStep } from './steps.ts';

let failed = 0;
for (const step of [...checks, audit]) if (!(await runStep(step))) failed += 1;
process.exit(failed === 0 ? 0 : 1);
