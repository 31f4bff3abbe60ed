import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from './chromium.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'icons');

/** Each picture with the sizes that Teams, Outlook and browsers ask for, in pixels. */
const PICTURES = [
  { svg: 'icon.svg', sizes: [16, 32, 64, 80, 128], file: (size: number) => `${size}.png` },
  { svg: 'color.svg', sizes: [192], file: () => 'color.png' },
  { svg: 'outline.svg', sizes: [32], file: () => 'outline.png' },
];

/** Draws one size of a picture; where the picture has nothing, it stays transparent. */
async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
for (const { svg, sizes, file } of PICTURES) {
  const picture = readFileSync(join(folder, svg), 'utf8');
  for (const size of sizes) writeFileSync(join(folder, file(size)), await draw(browser, picture, size));
}
await browser.close();
