import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Briefing } from '#domain/coaching/briefing.ts';

const root = join(import.meta.dirname, '..', '..');
const STORY = 'tests/playbook/cases/repeat-incident.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does: started in the repository, typed in `from`. */
function run(args: string[], from = root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'coach.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: from, NODE_OPTIONS: '' },
    },
  );
  return { status, stdout, stderr };
}

function file(content: string): string {
  const path = join(folder, 'case.json');
  writeFileSync(path, content);
  return path;
}

describe('npm run coach', () => {
  test('prints the briefing as JSON and nothing else', () => {
    const { status, stdout, stderr } = run([STORY]);
    expect([status, stderr]).toEqual([0, '']);
    expect(Briefing.parse(JSON.parse(stdout)).situations[0]?.id).toBe('repeat-incident');
  });

  test('finds the file from where the command was typed', () => {
    expect(run(['repeat-incident.json'], join(root, 'tests', 'playbook', 'cases')).status).toBe(0);
  });

  test.each([
    [
      STORY,
      [
        'Erster Satz',
        '„Frau Dr. Hartwig, das war unser Fehler',
        'ehrlich entschuldigen (Fridrich)',
        'ist das noch so?',
      ],
    ],
    ['tests/playbook/cases/steady.json', ['Vorher klären', 'Gilt das noch: Wachstum (Stand 3. März)?']],
  ])('prints %s to be read with --text', (path, lines) => {
    const { status, stdout } = run([path, '--text']);
    expect(status).toBe(0);
    for (const line of lines) expect(stdout).toContain(line);
    expect(stdout).not.toMatch(/[{}]|undefined/);
  });

  test('prints in the panel’s language', () => {
    const english = JSON.stringify({
      now: '2026-11-23T09:48:00+01:00',
      panelLanguage: 'en',
      meeting: { id: 'm', start: '2026-11-23T10:00:00+01:00' },
      entries: [
        {
          id: 'c',
          kind: 'client-described',
          at: '2026-11-20T09:00:00+01:00',
          name: 'Quellwerk',
          domains: [],
          language: 'de',
          address: 'du',
        },
      ],
    });
    const { stdout } = run([file(english), '--text']);
    expect(stdout).toContain('The first meeting');
    expect(stdout).toContain('„Ehe wir anfangen: Wie geht es dir?“');
    expect(stdout).toContain('Before we start: how are you?');
  });

  test.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /^Usage/],
    ['two files', () => ['a.json', 'b.json'], /^Usage/],
    ['an unknown option', () => [STORY, '--html'], /^Usage/],
    ['a file that is not there', () => ['nowhere.json'], /nowhere\.json/],
    ['a file that is not JSON', () => [file('{"now":\n')], /case\.json: .*JSON/],
    [
      'an entry without its text',
      () => [
        file(
          '{"now":"2026-11-23T09:48:00+01:00","panelLanguage":"de","meeting":{"id":"m","start":"2026-11-23T10:00:00+01:00"},"entries":[{"id":"n7","kind":"note-taken","at":"2026-11-23T09:48:00+01:00","visibility":"internal"}]}',
        ),
      ],
      /entries\[0\] \(n7\), text/,
    ],
  ])('refuses %s with one line and exit code 2', (...[, args, says]) => {
    const { status, stdout, stderr } = run(args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
