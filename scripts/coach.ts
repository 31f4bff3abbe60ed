import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Case, parseCase } from '#domain/coaching/case.ts';
import { coach } from '#domain/coaching/coach.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { briefingText } from './briefing-text.ts';

const USAGE = 'Usage: npm run --silent coach -- FILE [--text]';

/** `npm run coach`: the briefing of a case file, as JSON or with `--text` to be read. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => arg !== '--text');
  const [file] = files;
  if (!file || files.length > 1 || file.startsWith('--')) refuse(USAGE);
  const read = readCase(file);
  const briefing = coach({ ...read, playbook: PLAYBOOK });
  const text = args.includes('--text')
    ? briefingText(briefing, read, PLAYBOOK)
    : JSON.stringify(briefing, null, 2);
  process.stdout.write(`${text}\n`);
}

function readCase(file: string): Case {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8'));
  } catch (error) {
    refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parseCase(content);
  if (!parsed.ok) refuse(`${file}: ${parsed.error.where}: ${parsed.error.why}`);
  return parsed.value;
}

function refuse(message: string): never {
  process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
  process.exit(2);
}

main(process.argv.slice(2));
