import type { Span } from '../../../../model.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { escapeAttribute } from '../package/xml-text.ts'
import { type Chunk, plainOf, type Token } from '../rich/model.ts'
import { childNamed, type XmlNames } from './xml-names.ts'

/** A mark of a field: its beginning, its code, the beginning of its result, its end. */
export interface FieldMark {
  /** `begin`, `code`, `separate` or `end`. */
  readonly type: string
  readonly code: string
  readonly run: XmlElement
  readonly element: XmlElement
  /** How many tokens of its chunk stand before it. */
  readonly tokens: number
}

/** A part of a paragraph with the marks of its fields. */
export interface ReadChunk extends Chunk {
  readonly fields: readonly FieldMark[]
}

export const isLinkField = (code: string): boolean => /^\s*HYPERLINK\b/i.test(code)

/** The tag of a link to an address, or of a link's code: `HYPERLINK "https://a.example" \l "part"`. */
export function linkOf(address: string): string {
  if (!isLinkField(address)) return `<a href="${escapeAttribute(address)}">`
  const [, target = ''] = /^\s*HYPERLINK\s+"?([^"\\\s][^"\s]*)/i.exec(address) ?? []
  const [, anchor = ''] = /\\l\s+"([^"]*)"/i.exec(address) ?? []
  return `<a href="${escapeAttribute(target + (anchor && `#${anchor}`))}">`
}

/** A token, or a mark, at its place in the paragraph. */
interface Cell {
  readonly chunk: number
  readonly token?: Token
  readonly mark?: FieldMark
}

interface OpenField {
  readonly at: number
  readonly begin: FieldMark
  separate: { readonly at: number; readonly mark: FieldMark } | undefined
  code: string
}

interface Place {
  readonly part: Part
  readonly names: XmlNames
}

/**
 * Joins the runs of fields: the result of a link is text between its tags, and the result of another field is one
 * element. A field that begins or ends in another paragraph, as a table of contents does, stays unchanged, and its
 * result is text.
 */
export function fieldsOf(chunks: readonly ReadChunk[], place: Place): readonly Chunk[] {
  if (chunks.every(({ fields }) => fields.length === 0)) return chunks
  const cells: (Cell | undefined)[] = chunks.flatMap(cellsOf)
  const open: OpenField[] = []
  const unfinished = new Set<number>()
  const joined: Span[] = []
  cells.forEach((cell, at) => {
    const { mark, chunk = 0 } = cell ?? {}
    const last = open.at(-1)
    if (mark?.type === 'begin') open.push({ at, begin: mark, separate: undefined, code: '' })
    else if (mark?.type === 'code' && last && !last.separate) last.code += mark.code
    else if (mark?.type === 'separate' && last) last.separate = { at, mark }
    else if (mark?.type === 'end') {
      const field = open.pop()
      if (!field) unfinished.add(chunk)
      else {
        joined.push({ start: cells[field.at]?.chunk ?? chunk, end: chunk })
        closeField({ cells, at, end: mark }, field, place)
      }
    }
  })
  for (const { at, separate } of open) {
    for (const one of [at, separate?.at]) if (one !== undefined) unfinished.add(cells[one]?.chunk ?? 0)
  }
  return merged(chunks, { cells, joined, unfinished })
}

function cellsOf({ tokens, fields }: ReadChunk, chunk: number): readonly Cell[] {
  const cells: Cell[] = []
  let next = 0
  const addMarks = (before: number): void => {
    for (let mark = fields[next]; mark && mark.tokens <= before; mark = fields[++next]) cells.push({ chunk, mark })
  }
  tokens.forEach((token, index) => {
    addMarks(index)
    cells.push({ chunk, token })
  })
  addMarks(tokens.length)
  return cells
}

interface Closing {
  readonly cells: (Cell | undefined)[]
  /** The place of the mark that ends the field. */
  readonly at: number
  readonly end: FieldMark
}

function closeField({ cells, at, end }: Closing, field: OpenField, { part, names }: Place): void {
  const { begin, separate, code } = field
  const chunk = cells[field.at]?.chunk ?? 0
  const slice = (start: number, until: number): string => part.xml.slice(start, until)
  if (isLinkField(code) && separate && separate.mark.run !== begin.run && end.run !== separate.mark.run) {
    const opening = slice(begin.run.outer.start, separate.mark.run.outer.end)
    cells.fill(undefined, field.at, separate.at + 1)
    cells[field.at] = { chunk, token: { kind: 'open', markup: linkOf(code), xml: opening } }
    const closing = slice(end.run.outer.start, end.run.outer.end)
    cells[at] = { chunk: cells[at]?.chunk ?? chunk, token: { kind: 'close', markup: '</a>', xml: closing } }
    return
  }
  const shown = separate ? cells.slice(separate.at, at).flatMap(cell => cell?.token ?? []) : []
  const isOneRun = begin.run === end.run
  const [from, to] = isOneRun ? [begin.element, end.element] : [begin.run, end.run]
  const inside = slice(from.outer.start, to.outer.end)
  const properties = childNamed(names, begin.run, 'w:rPr')
  const r = names.written('w:r')
  const own = properties ? slice(properties.outer.start, properties.outer.end) : ''
  const xml = isOneRun ? `<${r}>${own}${inside}</${r}>` : inside
  cells.fill(undefined, field.at, at + 1)
  const span = { start: from.outer.start, end: to.outer.end }
  cells[field.at] = { chunk, token: { kind: 'void', name: 'field', plain: plainOf(shown), xml, ...span } }
}

interface Merging {
  readonly cells: readonly (Cell | undefined)[]
  /** The first and last of the chunks that fields join. */
  readonly joined: readonly Span[]
  readonly unfinished: ReadonlySet<number>
}

/** The chunks with their fields' tokens; chunks that a field joins become one. */
function merged(chunks: readonly ReadChunk[], { cells, joined, unfinished }: Merging): readonly Chunk[] {
  const tokens: Token[][] = chunks.map(() => [])
  for (const cell of cells) if (cell?.token) tokens[cell.chunk]?.push(cell.token)
  const lastOf = new Map<number, number>()
  for (const { start, end } of joined) lastOf.set(start, Math.max(end, lastOf.get(start) ?? end))
  const result: Chunk[] = []
  for (let index = 0; index < chunks.length; index++) {
    const first = index
    for (let last = lastOf.get(index) ?? index; index <= last; index++) last = Math.max(last, lastOf.get(index) ?? last)
    index--
    const own = chunks.slice(first, index + 1)
    result.push({
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
      hasMore: own.some(({ hasMore }, offset) => hasMore || unfinished.has(first + offset)),
      tokens: tokens.slice(first, index + 1).flat(),
    })
  }
  return result
}
