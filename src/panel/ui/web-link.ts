/** The address as a link may have it, `http` or `https`; `undefined` for everything else, `javascript:` included. */
export function webLink(typed: string): string | undefined {
  if (!URL.canParse(typed.trim())) return undefined;
  const url = new URL(typed.trim());
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
