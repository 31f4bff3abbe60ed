/** A line with its facts filled in, or the fact that is not known. */
export type Wording = { text: string } | { missing: string };

const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills every `{name}` of a line; the first one without a value makes the line unsayable. */
export function fill(line: string, factFor: (name: string) => string | undefined): Wording {
  const missing = placeholdersOf(line).find((name) => !factFor(name));
  if (missing) return { missing };
  // Braces that someone typed into a fact are not ours to fill.
  const plain = (name: string) => factFor(name)?.replace(/[{}]/g, '') ?? '';
  return { text: line.replace(PLACEHOLDER, (_, name: string) => plain(name)) };
}

/** The facts that a line needs. */
export function placeholdersOf(line: string): string[] {
  return [...line.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}
