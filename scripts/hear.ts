import { createInterface } from 'node:readline';
import { hear } from '#domain/coaching/hear.ts';

/** One text per line on stdin; on stdout a JSON array of what is heard in each. */
const elements: string[] = [];
for await (const text of createInterface({ input: process.stdin })) {
  if (text.trim() === '') continue;
  const { signals, over } = hear(text);
  elements.push(JSON.stringify({ text, signals, ...(over.length > 0 && { over }) }));
}
console.log(elements.length > 0 ? `[\n  ${elements.join(',\n  ')}\n]` : '[]');
