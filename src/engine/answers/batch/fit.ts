import { lengthScore, type Side } from '../../../check/index.ts'

type Reading = Side['reading']

/** Signs are weighed as in a text of so many sentences, so that a small batch is judged like a large one. */
const SENTENCES = 20
/** An odd length says no more than this. */
const LONGEST_ODDS = 6
const OTHER_END = 1.5
const OTHER_QUOTES = 1

/** Compares answers with the sources of their batch. */
export interface Measure {
  /**
   * By source: the higher, the likelier it is that the answer translates it. About bits: shared words of common origin, names,
   * figures, dates and everyday meanings, the rarer in the batch the weightier; whether both ask, call or quote; how long they are.
   */
  readonly fitsOf: (answer: Reading) => readonly number[]
  /** By source: how much likelier it is that the answer to source `own` translates that one as well, and not its own alone. */
  readonly mergersOf: (answer: Reading, own: number) => readonly number[]
}

/** On news in nine pairs of languages a translation fits its own source better than any other in 99 of 100 cases. */
export function measureFor(sources: readonly Reading[]): Measure {
  const signs = sources.map(signsOf)
  const owners = ownersOf(signs)
  const shapes = sources.map(shapeOf)
  /** What an answer has of each source, besides what `own` has, too. */
  const sharedWith = (answer: Reading, own?: ReadonlyMap<string, number>): number[] => {
    const row = sources.map(() => 0)
    for (const [sign, weight] of signsOf(answer)) {
      const found = own?.has(sign) ? [] : (owners.get(sign) ?? [])
      const rarity = Math.log2((SENTENCES + 2) / (Math.min(SENTENCES, found.length) + 0.5))
      for (const index of found) row[index] = (row[index] ?? 0) + weight * rarity
    }
    return row
  }
  return {
    fitsOf: target => {
      const shape = shapeOf(target)
      return sharedWith(target).map((shared, index) => {
        const source = sources[index] ?? target
        return shared - oddsOf(source, target) - unlikeness(shapes[index] ?? shape, shape)
      })
    },
    mergersOf: (target, own) => {
      const source = sources[own] ?? target
      const alone = oddsOf(source, target)
      return sharedWith(target, signs[own]).map((shared, index) => {
        const length = source.length + 1 + (sources[index]?.length ?? 0)
        return shared + alone - oddsOf({ ...source, length }, target)
      })
    },
  }
}

type Signs = ReadonlyMap<string, number>

/** The sources that have each sign. */
function ownersOf(signs: readonly Signs[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>()
  for (const [index, own] of signs.entries()) {
    for (const sign of own.keys()) {
      const known = owners.get(sign)
      if (known) known.push(index)
      else owners.set(sign, [index])
    }
  }
  return owners
}

/** How odd the length of a target is. */
const oddsOf = (source: Reading, target: Reading): number =>
  Math.min(LONGEST_ODDS, lengthScore({ source, target }) ** 2 / 2)

const unlikeness = (one: Shape, other: Shape): number =>
  (one.end === other.end ? 0 : OTHER_END) + (one.isQuoting === other.isQuoting ? 0 : OTHER_QUOTES)

interface Shape {
  readonly end: '?' | '!' | ':' | '.' | ''
  readonly isQuoting: boolean
}

const ENDS = /([?？؟!！:：.。…])["”“»’」』)\s]*$/u

function shapeOf({ text, quotes }: Reading): Shape {
  const end = ENDS.exec(text.slice(-6))?.[1] ?? ''
  const plain = '?？؟'.includes(end) ? '?' : '!！'.includes(end) ? '!' : ':：'.includes(end) ? ':' : '.'
  return { end: end === '' ? '' : plain, isQuoting: quotes > 0 }
}

const FIGURE = 2
const NAME = 1.5
const WORD = 1
const NEGATION = 0.7

/** What a translation keeps of a sentence, and how much of it each sign says. */
function signsOf({ tokens, marks }: Reading): Signs {
  const signs = new Map<string, number>()
  for (const { word, kind, text, lower } of tokens) {
    if (word.cognate !== '') signs.set(word.cognate, kind !== 'word' ? FIGURE : text === lower ? WORD : NAME)
    for (const concept of word.concepts) signs.set(`~${concept}`, WORD)
  }
  for (const { senses } of marks) {
    for (const sense of senses) {
      if (sense.kind === 'number') signs.set(`= ${sense.value}`, sense.value === 1 ? 0.2 : FIGURE)
      else if (sense.kind === 'month' || sense.kind === 'weekday') signs.set(`${sense.kind} ${sense.value}`, FIGURE)
      else if (sense.kind === 'unit' || sense.kind === 'currency') signs.set(`${sense.kind} ${sense.id}`, NAME)
      else if (sense.kind === 'negator' || sense.kind === 'percent') signs.set(sense.kind, NEGATION)
    }
  }
  return signs
}

/** What two texts have in common, without regard to how rare it is; negations and percents say nothing here. */
export function sharedSigns(one: Reading, other: Reading): number {
  const signs = signsOf(one)
  let shared = 0
  for (const [sign, weight] of signsOf(other)) if (weight > NEGATION && signs.has(sign)) shared += weight
  return shared
}
