const measured = new WeakMap<object, number>();

/**
 * How many bytes a value takes at most as JSON in UTF-8. What a dossier holds is replaced and never changed,
 * so each object is measured once, however often it is asked for.
 */
export function bytesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return utf8Length(JSON.stringify(value) ?? '');
  const known = measured.get(value);
  if (known !== undefined) return known;
  const bytes = Array.isArray(value) ? bytesOfItems(value) : bytesOfFields(value);
  measured.set(value, bytes);
  return bytes;
}

function bytesOfItems(items: readonly unknown[]): number {
  return items.reduce<number>((sum, item) => sum + bytesOf(item) + 1, 2);
}

function bytesOfFields(fields: object): number {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.reduce((sum, [name, value]) => sum + bytesOf(name) + bytesOf(value) + 2, 2);
}

/** Exact but for characters outside the basic plane, which count six bytes instead of four. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}
