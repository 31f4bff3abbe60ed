import { PNG } from 'pngjs';
import * as z from 'zod/mini';
import type { AppPackage } from './app-package.ts';
import { nodesOf } from './nodes.ts';

/** The two icons inside the archive and the size in pixels that Teams takes. */
const IN_ARCHIVE = { color: 192, outline: 32 };

const Icons = z.object({ color: z.string(), outline: z.string() });
const RibbonIcon = z.object({ size: z.number(), url: z.string() });

/** File names of the icons that go into the archive. */
export function archiveIcons({ manifest }: AppPackage): string[] {
  const icons = Icons.safeParse(nodesOf(manifest).find(({ path }) => path === 'icons')?.value);
  return icons.success ? [icons.data.color, icons.data.outline] : [];
}

/** Icons that are missing, have another size, or are not drawn as Teams wants them. */
export function checkIcons(app: AppPackage): string[] {
  const [color = '', outline = ''] = archiveIcons(app);
  const ribbon = nodesOf(app.manifest).flatMap(({ value }) => {
    const icon = RibbonIcon.safeParse(value);
    return icon.success ? [icon.data] : [];
  });
  const problems = [
    ...checkSize(app, color, IN_ARCHIVE.color),
    ...checkSize(app, outline, IN_ARCHIVE.outline),
    ...checkOutline(app, outline),
    ...ribbon.flatMap(({ url, size }) => checkServed(app, url, size)),
  ];
  return [...new Set(problems)];
}

/** An icon that Outlook fetches from the server: it stands in the folder that the build copies there. */
export function checkServed(app: AppPackage, url: string, size: number): string[] {
  const [, name] = /^\/icons\/([^/]+)$/.exec(URL.parse(url)?.pathname ?? '') ?? [];
  return name ? checkSize(app, name, size) : [`${url} is not in /icons/`];
}

function checkSize({ icons }: AppPackage, name: string, size: number): string[] {
  const picture = read(icons(name));
  if (!picture) return [`icons/${name} is missing or no PNG`];
  const { width, height } = picture;
  return width === size && height === size
    ? []
    : [`icons/${name} has ${width}×${height} pixels, not ${size}×${size}`];
}

/** Teams colours the outline itself: whatever is drawn is white, the rest transparent. */
function checkOutline({ icons }: AppPackage, name: string): string[] {
  const picture = read(icons(name));
  if (!picture) return [];
  let drawn = 0;
  let empty = 0;
  let coloured = 0;
  for (let at = 0; at < picture.data.length; at += 4) {
    const [red, green, blue, alpha] = picture.data.subarray(at, at + 4);
    if (alpha === 0) empty += 1;
    else if (red === 255 && green === 255 && blue === 255) drawn += 1;
    else coloured += 1;
  }
  return drawn > 0 && empty > 0 && coloured === 0 ? [] : [`icons/${name} is not white on transparent`];
}

function read(bytes: Uint8Array | undefined): PNG | undefined {
  if (!bytes) return undefined;
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    // Whatever it is, it is no PNG; the caller says so.
    return undefined;
  }
}
