import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { TEAMS_CLIENTS } from '#server/auth/entra.ts';
import { APP_ROLES, SCOPE } from '#server/auth/token.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

test.each([SCOPE, ...Object.values(APP_ROLES), ...TEAMS_CLIENTS])(
  'the README has %s registered, which the server asks for',
  (value) => {
    expect(read('README.md')).toContain(`\`${value}\``);
  },
);

test('Teams fetches tokens with the scope that the server asks for', () => {
  expect(read('manifest', 'manifest.json')).toContain(`"api://{{HOST}}/{{CLIENT_ID}}/${SCOPE}"`);
});

test('the README says what each permission is for', () => {
  const permissions = [...read('manifest', 'manifest.json').matchAll(/"name": "(\w+\.\w+\.\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(permissions).toHaveLength(3);
  for (const name of permissions) expect(read('README.md')).toContain(`\`${name}\``);
});

test('the icons that the pages link are there', () => {
  const pages = readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.html'));
  const linked = pages.flatMap((page) => [...read('assets', page).matchAll(/href="\/(icons\/[^"]+)"/g)]);
  expect(linked).not.toEqual([]);
  for (const [, icon = ''] of linked) expect(existsSync(join(root, 'assets', icon))).toBe(true);
});
