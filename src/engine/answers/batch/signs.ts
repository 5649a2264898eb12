import type { Side } from '../../../check/index.ts'

type Reading = Side['reading']

/** The signs of a sentence that a translation keeps, with the weight of each. */
export type Signs = ReadonlyMap<string, number>

const FIGURE = 2
const NAME = 1.5
const WORD = 1
const NEGATION = 0.7

/** The signs of a text: words of common origin, names, figures, dates, and everyday meanings (`~police`). */
export function signsOf({ tokens, marks }: Reading): Signs {
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

/** How much two texts have in common, whatever the rarity; negations and percents do not count. */
export function sharedSigns(one: Signs, other: Signs): number {
  let shared = 0
  for (const [sign, weight] of other) if (weight > NEGATION && one.has(sign)) shared += weight
  return shared
}

/** How a text ends, and whether it quotes. */
export interface Shape {
  readonly end: '?' | '!' | ':' | '.' | ''
  readonly isQuoting: boolean
}

const ENDS = /([?？؟!！:：.。…])["”“»’」』)\s]*$/u

export function shapeOf({ text, quotes }: Reading): Shape {
  const end = ENDS.exec(text.slice(-6))?.[1] ?? ''
  const plain = '?？؟'.includes(end) ? '?' : '!！'.includes(end) ? '!' : ':：'.includes(end) ? ':' : '.'
  return { end: end === '' ? '' : plain, isQuoting: quotes > 0 }
}
