import { escapeUTF8 } from 'entities/escape'

/** Characters that XML cannot contain, however they are escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text escaped for XML, in an element or an attribute; characters that XML cannot contain become U+FFFD. */
export const xml = (text: string): string => escapeUTF8(text.replace(FORBIDDEN, '\ufffd')).replaceAll('\r', '&#13;')

/** A text escaped as the value of an attribute, where line ends and tabs would be read as spaces. */
const xmlValue = (text: string): string => xml(text).replace(/[\n\t]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Attributes with a space before each, without undefined ones: ` id="1"`. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlValue(String(value))}"`))
    .join('')

/** The parts of a text that XML can contain, and the code points of the other characters, in order. */
export function xmlParts(text: string): readonly (string | number)[] {
  const parts: (string | number)[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(FORBIDDEN)) {
    if (index > from) parts.push(text.slice(from, index))
    parts.push(sign.charCodeAt(0))
    from = index + 1
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}
