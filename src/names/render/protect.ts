import type { Glossary, Hold, Inline, Locale, Mention, Pieces, Span, TermPair } from '../../model.ts'
import { isAllCaps } from '../text/fold.ts'
import { regionNamed } from '../text/regions.ts'
import { indexBehind } from '../text/spans.ts'
import { isPlural, scriptOf, wantedFor } from './rendering.ts'

export interface ProtectOptions {
  readonly mentions: readonly Mention[]
  readonly inlines?: readonly Inline[]
  readonly placeholders?: readonly HeldPlaceholder[]
  readonly to: Locale
  /** The locale of the text; by default the glossary's. */
  readonly from?: Locale
  readonly glossary: Pick<Glossary, 'sourceLocale'>
}

/** A placeholder, and its form in the file. */
export interface HeldPlaceholder extends Span {
  readonly written: string
}

/** A part of the text that the engine must not change. */
interface Held extends Omit<Hold, 'id'> {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text into what an engine may translate and what it must not change: inline elements, placeholders, names with
 * their rendering, and unlisted names (unchanged, if the target has the same script). Restored with the source locale
 * as target it is the same text.
 */
export function protect(text: string, options: ProtectOptions): Pieces {
  const { mentions, inlines = [], to, glossary, from = glossary.sourceLocale } = options
  const isPlain = mentions.length + inlines.length + (options.placeholders?.length ?? 0) === 0
  if (isPlain) return text === '' ? [] : [text]
  const placeholders = (options.placeholders ?? []).filter(
    one => !inlines.some(inline => overlap(inline, one)) && !mentions.some(mention => isWithin(one, mention)),
  )
  const names = mentions
    .filter(mention => !placeholders.some(one => overlap(one, mention)))
    .flatMap(mention => holdOf(mention, { text, to, from }))
    .map(name => withoutStop(name, text))
  const parted = names.flatMap(name => partsBetween(inlines, name, text))
  const held: readonly Held[] = [
    ...parted,
    ...placeholders.map(one => holdPlaceholder(text, one)),
    ...inlines.map(inline => holdInline(text, inline)),
  ]
  const pieces: (string | Hold)[] = []
  let id = 0
  let offset = 0
  for (const { start, end, ...hold } of held.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > offset) pieces.push(text.slice(offset, start))
    pieces.push({ id: id++, ...hold })
    offset = end
  }
  if (offset < text.length) pieces.push(text.slice(offset))
  return pieces
}

/**
 * Cuts a name at markup inside of it, and its rendering with it: "Donald <b>Trump</b>" becomes two parts. If the
 * rendering has more or fewer words, or markup cuts a word, nothing is held, and the engine translates the name.
 */
function partsBetween(inlines: readonly Inline[], name: Held, text: string): readonly Held[] {
  const inside: Inline[] = []
  for (let at = indexBehind(inlines, name.start); at < inlines.length; at++) {
    const inline = inlines[at]
    if (!inline || inline.start >= name.end) break
    inside.push(inline)
  }
  if (inside.length === 0) return [name]
  const starts = [name.start, ...inside.map(({ end }) => end)]
  const ends = [...inside.map(({ start }) => start), name.end]
  const spans = starts.map((start, index) => ({ start, end: ends[index] ?? name.end }))
  const words = spans.map(({ start, end }) => wordsOf(text.slice(start, end)))
  const asIs = name.target === name.source
  const rendered = asIs ? words.flat() : wordsOf(name.target)
  const isCut = spans.some(
    ({ start }, at) => at > 0 && /\S$/u.test(text.slice(0, ends[at - 1])) && /^\S/u.test(text.slice(start)),
  )
  if (isCut || words.flat().length !== rendered.length) return []
  let next = 0
  return spans.flatMap((span, at): readonly Held[] => {
    const size = words[at]?.length ?? 0
    const part = text.slice(span.start, span.end)
    const source = part.trim()
    const target = asIs ? source : rendered.slice(next, next + size).join(' ')
    const start = span.start + part.length - part.trimStart().length
    next += size
    return size === 0 ? [] : [{ ...name, start, end: start + source.length, source, target }]
  })
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end

const holdPlaceholder = (text: string, { start, end, written }: HeldPlaceholder): Held => ({
  ...{ start, end, kind: 'placeholder', source: text.slice(start, end), target: written },
})

function holdInline(text: string, { start, end, kind, markup = text.slice(start, end) }: Inline): Held {
  return { start, end, kind, source: markup, target: markup }
}

interface Setting {
  readonly text: string
  readonly to: Locale
  readonly from: Locale
}

function holdOf(mention: Mention, { text, to, from }: Setting): readonly Held[] {
  const { start, end } = mention
  const asIs: Held = { start, end, kind: 'name', source: mention.text, target: mention.text, ...natureOf(mention) }
  if (to === from) return [asIs]
  if (isPlural(mention) && mention.term?.type === 'term') return []
  const wanted = wantedFor(mention, to, text)
  if (!wanted) return staysAsIs(mention, to, from) ? [asIs] : []
  return [{ ...asIs, start: start + wanted.start, source: mention.text.slice(wanted.start), target: wanted.text }]
}

/**
 * A full stop at the end of a sentence also ends the sentence: the one of `U.S.` is left outside of the hold if the
 * rendering ends without one.
 */
function withoutStop(name: Held, text: string): Held {
  const { end, source, target } = name
  const isLast = source.endsWith('.') && /^[\p{Pe}\p{Pf}"']*$/u.test(text.slice(end))
  return isLast && !target.endsWith('.') ? { ...name, end: end - 1, source: source.slice(0, -1) } : name
}

/** The type and gender of a name, from the glossary. */
const natureOf = ({ term }: Mention): Pick<Hold, 'type' | 'gender'> =>
  term ? { type: term.type, ...(term.gender === undefined ? {} : { gender: term.gender }) } : {}

/** Whether a name without a rendering is kept: a name, not a common term, in a script that its readers read. */
function staysAsIs({ term, text }: Mention, to: Locale, from: Locale): boolean {
  if (term?.type === 'term' || scriptOf(to) !== scriptOf(from)) return false
  // Engines translate the countries of CLDR; acronyms they often do not know.
  return isAllCaps(text) || regionNamed(text, from) === undefined
}

/** The same pieces with the names as words of the text, in their source form. */
export function withoutNames(pieces: Pieces): Pieces {
  return merge(pieces.map(piece => (typeof piece !== 'string' && piece.kind === 'name' ? piece.source : piece)))
}

/** The same pieces with neighbouring texts joined. */
export function merge(pieces: Pieces): Pieces {
  const merged: (string | Hold)[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece
    else merged.push(piece)
  }
  return merged
}

/** The text with every hold's target in its place. */
export function restore(pieces: Pieces): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.target)).join('')
}

/** The names of a text for an engine: each once, in the order of the text. */
export function termPairs(mentions: readonly Mention[], to: Locale): readonly TermPair[] {
  if (mentions.length === 0) return NO_TERMS
  const pairs = new Map<string, TermPair>()
  for (const mention of mentions) {
    const wanted = wantedFor(mention, to)
    const isTerms = isPlural(mention)
    if (!wanted || (isTerms && mention.term?.type !== 'term')) continue
    const source = mention.text.slice(wanted.start)
    const gender = mention.term?.gender
    if (!pairs.has(source))
      pairs.set(source, {
        ...{ source, target: wanted.text },
        ...(gender === undefined ? {} : { gender }),
        ...(isTerms ? { plural: true } : {}),
      })
  }
  return [...pairs.values()]
}

const NO_TERMS: readonly TermPair[] = []
