const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML that shows it and nothing else: what looks like a tag stays words. */
export function mailHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return `<div>${escaped.replace(/\r?\n/g, '<br>')}</div>`;
}
