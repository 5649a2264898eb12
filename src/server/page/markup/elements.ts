import { isChip, type TextPiece } from './pieces.ts'

/** A unit of markup in a text: an element around words, or a single chip. */
export interface TextElement {
  /** What it is, without its attributes: `a`. */
  readonly name: string
  readonly open: TextPiece
  readonly close?: TextPiece
  /** Its number among equal ones in the source, from 1; absent if there is only one. */
  readonly number?: number
}

/** Markup of Markdown by its meaning. */
const MARKDOWN: readonly (readonly [RegExp, string])[] = [
  [/^!\[/, 'img'],
  [/^\[\^/, 'note'],
  [/^\[|^\]/, 'a'],
  [/^(?:\*\*|__)/, 'b'],
  [/^[*_]/, 'i'],
  [/^~~/, 's'],
  [/^`/, 'code'],
  [/^==/, 'mark'],
]
const ALIKE: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  del: 's',
  strike: 's',
  ins: 'u',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  picture: 'img',
  v: 'voice',
}

/** The name of a piece of markup: `<a href="/map">` → `a`, `**` → `b`; empty if it has none. */
export function nameOfMarkup(written: string): string {
  const [, tag] = /^<\/?([a-z][\w-]{0,30})/i.exec(written) ?? []
  if (tag !== undefined) return ALIKE[tag.toLowerCase()] ?? tag.toLowerCase()
  if (written.startsWith('<!--')) return 'comment'
  return MARKDOWN.find(([mark]) => mark.test(written))?.[1] ?? ''
}

/** The elements of a text in the order of their starts; those of a source are numbered if several are equal. */
function elementsIn(pieces: readonly TextPiece[]): readonly TextElement[] {
  const closes = new Map(pieces.flatMap(piece => (piece.kind === 'close' ? [[piece.pair, piece] as const] : [])))
  const elements = pieces.flatMap((open): readonly TextElement[] => {
    if (!isChip(open) || open.kind === 'close') return []
    const close = open.kind === 'open' ? closes.get(open.pair) : undefined
    return [{ name: open.kind === 'placeholder' ? '' : nameOfMarkup(open.written), open, ...(close && { close }) }]
  })
  const counts = Map.groupBy(elements, ({ name }) => name)
  return elements.map(element => {
    const alike = counts.get(element.name) ?? []
    const isNumbered = element.name !== '' && alike.length > 1
    return isNumbered ? { ...element, number: alike.indexOf(element) + 1 } : element
  })
}

/** A source's elements, each with its element in the target: one written the same, or else one of its kind. */
function pairedElements(
  source: readonly TextElement[],
  target: readonly TextElement[],
): ReadonlyMap<TextElement, TextElement> {
  const left = new Set(target)
  const pairs = new Map<TextElement, TextElement>()
  const take = (one: TextElement, fits: (other: TextElement) => boolean): void => {
    const other = pairs.has(one) ? undefined : [...left].find(fits)
    if (!other) return
    left.delete(other)
    pairs.set(one, other)
  }
  for (const one of source) take(one, other => other.open.written === one.open.written)
  for (const one of source) take(one, other => one.name !== '' && other.name === one.name)
  return pairs
}

/** The elements of a source that a target lacks, in the order of the source. */
export function missingElements(source: readonly TextPiece[], target: readonly TextPiece[]): readonly TextElement[] {
  const wanted = elementsIn(source)
  if (wanted.length === 0) return wanted
  const found = pairedElements(wanted, elementsIn(target))
  return wanted.filter(element => !found.has(element))
}

/** The number of each chip, so that the same one has the same number in source and target. */
export function numbersOf(
  pieces: readonly TextPiece[],
  source: readonly TextPiece[] = pieces,
): ReadonlyMap<TextPiece, number> {
  const numbers = new Map<TextPiece, number>()
  const wanted = elementsIn(source)
  if (!wanted.some(({ number }) => number !== undefined)) return numbers
  const note = ({ open, close }: TextElement, number: number | undefined): void => {
    if (number === undefined) return
    numbers.set(open, number)
    if (close) numbers.set(close, number)
  }
  if (pieces === source) for (const element of wanted) note(element, element.number)
  else for (const [one, other] of pairedElements(wanted, elementsIn(pieces))) note(other, one.number)
  return numbers
}
