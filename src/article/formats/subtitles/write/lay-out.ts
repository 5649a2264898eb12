import type { SegmentKey, Showing, Span, Syntax } from '../../../../model.ts'
import type { SubtitleFormat } from '../read/cues.ts'
import { columnsOf } from './columns.ts'
import { cutWords, type PlacedWord, type Slot } from './cut.ts'
import type { SubtitleRules } from './limits.ts'
import { linesOf } from './lines.ts'
import { type Tag, type Word, wordsOf } from './words.ts'

/** A sentence of a locale file, with the stretches of the subtitle file that show it. */
export interface ShownText {
  readonly key: SegmentKey
  readonly text: string
  readonly syntax?: Syntax
  readonly showings?: readonly Showing[]
  /** Its translation; the sentence stays unchanged without one. */
  readonly target?: string
}

/** A word of a shown sentence. */
interface KeyedWord extends PlacedWord {
  readonly key: SegmentKey
}

/** The text in one stretch of the file. */
export interface Filled {
  readonly showing: Showing
  /** Its text with markup, line by line. */
  readonly lines: readonly string[]
  /** The width of each line in columns, without the name of the speaker before the first. */
  readonly columns: readonly number[]
  /** Its part of each sentence: a span of the target, or of the text if there is no target. */
  readonly parts: readonly (Span & { readonly key: SegmentKey; readonly columns: number })[]
  /** The sentences that it is for. */
  readonly keys: readonly SegmentKey[]
  /** The width of the source's text there, in columns. */
  readonly source: number
}

const formatOfSyntax = (syntax: Syntax | undefined): SubtitleFormat | undefined =>
  syntax === 'srt' || syntax === 'vtt' ? syntax : undefined

/** Cuts sentences at the cues of their file; a stretch without any target is left out. */
export function layOut(sentences: readonly ShownText[], rules: SubtitleRules): readonly Filled[] {
  const all = sentences.map(({ target = '' }) => target).join('\n')
  const own = { ...rules, names: rules.names.filter(name => all.includes(name)) }
  return connected(sentences).flatMap(group =>
    group.some(({ target }) => target !== undefined) ? fill(group, own) : [],
  )
}

/** Groups of sentences that share a stretch. */
function connected(sentences: readonly ShownText[]): readonly (readonly ShownText[])[] {
  const groups: ShownText[][] = []
  for (const sentence of sentences) {
    const first = sentence.showings?.[0]
    if (!first) continue
    const before = groups.at(-1)
    if (before && before.at(-1)?.showings?.at(-1)?.slot === first.slot) before.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

function fill(group: readonly ShownText[], rules: SubtitleRules): readonly Filled[] {
  const showings = [...new Map(group.flatMap(({ showings = [] }) => showings.map(one => [one.slot, one]))).values()]
  const places = new Map(showings.map(({ slot }, index) => [slot, index]))
  const words = spaced(group.flatMap(sentence => placedWords(sentence, places, rules)))
  const source = sourceColumns(group, places)
  const expected = expectedColumns(group, words, places)
  const slots = showings.map(
    ({ from, to, share, others, lead = 0 }, index): Slot => ({
      lines: Math.max(1, rules.limits.lines - others),
      lead,
      seconds: ((to - from) / 1000) * share,
      expected: expected[index] ?? 0,
    }),
  )
  return open(cutWords(words, slots, rules.limits).map(({ start, end }) => words.slice(start, end))).map(
    ({ words: run, reopened }, index): Filled => {
      const lines = linesOf(run, rules.limits.lineLength, showings[index]?.lead)
      const texts = written(run, lines, reopened)
      return {
        showing: showings[index] as Showing,
        lines: texts,
        columns: lines.map(({ start, end }) => lengthOf(run.slice(start, end))),
        parts: partsOf(run),
        keys: group
          .filter(({ showings: own = [] }) => own.some(({ slot }) => slot === showings[index]?.slot))
          .map(({ key }) => key),
        source: source[index] ?? 0,
      }
    },
  )
}

/** Puts a space before the first word of a sentence, except in scripts without spaces. */
function spaced(words: readonly KeyedWord[]): readonly KeyedWord[] {
  return words.map((word, index) => {
    const before = words[index - 1]
    if (!before || before.key === word.key) return word
    return { ...word, space: !(isIdeographic(before.text.slice(-1)) && isIdeographic(word.text.charAt(0))) }
  })
}

const isIdeographic = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff65]/u.test(letter)

function placedWords(
  { key, text, syntax, showings = [], target }: ShownText,
  places: ReadonlyMap<number, number>,
  rules: SubtitleRules,
): readonly KeyedWord[] {
  const format = formatOfSyntax(syntax) ?? 'srt'
  const placed = (words: readonly Word[], first: number, last: number, by = 0): readonly KeyedWord[] =>
    words.map(word => ({ ...word, start: word.start + by, end: word.end + by, key, first, last }))
  const placeOf = (showing: Showing | undefined): number => places.get(showing?.slot ?? -1) ?? 0
  if (target !== undefined)
    return placed(wordsOf(target, format, rules), placeOf(showings[0]), placeOf(showings.at(-1)))
  return showings.flatMap(showing => {
    const words = wordsOf(text.slice(showing.start, showing.end), format, rules)
    const [first, ...others] = placed(words, placeOf(showing), placeOf(showing), showing.start)
    return first ? [{ ...first, space: showing.start > 0 }, ...others] : []
  })
}

function sourceColumns(group: readonly ShownText[], places: ReadonlyMap<number, number>): readonly number[] {
  const columns = Array.from(places, () => 0)
  for (const { text, showings = [] } of group) {
    for (const { slot, start, end } of showings) {
      const place = places.get(slot) ?? 0
      columns[place] = (columns[place] ?? 0) + columnsOf(text.slice(start, end).trim())
    }
  }
  return columns
}

/** The width of each sentence in each stretch, if it is distributed in proportion to its source; in columns. */
function expectedColumns(
  group: readonly ShownText[],
  words: readonly KeyedWord[],
  places: ReadonlyMap<number, number>,
): readonly number[] {
  const expected = Array.from(places, () => 0)
  const byKey = Map.groupBy(words, ({ key }) => key)
  for (const { key, showings = [] } of group) {
    const total = (byKey.get(key) ?? []).reduce((sum, { columns, space }) => sum + columns + (space ? 1 : 0), 0)
    const length = showings.reduce((sum, { start, end }) => sum + end - start, 0)
    for (const { slot, start, end } of showings) {
      const place = places.get(slot) ?? 0
      expected[place] = (expected[place] ?? 0) + (length === 0 ? 0 : (total * (end - start)) / length)
    }
  }
  return expected
}

const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { columns, space }, index) => sum + columns + (space && index > 0 ? 1 : 0), 0)

/** The text of one cue in lines, as few and as even as possible. */
export function breakLines(text: string, format: SubtitleFormat, rules: SubtitleRules): readonly string[] {
  const words = wordsOf(text, format, rules)
  return written(words, linesOf(words, rules.limits.lineLength), [])
}

interface Run {
  readonly words: readonly KeyedWord[]
  /** Tags of the runs before it that are still open at its beginning. */
  readonly reopened: readonly Tag[]
}

/** Follows the tags over all runs: a tag that is open at the end of one is open at the beginning of the next. */
function open(runs: readonly (readonly KeyedWord[])[]): readonly Run[] {
  let tags: readonly Tag[] = []
  return runs.map(words => {
    const reopened = tags
    tags = openAfter(words, tags)
    return { words, reopened }
  })
}

function openAfter(words: readonly Word[], before: readonly Tag[]): readonly Tag[] {
  const stack = [...before]
  for (const { markup, opens, closes } of words.flatMap(word => [...word.before, ...word.after])) {
    if (opens !== undefined) stack.push({ markup, opens })
    if (closes && stack.at(-1)?.opens === markup) stack.pop()
  }
  return stack
}

function written(words: readonly Word[], lines: readonly Span[], reopened: readonly Tag[]): readonly string[] {
  const texts = lines.map(({ start, end }) =>
    words
      .slice(start, end)
      .map(({ text, before, after, space }, index) =>
        [space && index > 0 ? ' ' : '', ...before.map(tag => tag.markup), text, ...after.map(tag => tag.markup)].join(
          '',
        ),
      )
      .join(''),
  )
  if (texts.length === 0) return []
  const closing = openAfter(words, reopened)
    .toReversed()
    .map(({ opens = '' }) => opens)
  texts[0] = reopened.map(({ markup }) => markup).join('') + texts[0]
  texts[texts.length - 1] += closing.join('')
  return texts
}

function partsOf(words: readonly KeyedWord[]): Filled['parts'] {
  return [...Map.groupBy(words, ({ key }) => key)].map(([key, run]) => ({
    key,
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    columns: lengthOf(run),
  }))
}
