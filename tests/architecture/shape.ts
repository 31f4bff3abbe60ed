import { logicIn } from './purity.ts';
import { isWithin, nodesOf, type SourceFile, statementsOf, textOf } from './source-file.ts';

const LONGEST_FILE = 200;
/** Texts and invented histories are as long as what they say, and so is a file of nothing but data. */
const AS_LONG_AS_NEEDED = ['server/demo', 'src/panel/text'];

/** Code that is too long is two things. */
export function checkLength(file: SourceFile): string[] {
  const { path, source } = file;
  const isCode = isWithin(path, 'src') || isWithin(path, 'server');
  const lines = source.trimEnd().split('\n').length;
  return isCode &&
    lines > LONGEST_FILE &&
    !AS_LONG_AS_NEEDED.some((place) => isWithin(path, place)) &&
    logicIn(file).length > 0
    ? [`${path} has ${lines} lines, more than ${LONGEST_FILE}`]
    : [];
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SAYS_NOTHING = /(^|-)(utils?|helpers?|common|services?|misc)(-|$)|(^|-)manager$/;

/** Files and folders are kebab-case nouns of the vocabulary. */
export function checkName({ path }: SourceFile): string[] {
  const words = path.split('/').map((part) => part.replace(/(\.[a-z0-9]+)*\.[a-z]+$/, ''));
  return words.flatMap((word) => {
    if (!KEBAB.test(word)) return [`${path}: ${word} is not kebab-case`];
    return SAYS_NOTHING.test(word) ? [`${path}: ${word} does not say what it is`] : [];
  });
}

/** Types are named after what they are, without an `I` in front. */
export function checkTypeNames(file: SourceFile): string[] {
  return nodesOf(file)
    .filter(({ type }) => type === 'TsInterfaceDeclaration' || type === 'TsTypeAliasDeclaration')
    .map(({ id }) => textOf(id))
    .filter((name) => /^I[A-Z][a-z]/.test(name))
    .map((name) => `${file.path}: ${name} has an I in front`);
}

const REEXPORTS = ['ExportAllDeclaration', 'ExportNamedDeclaration'];

/** No file gathers what others export. */
export function checkBarrel(file: SourceFile): string[] {
  const statements = statementsOf(file).filter(({ type }) => type !== 'ImportDeclaration');
  const gathersAll = statements.some(({ type }) => type === 'ExportAllDeclaration');
  const onlyPassesOn = statements.length > 0 && statements.every(({ type }) => REEXPORTS.includes(type));
  return gathersAll || onlyPassesOn ? [`${file.path} is a barrel`] : [];
}

/** Exports have names. */
export function checkDefaultExport(file: SourceFile): string[] {
  if (!isWithin(file.path, 'src') && !isWithin(file.path, 'server')) return [];
  const hasDefault = nodesOf(file).some(
    ({ type, exported }) =>
      type.startsWith('ExportDefault') || (type === 'ExportSpecifier' && textOf(exported) === 'default'),
  );
  return hasDefault ? [`${file.path} has a default export`] : [];
}
