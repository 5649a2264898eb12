import type { Hold, Inline, Pieces } from '../../model.ts'
import { readTag } from './tags.ts'

/** A text as a reader sees it, with its markup between the characters. */
interface Marked {
  readonly text: string
  readonly inlines: readonly Inline[]
}

export interface WholeWords {
  /** The markup, with none of it inside a word. */
  readonly inlines: readonly Inline[]
  /** Markup of the first letter, removed from `inlines`: `<span class="dropcap">T</span>he`. */
  readonly dropCaps: readonly Inline[]
}

/**
 * Moves markup inside a word to the ends of the word, since an engine translates words: `re<b>mark</b>able` →
 * `<b>remarkable</b>`. A drop cap is removed, and `withDropCaps` puts it on the first letter of the translation. Raised
 * and lowered letters stay: `M<sup>me</sup>`.
 */
export function wholeWords({ text, inlines }: Marked): WholeWords {
  if (inlines.length === 0) return NO_MARKUP
  const pairs = new Map(inlines.map(inline => [inline.id, inline]))
  const partner = ({ pair }: Inline): Inline | undefined => (pair === undefined ? undefined : pairs.get(pair))
  const isDropCap = (inline: Inline): boolean => {
    const other = partner(inline)
    if (!other) return false
    return inline.kind === 'open' ? opensText(text, inline, other) : opensText(text, other, inline)
  }
  const rest = inlines.filter(inline => !isDropCap(inline))
  const moved = rest
    .map(inline => (isRaised(inline) ? inline : atWordEnd(text, inline)))
    .toSorted((one, other) => one.start - other.start || one.id - other.id)
  return { inlines: isNested(moved) ? moved : rest, dropCaps: inlines.filter(isDropCap) }
}

const NO_MARKUP: WholeWords = { inlines: [], dropCaps: [] }

/** Scripts without spaces between words, and Korean, whose particles follow their noun without one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{M}]/u

const isLetterAt = (text: string, at: number): boolean => {
  const sign = text.charAt(at)
  return LETTER.test(sign) && !UNSPACED.test(sign)
}

const cutsWord = (text: string, at: number): boolean => isLetterAt(text, at - 1) && isLetterAt(text, at)

/** An opening moves to the start of the word that it cuts, everything else to its end. */
function atWordEnd(text: string, inline: Inline): Inline {
  if (inline.start !== inline.end || !cutsWord(text, inline.start)) return inline
  let at = inline.start
  if (inline.kind === 'open') while (isLetterAt(text, at - 1)) at--
  else while (isLetterAt(text, at)) at++
  return { ...inline, start: at, end: at }
}

const RAISED: ReadonlySet<string> = new Set(['sub', 'sup'])

const isRaised = ({ markup = '' }: Inline): boolean => RAISED.has(readTag(markup, { start: 0, end: 0 })?.name ?? '')

/** Names for the markup of a first letter that is a separate word: `<span class="drop-cap">A</span> bridge`. */
const DROP_CAP = /drop|cap\b|initial|first|lettrine/i
/** What may stand before the first letter, inside its markup or before it. */
const OPENING = /^[\s\p{Ps}\p{Pi}"'¿¡«»„]*$/u
/** The most characters of a first letter, with its quotation mark. */
const LONGEST = 4

function opensText(text: string, open: Inline, close: Inline): boolean {
  if (isRaised(open) || open.start !== open.end || close.start - open.end > LONGEST) return false
  const letters = text.slice(open.end, close.start).match(/\p{L}/gu)?.length ?? 0
  if (letters === 0 || letters > 2 || !OPENING.test(text.slice(0, open.start))) return false
  return cutsWord(text, close.start) || (letters === 1 && DROP_CAP.test(open.markup ?? ''))
}

/** Whether everything is closed in order. */
function isNested(inlines: readonly Inline[]): boolean {
  const open: number[] = []
  return inlines.every(({ id, kind, pair }) => {
    if (kind === 'open') open.push(id)
    return kind !== 'close' || open.pop() === pair
  })
}

const FIRST_LETTER = /[\p{L}\p{N}]\p{M}*/u

/**
 * A translation with its first letter as a drop cap like that of its source, with the opening quotation mark included
 * if it was there.
 */
export function withDropCaps(pieces: Pieces, { text, dropCaps }: { readonly text: string } & WholeWords): Pieces {
  if (dropCaps.length === 0) return pieces
  const at = pieces.findIndex(piece => typeof piece === 'string' && FIRST_LETTER.test(piece))
  const words = pieces[at]
  if (typeof words !== 'string') return pieces
  const { index = 0, 0: letter = '' } = FIRST_LETTER.exec(words) ?? {}
  const first = dropCaps[0]?.start ?? 0
  const start = FIRST_LETTER.test(text.charAt(first)) ? index : words.length - words.trimStart().length
  const end = index + letter.length
  const holds = dropCaps.map(({ id, kind, markup = '' }): Hold => ({ id, kind, source: markup, target: markup }))
  const opens = holds.filter(({ kind }) => kind === 'open')
  const closes = holds.filter(({ kind }) => kind !== 'open')
  const split = [words.slice(0, start), ...opens, words.slice(start, end), ...closes, words.slice(end)]
  return [...pieces.slice(0, at), ...split.filter(piece => piece !== ''), ...pieces.slice(at + 1)]
}
