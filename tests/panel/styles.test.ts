import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createCSSRuleFromTheme,
  tokens as fluentTokens,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { describe, expect, test } from '@jest/globals';
import { tokens } from '#panel/ui/tokens.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

test('what stands in for the table of tokens says the same of every name', () => {
  const names = Object.keys(fluentTokens);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluentTokens);
});

describe('the style sheets of a page hold the themes of its host', () => {
  test.each([
    ['index.html', 'light', teamsLightTheme],
    ['index.html', 'dark', teamsDarkTheme],
    ['index.html', 'contrast', teamsHighContrastTheme],
    ['tab.html', 'dark', teamsDarkTheme],
    ['outlook.html', 'light', webLightTheme],
    ['outlook.html', 'dark', webDarkTheme],
  ])('%s: %s', (page, name, theme) => {
    const html = readFileSync(join(DIST, page), 'utf8');
    const links = [...html.matchAll(/<link href="?([^\s">]+\.css)/g)].map(([, url = '']) => url);
    const css = links.map((url) => readFileSync(join(DIST, url), 'utf8')).join('\n');
    expect(css).toContain(createCSSRuleFromTheme(`[data-theme="${name}"]`, theme));
  });
});
