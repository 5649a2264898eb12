import { itemBefore } from '../../../../item-at.ts'
import type { Sides } from '../../../model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { contrastsIn } from '../../../read/facts/contrasts.ts'
import { subjectsIn } from '../../../read/facts/subjects.ts'
import type { Reading } from '../../../read/model.ts'
import { BIT } from '../../../read/tokens/traits.ts'
import type { FigurePair } from '../figure-check.ts'

type Texts = Pick<Sides, 'source' | 'target'>

/** Two numbers that a translation has in the other order, and the numbers around them. */
interface TurnedPair {
  readonly early: FigurePair
  readonly late: FigurePair
  readonly before: FigurePair | undefined
  readonly after: FigurePair | undefined
}

/** Two counts in the other order, and whether their clauses kept the order or changed it too. */
interface Turned {
  readonly pair: FigurePair
  readonly clauses: 'kept' | 'turned'
}

/**
 * Two counts that changed places, if what their clauses say shows whether the clauses did: "40 were freed and 9 remain
 * captive" → 9 ont été libérés et 40 restent captifs (kept), 9 restent captifs et 40 ont été libérés (turned).
 */
export function turnedCounts(pairs: readonly FigurePair[], texts: Texts): Turned | undefined {
  const turned = pairs.length > MOST_PAIRS ? undefined : onlyTurned(pairs)
  if (turned === undefined) return undefined
  const { early, late, before, after } = turned
  if (!areAlike(early.source, late.source) || !areAlike(early.target, late.target)) return undefined
  const here = clausesOf(texts.source, [early.source, late.source], [before?.source, after?.source])
  const there = here && clausesOf(texts.target, [late.target, early.target], [before?.target, after?.target])
  if (there === undefined || here === undefined) return undefined
  const clauses = orderOf(here, there)
  return clauses && { pair: { source: early.source, target: late.target }, clauses }
}

/** A sentence with more numbers is a list. */
const MOST_PAIRS = 4

/** The two neighbours that changed places, if all other numbers keep theirs. */
function onlyTurned(pairs: readonly FigurePair[]): TurnedPair | undefined {
  if (keepOrder(pairs)) return undefined
  const here = pairs.toSorted((a, b) => a.source.from - b.source.from)
  const places = here.map(({ target }) => target.from)
  const at = places.findIndex((place, index) => place > (places[index + 1] ?? place))
  if (at < 0) return undefined
  const [early, late] = [here[at], here[at + 1]]
  if (early === undefined || late === undefined || early.source.value === late.source.value) return undefined
  const turned = here.toSpliced(at, 2, late, early)
  const isOnly = turned.every(({ target }, index) => target.from < (turned[index + 1]?.target.from ?? Infinity))
  return isOnly ? { early, late, before: itemBefore(here, at), after: here[at + 2] } : undefined
}

/** Whether both texts have the numbers in the order of the pairs, as most texts do. */
function keepOrder(pairs: readonly FigurePair[]): boolean {
  let before: FigurePair | undefined
  for (const pair of pairs) {
    if (before && (before.source.from > pair.source.from || before.target.from > pair.target.from)) return false
    before = pair
  }
  return true
}

/** Whether two numbers count in the same way, and neither is a year or an hour. */
const areAlike = (one: NumberFact, other: NumberFact): boolean =>
  one.unit === other.unit &&
  one.currency === other.currency &&
  one.percent === other.percent &&
  [one, other].every(({ clock, value, ordinal }) => clock === undefined && !ordinal && !isYear(value))

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value <= 2100

/** What a clause says: what it may say includes what it certainly says. */
interface Clause {
  readonly sure: ReadonlySet<string>
  readonly may: ReadonlySet<string>
}

type Clauses = readonly [first: Clause, second: Clause]

/** The clauses of two numbers: from the number before them to the one after, divided at the first joint between them. */
function clausesOf(
  reading: Reading,
  [early, late]: readonly [NumberFact, NumberFact],
  [before, after]: readonly [NumberFact | undefined, NumberFact | undefined],
): Clauses | undefined {
  const { text, tokens } = reading
  const gap = text.slice(early.end, late.start)
  if (/[.!?]\s|[。！？]/u.test(gap)) return undefined
  const joint = tokens.slice(early.to, late.from).findIndex(({ word }) => (word.traits & BIT.joint) !== 0)
  const mark = gap.search(/[,;:،؛、，；]|\s[–—-]\s/u)
  if (joint < 0 && mark < 0) return undefined
  const middle = joint < 0 ? tokens.findIndex(({ start }) => start >= early.end + mark) : early.to + joint
  return [clauseOf(reading, before?.to ?? 0, middle), clauseOf(reading, middle, after?.from ?? tokens.length)]
}

function clauseOf(reading: Reading, from: number, to: number): Clause {
  const tokens = reading.tokens.slice(from, to)
  const [first, last] = [tokens[0], tokens.at(-1)]
  const part: Reading = { ...reading, tokens, text: reading.text }
  const sure = new Set<string>()
  for (const { word, kind } of tokens) {
    if (kind !== 'word' || word.senses.some(each => each.kind === 'number')) continue
    for (const concept of word.concepts) sure.add(`is ${concept}`)
    if (word.cognate !== '') sure.add(`like ${word.cognate}`)
  }
  const may = new Set(sure)
  const { sure: said, bits } = contrastsIn(part)
  for (const { slot, bit } of said) sure.add(`says ${slot} ${bit}`)
  for (const [slot, all] of bits.entries()) {
    for (let rest = all; rest !== 0; rest &= rest - 1) may.add(`says ${slot} ${rest & -rest}`)
  }
  const news =
    reading.language.data.unspaced === 'always'
      ? subjectsIn({ ...part, text: reading.text.slice(first?.start ?? 0, last?.end ?? 0) })
      : subjectsIn(part)
  for (const { concept } of news.sure) sure.add(`of ${concept}`)
  for (const concept of news.may) may.add(`of ${concept}`)
  return { sure, may }
}

/**
 * Whether the clauses of two texts have one order. Only what one of the two clauses alone says tells them apart, and
 * both must say something of the kind.
 */
function orderOf(here: Clauses, there: Clauses): Turned['clauses'] | undefined {
  const kept = [0, 0]
  const moved = [0, 0]
  for (const key of new Set([...here, ...there].flatMap(({ sure }) => [...sure]))) {
    const place = onlyPlace(here, key)
    const other = onlyPlace(there, key)
    if (place === undefined || other === undefined) continue
    const counts = place === other ? kept : moved
    counts[place] = (counts[place] ?? 0) + 1
  }
  if (sumOf(moved) === 0) return kept.every(isSome) ? 'kept' : undefined
  // "40 people died and 9 were hurt" → 9 personnes ont été blessées et 40 sont mortes.
  return moved.every(isSome) && sumOf(moved) > sumOf(kept) ? 'turned' : undefined
}

const isSome = (count: number): boolean => count > 0

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Which of two clauses may say something, if only one of them may. */
function onlyPlace([first, second]: Clauses, key: string): 0 | 1 | undefined {
  if (first.may.has(key) === second.may.has(key)) return undefined
  return first.may.has(key) ? 0 : 1
}
