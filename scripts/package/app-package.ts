import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Values } from './values.ts';

/** The package before it is written: filled templates and the icons as they are, by file name. */
export type AppPackage = {
  host: string;
  manifest: unknown;
  /** By language file. */
  languages: Record<string, unknown>;
  outlookMac: string;
  icons: (name: string) => Uint8Array | undefined;
};

const LANGUAGE_FILES = ['de.json'];

/** Reads the templates and puts the values in. */
export function fillTemplates(root: string, values: Values): AppPackage {
  const template = (name: string) => readFileSync(join(root, 'manifest', name), 'utf8');
  const json = (name: string): unknown => JSON.parse(fill(template(name), values, escapeJson));
  return {
    host: values.HOST,
    manifest: json('manifest.json'),
    languages: Object.fromEntries(LANGUAGE_FILES.map((name) => [name, json(name)])),
    outlookMac: fill(template('outlook-mac.xml'), values, escapeXml),
    icons: (name) => readIcon(join(root, 'assets', 'icons', name)),
  };
}

/** The archive that Teams takes; the same package gives the same bytes. */
export function zip({ manifest, languages, icons }: AppPackage, iconNames: readonly string[]): Uint8Array {
  const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const files: Record<string, Uint8Array> = { 'manifest.json': json(manifest) };
  for (const [name, language] of Object.entries(languages)) files[name] = json(language);
  for (const name of iconNames) files[name] = icons(name) ?? new Uint8Array();
  return zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) });
}

function fill(template: string, values: Values, escaped: (text: string) => string): string {
  const byName = new Map<string, string>(Object.entries(values));
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (placeholder, name) => {
    const value = byName.get(name);
    // What nobody knows stays, and is found when the package is checked.
    return value === undefined ? placeholder : escaped(value);
  });
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function readIcon(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Not there: the check says which one is missing.
    return undefined;
  }
}
