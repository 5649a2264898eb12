import type { Escape } from '../../model.ts'

const JSON_ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g

/** The escapes in a JSON string; undefined if one is not JSON. */
export function jsonEscapes(written: string): readonly Escape[] | undefined {
  const escapes: Escape[] = []
  for (const { 0: mark, index } of written.matchAll(JSON_ESCAPE)) {
    if (mark === '\\') return undefined
    const plain: string = JSON.parse(`"${mark}"`)
    escapes.push({ start: index, end: index + mark.length, plain })
  }
  return escapes
}

const TOML_ESCAPE = /\\(?:["\\bfnrt]|u[0-9a-fA-F]{4}|U(?:[0-9a-fA-F]{8})|(?:[\t ]*\r?\n\s*))/g

/** The escapes in a valid string of TOML in double quotation marks; a backslash may also end its line. */
export const tomlEscapes = (written: string): readonly Escape[] =>
  [...written.matchAll(TOML_ESCAPE)].map(({ 0: mark, index }) => ({
    ...{ start: index, end: index + mark.length },
    plain: /\s/.test(mark) ? '' : unescaped(mark),
  }))

const unescaped = (mark: string): string =>
  mark.startsWith('\\U') ? String.fromCodePoint(Number.parseInt(mark.slice(2), 16)) : JSON.parse(`"${mark}"`)

const XML_NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const XML_REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g

/** The references of XML in a text of an element. */
export const xmlEscapes = (written: string): readonly Escape[] =>
  [...written.matchAll(XML_REFERENCE)].flatMap(({ 0: mark, 1: name, 2: decimal, 3: hexadecimal, index }) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const plain =
      name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : mark) : (XML_NAMES[name] ?? mark)
    return [{ start: index, end: index + mark.length, plain }]
  })
