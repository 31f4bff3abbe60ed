/** The items without those whose text an earlier one already has. */
export function uniqueByText<T extends { text: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => !seen.has(text) && seen.add(text));
}
