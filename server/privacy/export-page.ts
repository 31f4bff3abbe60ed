import { createHash } from 'node:crypto';
import type { Language } from '#domain/client.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { dayOf } from '#domain/time.ts';
import { FIELD_WORDS, KIND_WORDS, VALUE_WORDS } from './export-words.ts';

/** Text that is safe in HTML, in elements as in attributes. Only what has come through here goes on a page. */
export type Html = { html: string };

/** Puts a page together: what is filled in is escaped, unless it is HTML of ours. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const filled = parts.reduce((text, part, index) => text + inHtml(values[index - 1] ?? '') + part);
  return { html: filled };
}

function inHtml(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) return value.map((one) => one.html).join('');
  return typeof value === 'object' ? value.html : escapeHtml(String(value));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

const STYLE = `
:root{color-scheme:light}body{font:15px/1.5 system-ui,"Segoe UI",sans-serif;color:#1b1a19;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid #c8c6c4}h3{font-size:1rem;margin:0}
p{margin:.25rem 0}.lead{color:#605e5c}article{padding:.75rem 0;border-bottom:1px solid #edebe9;break-inside:avoid}
dl{display:grid;grid-template-columns:minmax(8rem,11rem) 1fr;gap:.15rem 1rem;margin:.35rem 0 0}dt{color:#605e5c}dd{margin:0;white-space:pre-wrap}
a{color:inherit}@page{margin:18mm}@media print{body{max-width:none;margin:0;font-size:10.5pt}h2{break-after:avoid}a{text-decoration:none}}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}}
`;

/** What a browser may do with such a page: show it in its own style, and nothing else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The beginning of a page, up to its first section; the policy goes with the file when it is saved. */
export function pageStart(title: string, lead: string, language: Language): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${title}</title>
<style>${{ html: STYLE }}</style></head><body><h1>${title}</h1><p class="lead">${lead}</p>
`.html;
}

export const PAGE_END = '</body></html>\n';

/** A section with its heading; nothing when there is nothing in it. */
export function section(heading: string, content: readonly Html[]): string {
  return content.length === 0 ? '' : html`<h2>${heading}</h2>\n${[...content]}`.html;
}

/** One thing with its facts, such as a person or a meeting. */
export function block(heading: string, below: string, fields: readonly [string, string][], id = ''): Html {
  const facts = fields.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  const anchor = id === '' ? { html: '' } : html` id="e-${id}"`;
  return html`<article${anchor}><h3>${heading}</h3><p class="lead">${below}</p>${
    facts.length > 0 ? html`<dl>${facts}</dl>` : { html: '' }
  }</article>
`;
}

/** An entry as people read it: what it is, when and by whom, and every field that it has. */
export function entryBlock(entry: RecordedEntry, language: Language): Html {
  const { id, kind, at, seq, by, recordedAt, ...fields } = entry;
  const below = `${dateTime(at, language)} · ${by.name} · ${seq}`;
  return block(KIND_WORDS[kind][language], below, fieldsOf(fields, language), id);
}

/** Fields with their names and values in words; absent ones are left out. */
export function fieldsOf(fields: object, language: Language): [string, string][] {
  return Object.entries(fields).flatMap(([field, value]): [string, string][] =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [[FIELD_WORDS[field]?.[language] ?? field, inWords(field, value, language)]],
  );
}

/** A value in words; what people have typed is left as it is, even where it looks like a word or a date of ours. */
function inWords(field: string, value: unknown, language: Language): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.map((one) => inWords(field, one, language)).join('\n');
  if (field === 'revenueShare') return `${decimal(Number(value) * 100, language)} %`;
  if (field === 'annualValue') {
    const { amount, currency } = Object(value);
    return `${decimal(amount, language)} ${currency}`;
  }
  if (typeof value === 'object') {
    return fieldsOf(value, language)
      .map(([name, text]) => `${name}: ${text}`)
      .join(', ');
  }
  const text = String(value);
  if (DAYS.test(field)) return date(text, language);
  if (INSTANTS.has(field)) return dateTime(text, language);
  const isOurs = typeof value === 'boolean' || CHOICES.has(field);
  return (isOurs && VALUE_WORDS[text]?.[language]) || text;
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 });
}

const DAYS = /^(on|since|fixBy|.*On)$/;
const INSTANTS = new Set(['at', 'start', 'end']);

/** Fields that hold one of a few words. */
const CHOICES = new Set(
  'language address salutation channel purpose mood visibility causedBy realism outcome who verdict signal kind'.split(
    ' ',
  ),
);

/** A day, as it is written in full. */
export function date(day: string, language: Language): string {
  return formatted(day, language, { dateStyle: 'long' });
}

/** A day with the time on the clock of whoever wrote it. */
export function dateTime(instant: string, language: Language): string {
  return `${date(dayOf(instant), language)}, ${instant.slice(11, 16)}`;
}

/** A month, as the heading of what happened in it. */
export function month(instant: string, language: Language): string {
  return formatted(dayOf(instant), language, { month: 'long', year: 'numeric' });
}

function formatted(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day));
}
