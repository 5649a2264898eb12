import type { Span } from '../../../../model.ts'
import type { SubtitleLimits } from './limits.ts'
import type { Word } from './words.ts'

/** A word, and the slots of its sentence: indexes in `slots`. */
export interface PlacedWord extends Word {
  readonly first: number
  readonly last: number
}

/** Room for words: a stretch of a cue. */
export interface Slot {
  /** How many lines its text may have. */
  readonly lines: number
  /** The columns of its first line that are taken. */
  readonly lead: number
  /** For how many seconds it is on the screen. */
  readonly seconds: number
  /** The expected width of its words in columns, by what the source has there. */
  readonly expected: number
}

/** How many words on each side of the expected place are considered for a cut. */
const WINDOW = 24
const EMPTY_COST = 150
const OVERLONG_COST = 300
const COST_PER_COLUMN = { over: 10, fast: 4 }
/** A cut this far from its expected place costs 1; twice as far, 4. */
const DRIFT = 10

/** Widths of runs of words, with the spaces between them. */
export interface Ruler {
  readonly width: (from: number, to: number) => number
  /** The end of the longest run from a word that fits into a line; at least one word. */
  readonly reach: (from: number) => number
}

export function rulerOf(words: readonly Word[], lineLength: number): Ruler {
  const ends = [0]
  for (const { columns, space } of words) ends.push((ends.at(-1) ?? 0) + columns + (space ? 1 : 0))
  const width = (from: number, to: number): number =>
    to <= from ? 0 : (ends[to] ?? 0) - (ends[from] ?? 0) - (words[from]?.space ? 1 : 0)
  const reaches: number[] = []
  let to = 0
  for (let from = 0; from < words.length; from++) {
    to = Math.max(to, from + 1)
    while (to < words.length && width(from, to + 1) <= lineLength) to++
    reaches.push(to)
  }
  return { width, reach: from => reaches[from] ?? words.length }
}

/**
 * The run of words for each slot, in order, by the cheapest cuts. The cost counts by how much the limits are exceeded,
 * where the cuts fall in the sentence, and how far each word is from its place in the source.
 */
export function cutWords(
  words: readonly PlacedWord[],
  slots: readonly Slot[],
  limits: SubtitleLimits,
): readonly Span[] {
  const ruler = rulerOf(words, limits.lineLength)
  const costOfRun = runCost(ruler, limits)
  let options: readonly Option[] = [{ at: 0, cost: 0 }]
  slots.forEach((slot, index) => {
    const cuts = index === slots.length - 1 ? [words.length] : cutsAfter(words, index, expectedCut(words, slots, index))
    const expected = slots.slice(0, index + 1).reduce((sum, { expected }) => sum + expected, 0)
    options = cuts.map(at => {
      const word = words[at]
      const isInside = word !== undefined && words[at - 1]?.last === word.last && words[at - 1]?.first === word.first
      const drift = word === undefined ? 0 : ((ruler.width(0, at) - expected) / DRIFT) ** 2
      const own = (isInside ? word.cost : 0) + drift
      return cheapest(options, at, (from, to) => own + costOfRun({ start: from, end: to }, slot))
    })
  })
  return spansOf(options[0], slots.length)
}

interface Option {
  /** The cut is before this word. */
  readonly at: number
  readonly cost: number
  readonly before?: Option
}

function cheapest(options: readonly Option[], at: number, costOf: (from: number, to: number) => number): Option {
  let best: Option = { at, cost: Number.POSITIVE_INFINITY }
  for (const before of options) {
    if (before.at > at) break
    const cost = before.cost + costOf(before.at, at)
    if (cost < best.cost) best = { at, cost, before }
  }
  return best
}

function spansOf(last: Option | undefined, count: number): readonly Span[] {
  const spans: Span[] = []
  for (let option = last; option?.before; option = option.before)
    spans.unshift({ start: option.before.at, end: option.at })
  while (spans.length < count) spans.unshift({ start: 0, end: 0 })
  return spans
}

/** The word where the expected width of the slots so far ends. */
function expectedCut(words: readonly Word[], slots: readonly Slot[], index: number): number {
  let left = slots.slice(0, index + 1).reduce((sum, { expected }) => sum + expected, 0)
  let at = 0
  for (let word = words[at]; word && left >= word.columns / 2; word = words[at]) {
    left -= word.columns + (word.space ? 1 : 0)
    at++
  }
  return at
}

/** The possible cuts after a slot: no word leaves the slots of its sentence. */
function cutsAfter(words: readonly PlacedWord[], slot: number, expected: number): readonly number[] {
  const must = words.findIndex(({ last }) => last > slot)
  const low = must < 0 ? words.length : must
  const cannot = words.findIndex(({ first }) => first > slot)
  const high = cannot < 0 ? words.length : cannot
  const from = Math.min(Math.max(low, expected - WINDOW), high)
  const to = Math.max(from, Math.min(high, expected + WINDOW))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The cost of a run of words in a slot. */
function runCost({ width, reach }: Ruler, limits: SubtitleLimits): (run: Span, slot: Slot) => number {
  return ({ start, end }, { lines, lead, seconds, expected }) => {
    if (end <= start) return expected > 0 ? EMPTY_COST : 0
    let at = reach(start)
    while (at > start + 1 && width(start, at) + lead > limits.lineLength) at--
    for (let line = 1; line < lines && at < end; line++) at = reach(at)
    const over = at < end ? OVERLONG_COST + COST_PER_COLUMN.over * width(at, end) : 0
    const fast = Math.max(0, width(start, end) - limits.charactersPerSecond * seconds)
    return over + (seconds > 0 ? COST_PER_COLUMN.fast * fast : 0)
  }
}
