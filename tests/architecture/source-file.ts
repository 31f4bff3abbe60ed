import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** A source as the checks see it; `path` is relative to the repository, with forward slashes. */
export type SourceFile = { path: string; source: string };

/** A node of the syntax tree; what else it has depends on `type`. */
export type SyntaxNode = { type: string; [field: string]: unknown };

const FOLDERS = ['src', 'server', 'scripts', 'tests'];
const IS_SOURCE = /\.(ts|tsx|mjs|js)$/;

/** Every source of the repository. */
export function readSources(root: string): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => IS_SOURCE.test(name))
      .map((name) => ({
        path: `${folder}/${name.replaceAll('\\', '/')}`,
        source: readFileSync(join(root, folder, name), 'utf8'),
      })),
  );
}

/** Whether a path is this file, lies below this folder, or (`server/*`) is a file right in this folder. */
export function isWithin(path: string, place: string): boolean {
  if (place.endsWith('/*')) return path.replace(/[^/]+$/, '*') === place;
  return path === place || path.startsWith(`${place}/`);
}

/** The statements of a file. */
export const statementsOf = once((file: SourceFile): SyntaxNode[] => {
  const tree = parseSync(file.source, {
    syntax: 'typescript',
    tsx: file.path.endsWith('x'),
    target: 'es2022',
  });
  // swc's own types name every node's fields; the checks walk all of them alike.
  return tree.body as unknown as SyntaxNode[];
});

/** Every node of a file, outer before inner. */
export const nodesOf = once((file: SourceFile): SyntaxNode[] => {
  const nodes: SyntaxNode[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isObject(value)) {
      if (isNode(value)) nodes.push(value);
      for (const field of Object.values(value)) collect(field);
    }
  };
  collect(statementsOf(file));
  return nodes;
});

/** Every check asks the same of the same files: each is read once. */
function once<T>(read: (file: SourceFile) => T): (file: SourceFile) => T {
  const answers = new WeakMap<SourceFile, T>();
  return (file) => {
    const answer = answers.get(file) ?? read(file);
    answers.set(file, answer);
    return answer;
  };
}

export type Import = { from: string; typeOnly: boolean };

/** What a file imports or re-exports, dynamic imports and `import('…')` types included. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node): Import[] => {
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ from: textOf(node.source), typeOnly: isTypeOnly(node) }];
      case 'ExportAllDeclaration':
        return [{ from: textOf(node.source), typeOnly: node.typeOnly === true }];
      case 'ExportNamedDeclaration':
        return node.source ? [{ from: textOf(node.source), typeOnly: node.typeOnly === true }] : [];
      case 'TsImportType':
        return [{ from: textOf(node.argument), typeOnly: true }];
      case 'CallExpression':
        return isNode(node.callee) && node.callee.type === 'Import' ? dynamicImport(node) : [];
      default:
        return [];
    }
  });
}

/** The names of the file's own or global values that it uses; neither types, nor properties, nor declarations. */
export function namesUsed(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isObject(value)) {
      if (isNode(value) && value.type === 'Identifier' && !('typeAnnotation' in value))
        names.add(String(value.value));
      for (const field of fieldsWithValues(value)) collect(field);
    }
  };
  collect(statementsOf(file).filter(({ type }) => type !== 'ImportDeclaration'));
  return names;
}

const EXPRESSIONS_WITH_TYPES = [
  'TsAsExpression',
  'TsConstAssertion',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
];
const NAMING_FIELDS: Record<string, string[]> = {
  MemberExpression: ['property'],
  KeyValueProperty: ['key'],
  KeyValuePatternProperty: ['key'],
  AssignmentPatternProperty: ['key'],
  FunctionDeclaration: ['identifier'],
  ClassDeclaration: ['identifier'],
  MethodProperty: ['key'],
  ClassMethod: ['key'],
  ClassProperty: ['key'],
  JSXAttribute: ['name'],
};

/** The parts of a node that can use a value; what is computed (`a[b]`) is wrapped in a node of its own. */
function fieldsWithValues(node: object): unknown[] {
  if (!isNode(node)) return Object.values(node);
  if (node.type.startsWith('Ts')) return EXPRESSIONS_WITH_TYPES.includes(node.type) ? [node.expression] : [];
  const naming = NAMING_FIELDS[node.type] ?? [];
  return Object.entries(node)
    .filter(([name, value]) => !naming.includes(name) || (isNode(value) && value.type === 'Computed'))
    .map(([, value]) => value);
}

function dynamicImport(node: SyntaxNode): Import[] {
  const [first]: unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
  return [
    { from: isObject(first) && 'expression' in first ? textOf(first.expression) : '', typeOnly: false },
  ];
}

function isTypeOnly(node: SyntaxNode): boolean {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return (
    node.typeOnly === true || (specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly))
  );
}

export function textOf(node: unknown): string {
  return isNode(node) ? String(node.value) : '';
}

export function isNode(value: unknown): value is SyntaxNode {
  return isObject(value) && 'type' in value && typeof value.type === 'string';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
