import { headOf } from '../../../../languages/index.ts'
import type { Inline, Span } from '../../../../model.ts'
import { placeholdersIn } from '../../../../placeholders.ts'
import { numberInlines } from '../../../markup/tags.ts'
import type { SubtitleFormat } from '../read/cues.ts'
import { marksIn } from '../read/markup.ts'
import { columnsOf, isUnspaced } from './columns.ts'
import type { SubtitleRules } from './limits.ts'

/** A tag in a text that is cut; `other` is the tag that closes it. */
export interface Tag {
  readonly markup: string
  readonly opens?: string
  readonly closes?: true
}

/** A stretch of a text that is never cut. */
export interface Word extends Span {
  readonly text: string
  readonly before: readonly Tag[]
  readonly after: readonly Tag[]
  readonly columns: number
  /** Whether a space stands before it. */
  readonly space: boolean
  /** The cost of a cut before it; NEVER inside a name or a placeholder. */
  readonly cost: number
}

const NEVER = 5000

/** Costs of a cut, by what stands on both sides. */
const COST = {
  sentence: 0,
  clause: 2,
  bracket: 4,
  opener: 6,
  plain: 10,
  number: 25,
  dangling: 30,
  particle: 35,
  name: 40,
}

const SENTENCE_END = /[.!?…。！？।؟]["'”’»›)\]」』]*$/u
const CLAUSE_END = /[,;:，、；：،؛—–]["'”’»›)\]」』]*$/u
const BRACKET = /^["'“‘„«‹([「『（《〈]/u
/** Marks that must not begin a line, and marks that must not end one: the rules of Chinese and Japanese typesetting. */
const NO_START = /^[\p{Pe}\p{Pf}、。，．・：；？！‐ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％℃…‥,.;:!?ๆฯ]/u
const NO_END = /[\p{Ps}\p{Pi}¥￥$£€]$/u

interface Chunk extends Span {
  readonly text: string
  readonly space: boolean
  readonly joined: boolean
}

/** Splits a text of a locale file into words, each with the cost of a cut before it. */
export function wordsOf(text: string, format: SubtitleFormat, rules: SubtitleRules): readonly Word[] {
  const tags = numberInlines(marksIn(text, format)).filter(({ start }) => /[<{]/.test(text.charAt(start)))
  const plain = blanked(text, tags)
  const held = [...placeholdersIn(plain), ...bracketed(plain), ...namesIn(plain, rules.names)]
  const isHeld = holder(held)
  const dangling = danglingWords(rules.locale)
  const chunks = chunksOf(plain)
  const words = chunks.map((chunk, index): Omit<Word, 'before' | 'after'> => {
    const before = chunks[index - 1]
    const cost = !before ? COST.sentence : isHeld(before.end, chunk.start) ? NEVER : costOf(before, chunk, dangling)
    const { start, end, space } = chunk
    return { start, end, text: chunk.text, columns: columnsOf(chunk.text), space, cost }
  })
  return withTags(text, joinNever(words, plain), tags)
}

/** The text with its tags replaced, in the same length. */
function blanked(text: string, tags: readonly Inline[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of tags) {
    parts.push(text.slice(at, start), NOTHING.repeat(end - start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** Replaces a character of a tag. */
const NOTHING = '\uFDD0'
const NOTHINGS = /\uFDD0+/g
const SPACED = /[^ \t\r\n\v\f\u0085\u2028\u2029\u3000]+/g

function chunksOf(plain: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const { 0: run, index } of plain.matchAll(SPACED)) {
    const parts = UNSPACED_RUN.test(run) ? segmented(run) : [run]
    let at = index
    parts.forEach((part, place) => {
      const text = part.replace(NOTHINGS, '')
      if (text !== '')
        chunks.push({ start: at, end: at + part.length, text, space: place === 0 && index > 0, joined: place > 0 })
      at += part.length
    })
  }
  return chunks
}

const UNSPACED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The words of a script without spaces, with the marks that belong to them. */
function segmented(run: string): readonly string[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(run)) {
    const last = words.at(-1)
    if (last !== undefined && belongs(last, segment)) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}

/**
 * Whether two pieces belong together: marks that no line may begin or end with, tags, and a word in another script:
 * "GDP", "2.5".
 */
const belongs = (last: string, next: string): boolean =>
  NO_START.test(next) ||
  NO_END.test(last) ||
  NOTHING_AT_EDGE.test(next + last) ||
  (!isUnspaced(last.at(-1) ?? '') && !isUnspaced(next))

const NOTHING_AT_EDGE = /^\uFDD0|\uFDD0$/

function costOf(before: Chunk, chunk: Chunk, dangling: ReadonlySet<string>): number {
  const [last, next] = [before.text, chunk.text]
  if (SENTENCE_END.test(last)) return COST.sentence
  if (CLAUSE_END.test(last)) return COST.clause
  if (chunk.joined && /^[\p{Script=Hiragana}ー]/u.test(next) && /[\p{Script=Han}\p{Script=Katakana}\p{N}]$/u.test(last))
    return COST.particle
  if (dangling.has(bare(last))) return COST.dangling
  if (BRACKET.test(next)) return COST.bracket
  if (/\p{Lu}/u.test(last.charAt(0)) && /\p{Lu}/u.test(next.charAt(0)) && /^\p{L}/u.test(last)) return COST.name
  if (/\p{N}$/u.test(last)) return COST.number
  return dangling.has(bare(next)) ? COST.opener : COST.plain
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}'’]/gu, '')

const danglingWords = (locale: string): ReadonlySet<string> => new Set((headOf(locale)?.dangling ?? '').split(/\s+/))

const BRACKETED = /\[[^[\]\n]{1,120}\]|［[^［］\n]{1,120}］|【[^【】\n]{1,120}】/g
const bracketed = (plain: string): readonly Span[] =>
  [...plain.matchAll(BRACKETED)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** Where names stand in a text. A tag inside a name does not disturb a reader, but it would hide the name here. */
function namesIn(plain: string, names: readonly string[]): readonly Span[] {
  return names.flatMap(name => {
    const spans: Span[] = []
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length })
    return spans
  })
}

/** Makes a test whether a cut between two words would be inside something that must stay together. */
function holder(held: readonly Span[]): (end: number, start: number) => boolean {
  const sorted = held.toSorted((one, other) => one.start - other.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  let next = 0
  return (end, start) => {
    while ((merged[next]?.end ?? start) < start) next++
    const hold = merged[next]
    return hold !== undefined && hold.start < end && start < hold.end
  }
}

type Bare = Omit<Word, 'before' | 'after'>

/** Joins words that must never be separated; the text of a long run is read once. */
function joinNever(words: readonly Bare[], plain: string): readonly Bare[] {
  const joined: Bare[] = []
  for (const [index, first] of words.entries()) {
    if (index > 0 && first.cost === NEVER) continue
    let end = index
    while (words[end + 1]?.cost === NEVER) end++
    const last = words[end] ?? first
    if (last === first) {
      joined.push(first)
      continue
    }
    const text = plain.slice(first.start, last.end).replace(NOTHINGS, '').replace(/\s+/g, ' ')
    joined.push({ ...first, end: last.end, text, columns: columnsOf(text) })
  }
  return joined
}

/** Gives each tag to the word after it or, if it closes something, to the word before it; a tag inside a word stays. */
function withTags(text: string, words: readonly Bare[], tags: readonly Inline[]): readonly Word[] {
  if (tags.length === 0) return words.map(word => ({ ...word, before: [], after: [] }))
  const byId = new Map(tags.map(tag => [tag.id, text.slice(tag.start, tag.end)]))
  const tagOf = ({ id, kind, pair }: Inline): Tag => ({
    markup: byId.get(id) ?? '',
    ...(kind === 'open' && pair !== undefined && { opens: byId.get(pair) ?? '' }),
    ...(kind === 'close' && { closes: true }),
  })
  if (words.length === 0) {
    return [
      { start: 0, end: text.length, text: '', before: tags.map(tagOf), after: [], columns: 0, space: false, cost: 0 },
    ]
  }
  const before = words.map((): Tag[] => [])
  const after = words.map((): Tag[] => [])
  const within = words.map((): Inline[] => [])
  const isEmpty = emptyStretches(blanked(text, tags))
  let at = 0
  for (const tag of tags) {
    while ((words[at + 1]?.start ?? text.length) <= tag.start) at++
    const { start, end } = words[at] ?? { start: 0, end: 0 }
    if (isEmpty(start, tag.start)) before[at]?.push(tagOf(tag))
    else if (!isEmpty(tag.end, end)) within[at]?.push(tag)
    else if (tag.start < end || tag.kind === 'close' || !before[at + 1]) after[at]?.push(tagOf(tag))
    else before[at + 1]?.push(tagOf(tag))
  }
  return words.map((word, index) => ({
    ...word,
    before: before[index] ?? [],
    after: after[index] ?? [],
    ...(within[index]?.length && { text: withInner(text, word, [...(before[index] ?? []), ...(after[index] ?? [])]) }),
  }))
}

/** Makes a test whether a stretch of a text has only tags and spaces; it takes the same time for each stretch. */
function emptyStretches(plain: string): (start: number, end: number) => boolean {
  const counts = new Uint32Array(plain.length + 1)
  for (let at = 0; at < plain.length; at++) counts[at + 1] = (counts[at] ?? 0) + (EMPTY.test(plain.charAt(at)) ? 0 : 1)
  return (start, end) => start >= end || counts[start] === counts[end]
}

const EMPTY = /[\s\uFDD0]/

/** A word with the tags between its letters. */
function withInner(text: string, { start, end }: Span, around: readonly Tag[]): string {
  let inner = text.slice(start, end)
  for (const { markup } of around) {
    if (inner.startsWith(markup)) inner = inner.slice(markup.length)
    else if (inner.endsWith(markup)) inner = inner.slice(0, -markup.length)
  }
  return inner.replace(/\s+/g, ' ')
}
