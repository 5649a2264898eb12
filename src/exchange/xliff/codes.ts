import { joined } from '../coded-text.ts'
import type { Code, CodedText } from '../model.ts'
import { childrenOf, textOf, type XmlElement } from '../xml/tree.ts'

/** The original data of an XLIFF 2 unit, by id. */
export type OriginalData = ReadonlyMap<string | undefined, string>

export const originalDataOf = (unit: XmlElement): OriginalData =>
  new Map(
    childrenOf(unit, 'originalData')
      .flatMap(data => childrenOf(data, 'data'))
      .map(data => [data.attributes.id, codedTextOf(data, new Map()).join('')]),
  )

/**
 * The text of a `<source>`, `<target>` or `<seg>` with its codes; annotations are ignored, and their content is kept.
 */
export const codedTextOf = (element: XmlElement, data: OriginalData): CodedText =>
  joined(element.children.flatMap(child => (typeof child === 'string' ? [child] : piecesOf(child, data))))

function piecesOf(element: XmlElement, data: OriginalData): CodedText {
  const inner = (): CodedText =>
    element.children.flatMap(child => (typeof child === 'string' ? [child] : piecesOf(child, data)))
  const reader = Object.hasOwn(READERS, element.name) ? READERS[element.name] : undefined
  return reader ? reader(element, { data, inner }) : inner()
}

interface Reading {
  readonly data: OriginalData
  readonly inner: () => CodedText
}

type ReadInline = (element: XmlElement, reading: Reading) => CodedText

const code = (element: XmlElement, kind: Code['kind'], data: string | undefined): Code => {
  const { id, startRef, rid, i, x } = element.attributes
  const key = kind === 'close' ? (startRef ?? rid ?? i ?? id) : (id ?? rid ?? i ?? x)
  return { id: (element.name === 'bpt' ? (rid ?? key) : key) ?? '', kind, data: data ?? '' }
}

/** A code with native content, of XLIFF 1.2 and TMX. */
const native =
  (kind: Code['kind']): ReadInline =>
  element => [code(element, kind, textOf(element))]

/** A code without content; its only data is in an attribute. */
const empty =
  (kind: Code['kind']): ReadInline =>
  (element, { data }) => [code(element, kind, dataOf(element, data, 'dataRef'))]

const dataOf = ({ attributes }: XmlElement, data: OriginalData, name: string): string | undefined =>
  data.get(attributes[name]) ?? attributes['equiv-text'] ?? attributes.equiv

const READERS: Readonly<Record<string, ReadInline>> = {
  cp: ({ attributes }) => [String.fromCodePoint(Math.min(Number.parseInt(attributes.hex ?? '0', 16) || 0, 0x10ffff))],
  // XLIFF 2
  pc: (element, { data, inner }) => [
    code(element, 'open', data.get(element.attributes.dataRefStart)),
    ...inner(),
    code(element, 'close', data.get(element.attributes.dataRefEnd)),
  ],
  sc: (element, reading) => empty('open')(element, reading),
  ec: (element, reading) => empty('close')(element, reading),
  sm: () => [],
  em: () => [],
  // In XLIFF 2 it is empty; in XLIFF 1.2 and TMX it contains its native code.
  ph: (element, reading) => (element.children.length > 0 ? native('void') : empty('void'))(element, reading),
  // XLIFF 1.2
  g: (element, { inner }) => [code(element, 'open', undefined), ...inner(), code(element, 'close', undefined)],
  x: empty('void'),
  bx: empty('open'),
  ex: empty('close'),
  // XLIFF 1.2 and TMX
  bpt: native('open'),
  ept: native('close'),
  it: (element, reading) => native(isEnd(element) ? 'close' : 'open')(element, reading),
  ut: native('void'),
}

const isEnd = ({ attributes }: XmlElement): boolean => attributes.pos === 'close' || attributes.pos === 'end'
