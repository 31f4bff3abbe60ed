import {
  isNode,
  isWithin,
  namesUsed,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
  statementsOf,
  textOf,
} from './source-file.ts';

/** Globals that only these places may touch. */
const GLOBALS: { names: string[]; within: string; places: string[] }[] = [
  { names: ['crypto', 'performance', 'process', 'globalThis', 'window'], within: 'src/domain', places: [] },
  {
    names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB', 'IDBKeyRange'],
    within: 'src',
    places: ['src/panel/sync'],
  },
  { names: ['Office', 'OfficeExtension', 'microsoftTeams'], within: 'src', places: ['src/panel/hosts'] },
];

/** What stands on an object and is one of the globals all the same: `window.fetch`. */
const GLOBAL_OBJECTS = ['window', 'globalThis', 'self'];

/** Uses of globals that belong to another place. */
export function checkGlobals(file: SourceFile): string[] {
  const members = nodesOf(file).map(memberName);
  const used = namesUsed(file);
  const uses = (name: string) =>
    used.has(name) || GLOBAL_OBJECTS.some((object) => members.includes(`${object}.${name}`));
  return GLOBALS.filter(
    ({ within, places }) =>
      isWithin(file.path, within) && !places.some((place) => isWithin(file.path, place)),
  )
    .flatMap(({ names }) => names.filter(uses))
    .map((name) => `${file.path} uses ${name}, which is not for this place`);
}

/** `process.env` is read in one place; tests and scripts may read it too. */
export function checkEnvironment(file: SourceFile): string[] {
  if (!isWithin(file.path, 'src') && !isWithin(file.path, 'server')) return [];
  if (file.path === 'server/config.ts') return [];
  const isRead = nodesOf(file).some(
    (node) =>
      memberName(node) === 'process.env' ||
      (node.type === 'VariableDeclarator' && textOf(node.init) === 'process'),
  );
  return isRead ? [`${file.path} reads process.env, which only server/config.ts does`] : [];
}

/** In the domain time, ids and chance are arguments. */
export function checkDomainIsPure(file: SourceFile): string[] {
  if (!isWithin(file.path, 'src/domain')) return [];
  const found = nodesOf(file).flatMap((node) => {
    const member = memberName(node);
    if (member === 'Date.now' || member === 'Math.random') return [`${member}()`];
    if (node.type === 'NewExpression' && textOf(node.callee) === 'Date' && isEmpty(node.arguments))
      return ['new Date()'];
    return node.type === 'CallExpression' && textOf(node.callee) === 'Date' ? ['Date()'] : [];
  });
  return found.map((what) => `${file.path} asks for ${what}, which has to be an argument`);
}

/** The playbook is data: constants made of literals, and types. */
export function checkPlaybookIsData(file: SourceFile): string[] {
  return isWithin(file.path, 'src/playbook')
    ? logicIn(file).map((what) => `${file.path} has logic: ${what}`)
    : [];
}

/** What in a file is neither a constant made of literals nor a type; nothing in a file of data. */
export function logicIn(file: SourceFile): string[] {
  return statementsOf(file).flatMap(logicInStatement);
}

function logicInStatement(statement: SyntaxNode): string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
    case 'TsTypeAliasDeclaration':
      return [];
    case 'ExportDeclaration':
      return isNode(statement.declaration) ? logicInStatement(statement.declaration) : [];
    case 'VariableDeclaration':
      return statement.kind === 'const'
        ? listOf(statement.declarations).flatMap(({ init }) => logicInValue(init))
        : ['a variable'];
    default:
      return [statement.type];
  }
}

const LITERALS = ['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'NullLiteral', 'Identifier'];

function logicInValue(value: unknown): string[] {
  if (!isNode(value)) return ['nothing'];
  if (LITERALS.includes(value.type)) return [];
  switch (value.type) {
    case 'TsConstAssertion':
    case 'TsSatisfiesExpression':
      return logicInValue(value.expression);
    case 'TemplateLiteral':
      return isEmpty(value.expressions) ? [] : ['a template with an expression'];
    case 'ArrayExpression':
      return listOf(value.elements).flatMap(({ expression }) => logicInValue(expression));
    case 'ObjectExpression':
      return listOf(value.properties).flatMap((property) => logicInProperty(property));
    default:
      return [value.type];
  }
}

function logicInProperty(property: SyntaxNode): string[] {
  if (property.type === 'SpreadElement') return logicInValue(property.arguments);
  if (property.type === 'Identifier') return [];
  const isComputed = isNode(property.key) && property.key.type === 'Computed';
  return property.type === 'KeyValueProperty' && !isComputed ? logicInValue(property.value) : [property.type];
}

/** `object.property`, where both are plain names. */
function memberName(node: SyntaxNode): string | undefined {
  return node.type === 'MemberExpression' ? `${textOf(node.object)}.${textOf(node.property)}` : undefined;
}

function listOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  return listOf(value).length === 0;
}
