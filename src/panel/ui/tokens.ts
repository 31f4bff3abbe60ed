/** Where things lie over each other is not part of a theme; these are Fluent's own values. */
const LAYERS: Record<string, number> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Stands in for Fluent's table of tokens, 30 kB that say of each name what is said here once. The build puts it
 * in its place; views import `tokens` from Fluent, whose types know the names.
 */
export const tokens: Record<string, string> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `var(--${String(name)}${name in LAYERS ? `, ${LAYERS[String(name)]}` : ''})` },
);
