import type { AppPackage } from './app-package.ts';
import { checkServed } from './check-icons.ts';
import { isGuid } from './values.ts';
import { elementsOf, readXml, type XmlElement } from './xml.ts';

/** The order that the schema of mail add-ins fixes; what is not here is not used. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverridesV1_1: ['Requirements', 'Hosts', 'Resources'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};

/** The longest text of each element, in characters. */
const LONGEST: Record<string, number> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** In which list of the resources an element looks up its `resid`. */
const LOOKED_UP: Record<string, string> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

const PERMISSION = 'ReadWriteItem';
const COMMAND_ICONS = ['16', '32', '80'];
const LONGEST_ID = 32;

/** What is wrong with the XML manifest, as far as that can be said without Microsoft's own service. */
export function checkOutlookMac(app: AppPackage): string[] {
  const read = readXml(app.outlookMac);
  const problems = read.ok ? checkDocument(app, read.value) : [`is not well-formed, ${read.error}`];
  return [...new Set(problems)].map((problem) => `outlook-mac.xml: ${problem}`);
}

function checkDocument(app: AppPackage, root: XmlElement): string[] {
  const elements = elementsOf(root);
  const textOf = (name: string) => elements.find((element) => element.name === name)?.text ?? '';
  return [
    ...elements.flatMap(checkOrder),
    ...elements.flatMap(checkLengths),
    ...checkPrefixes(elements),
    ...checkResources(elements),
    ...checkAddresses(app, elements),
    ...checkIconsOf(app, elements),
    ...(isGuid(textOf('Id')) ? [] : [`Id takes a GUID, not ${textOf('Id')}`]),
    ...(/^\d+(\.\d+){3}$/.test(textOf('Version'))
      ? []
      : [`Version takes four numbers, not ${textOf('Version')}`]),
    ...(textOf('Permissions') === PERMISSION
      ? []
      : [`Permissions takes ${PERMISSION}, not ${textOf('Permissions')}`]),
    ...(app.outlookMac.includes('{{') ? ['still holds a placeholder'] : []),
  ];
}

function checkOrder({ name, attributes, children }: XmlElement): string[] {
  const order = ORDER[attributes['xsi:type'] ?? ''] ?? ORDER[name];
  const found = children.map((child) => child.name);
  const isRight = !order || found.join() === order.join();
  return isRight ? [] : [`${name} takes ${order.join(', ')} in this order, not ${found.join(', ')}`];
}

function checkLengths({ name, attributes, text, children }: XmlElement): string[] {
  const longest = LONGEST[name];
  if (longest === undefined) return [];
  const below = children
    .flatMap(elementsOf)
    .flatMap((child) => [child.attributes.DefaultValue, child.attributes.Value]);
  return [text, attributes.DefaultValue, ...below]
    .filter((value) => value !== undefined && value.length > longest)
    .map((value) => `${name} takes up to ${longest} characters, not ${value}`);
}

/** Every prefix has its namespace, which no parser of ours asks for. */
function checkPrefixes(elements: readonly XmlElement[]): string[] {
  const names = elements.flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]);
  const used = new Set(names.filter((name) => name.includes(':')).map((name) => name.replace(/:.*/, '')));
  return [...used]
    .filter((prefix) => prefix !== 'xmlns' && !names.includes(`xmlns:${prefix}`))
    .map((prefix) => `the prefix ${prefix} has no namespace`);
}

function checkResources(elements: readonly XmlElement[]): string[] {
  const lists = elements.filter(({ name }) => Object.values(LOOKED_UP).includes(name));
  const known = lists.flatMap(({ name, children }) =>
    children.map(({ attributes }) => `${name} ${attributes.id}`),
  );
  const used = elements.flatMap(({ name, attributes: { resid } }) =>
    resid ? [`${LOOKED_UP[name]} ${resid}`] : [],
  );
  const ids = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes.id ?? ''));
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `${id} is not among the resources`),
    ...known.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `${id} has more than ${LONGEST_ID} characters`),
  ];
}

const IS_ADDRESS = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|AppDomain|bt:Url|bt:Image)$/;

function checkAddresses({ host }: AppPackage, elements: readonly XmlElement[]): string[] {
  return elements
    .filter(({ name, attributes }) => IS_ADDRESS.test(name) && !attributes.resid)
    .map(({ name, attributes, text }) => ({ name, address: attributes.DefaultValue ?? text }))
    .filter(({ address }) => URL.parse(address)?.origin !== `https://${host}`)
    .map(({ name, address }) => `${name} takes an https address on ${host}, not ${address}`);
}

function checkIconsOf(app: AppPackage, elements: readonly XmlElement[]): string[] {
  const url = (name: string, id?: string) =>
    elements.find((element) => element.name === name && element.attributes.id === id)?.attributes
      .DefaultValue ?? '';
  const commands = elements.filter(({ name }) => name === 'Icon');
  return [
    ...checkServed(app, url('IconUrl'), 64),
    ...checkServed(app, url('HighResolutionIconUrl'), 128),
    ...commands.flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.size);
      return sizes.join() === COMMAND_ICONS.join()
        ? []
        : [`Icon takes the sizes ${COMMAND_ICONS}, not ${sizes}`];
    }),
    ...commands.flatMap(({ children }) =>
      children.flatMap(({ attributes: { size, resid } }) =>
        checkServed(app, url('bt:Image', resid), Number(size)),
      ),
    ),
  ];
}
