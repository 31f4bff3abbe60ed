import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Result } from '#domain/result.ts';

/** An element; `text` is what stands in it outside its children. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
};

/** Reads a document with its elements in order, or says where it is not well-formed. */
export function readXml(source: string): Result<XmlElement, string> {
  const valid = XMLValidator.validate(source);
  if (valid !== true) return { ok: false, error: `line ${valid.err.line}: ${valid.err.msg}` };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root] = elementsIn(parser.parse(source));
  return root ? { ok: true, value: root } : { ok: false, error: 'there is no element' };
}

/** The element itself and all below it, in the order of the document. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** The parser's own form: a list of objects, each with the element's name as key and `:@` for its attributes. */
function elementsIn(parsed: unknown): XmlElement[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const attributes = Object.entries(Object(node[':@'])).map(([key, value]) => [key, String(value)]);
    return [
      {
        name,
        attributes: Object.fromEntries(attributes),
        text: textIn(node[name]),
        children: elementsIn(node[name]),
      },
    ];
  });
}

function textIn(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children
    .map((child: Record<string, unknown>) => String(child['#text'] ?? ''))
    .join('')
    .trim();
}
