import type { ThemeName } from './host.ts';

/** A ground darker than this (relative luminance, 0…1) is a dark theme. */
const DARK_BELOW = 0.4;

/**
 * The theme of a ground as Outlook tells it, `#rrggbb`; without one, what the browser prefers. Outlook names its
 * colours but no theme.
 */
export function themeOfGround(ground: string | undefined): ThemeName {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  const luminance = ground === undefined ? undefined : luminanceOf(ground);
  const isDark =
    luminance === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : luminance < DARK_BELOW;
  return isDark ? 'dark' : 'light';
}

/** Relative luminance as WCAG 2 defines it; `undefined` for what is no colour. */
export function luminanceOf(colour: string): number | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
