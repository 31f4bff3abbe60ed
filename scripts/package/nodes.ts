/** A place in a JSON document, written as language files write it: `staticTabs[0].name`. */
export type JsonNode = { path: string; value: unknown };

/** Every place of a JSON document, the outer ones first. */
export function nodesOf(value: unknown, path = ''): JsonNode[] {
  return [{ path, value }, ...childrenOf(value, path).flatMap((child) => nodesOf(child.value, child.path))];
}

/** The same document with its texts replaced. */
export function mapTexts(
  value: unknown,
  replace: (path: string, text: string) => string,
  path = '',
): unknown {
  if (typeof value === 'string') return replace(path, value);
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, replace, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    childrenOf(value, path).map((child) => [child.key, mapTexts(child.value, replace, child.path)]),
  );
}

/** The texts among the places, by path. */
export function textsOf(value: unknown): { path: string; text: string }[] {
  return nodesOf(value).flatMap(({ path, value: text }) =>
    typeof text === 'string' ? [{ path, text }] : [],
  );
}

function childrenOf(value: unknown, path: string): (JsonNode & { key: string })[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, child]) => ({
    key,
    path: Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    value: child,
  }));
}
