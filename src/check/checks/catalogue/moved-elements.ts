import type { InlineElement, Span } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type Seen, type Sides } from '../../model.ts'
import type { Subjects } from '../../read/facts/subjects.ts'
import type { Reading, Token } from '../../read/model.ts'

/** An element of the source and its counterpart in the target. */
export interface ElementPair {
  readonly source: InlineElement
  readonly target: InlineElement
}

/** Elements that enclose other words than in the source. */
export function exchangedOrMoved(pairs: readonly ElementPair[], sides: Sides): readonly Seen[] {
  const found = exchanged(pairs, sides)
  return found.length > 0 || pairs.length > MOST_COMPARED
    ? found
    : pairs.flatMap(pair => {
        const there = moved(pair, sides)
        return there.length > 0 ? there : stretched(pair, sides)
      })
}

/** In shorter texts an element soon covers most words. */
const LONG_TEXT = 30
/** An element covers so little of the source, and so much of the target. */
const [LITTLE, MOST] = [0.45, 0.65]
/** How many times as much of its text an element covers. */
const TWICE = 2
/** What ends a clause, but no number, time or abbreviation. */
const CLAUSE_END = /[,;:.!?،。、，：](?=\s|[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}])/u

/**
 * An element that was on a word and is on the sentence: <b>Correction:</b> The mayor is 61 → <b>Berichtigung: Der
 * Bürgermeister ist 61</b>.
 */
function stretched({ source: one, target: other }: ElementPair, { source, target }: Sides): readonly Seen[] {
  if (source.text.length < LONG_TEXT || target.text.length < LONG_TEXT) return NOTHING
  const [here, there] = [(one.end - one.start) / source.text.length, (other.end - other.start) / target.text.length]
  if (one.end === one.start || there < TWICE * here) return NOTHING
  const [words, said] = [source.text.slice(one.start, one.end).trim(), target.text.slice(other.start, other.end).trim()]
  const isOverClause = CLAUSE_END.test(said) && !CLAUSE_END.test(words)
  if (!isOverClause && (here > LITTLE || there < MOST)) return NOTHING
  return [
    {
      ...tell('element-moved', { element: other.label, words }),
      level: 'warning',
      source: [one.start, one.end],
      target: [other.start, other.end],
    },
  ]
}

/**
 * An element on another word: <b>denies</b> that data was stolen → ontkent dat <b>gegevens</b> zijn gestolen. What one
 * side says inside and nowhere else, the other must say outside and nowhere else.
 */
function moved({ source: one, target: other }: ElementPair, { source, target }: Sides): readonly Seen[] {
  const [inside, within] = [keysAt(source, one), keysAt(target, other)]
  if (inside.size + within.size === 0 || meets(inside, within)) return NOTHING
  const [outside, without] = [keysOutside(source, one), keysOutside(target, other)]
  const left = inside.difference(outside).intersection(without)
  const taken = within.difference(without).intersection(outside)
  // Two words may begin alike by chance: desktop, descarregue.
  const signs = [...left, ...taken]
  if (signs.length < 2 && signs.every(isOfOrigin)) return NOTHING
  const words = source.text.slice(one.start, one.end).trim()
  return [
    {
      ...tell('element-moved', { element: other.label, words }),
      level: 'warning',
      source: [one.start, one.end],
      target: [other.start, other.end],
    },
  ]
}

/**
 * Two elements that enclose each other's words: the link to Kursk is on Belgorod. Names, figures and everyday words
 * show it.
 */
function exchanged(pairs: readonly ElementPair[], { source, target, subjects }: Sides): readonly Seen[] {
  if (pairs.length < 2 || pairs.length > MOST_COMPARED) return NOTHING
  const [said, saidThere] = subjects()
  const keyed = pairs.map(pair => ({
    pair,
    from: keysIn(source, said, pair.source),
    to: keysIn(target, saidThere, pair.target),
  }))
  return keyed.flatMap((one, index) =>
    keyed.slice(index + 1).flatMap((other): readonly Seen[] => {
      if (one.pair.target.label === other.pair.target.label) return []
      const [there, back] = [shared(one.from, other.to), shared(other.from, one.to)]
      // One shared name or figure is enough; meanings and words of one origin must cross both ways.
      const isReversed =
        one.pair.source.start < other.pair.source.start !== one.pair.target.start < other.pair.target.start
      const crossed =
        (there.size > 0 && back.size > 0) ||
        [...there, ...back].some(isTelling) ||
        (isReversed && there.size + back.size > 0)
      if (!crossed || meets(one.from, one.to) || meets(other.from, other.to)) return []
      const [a, b] = [one.pair.target, other.pair.target]
      const told = tell('elements-exchanged', { one: a.label, other: b.label })
      return [{ ...told, target: [Math.min(a.start, b.start), Math.max(a.end, b.end)] }]
    }),
  )
}

const MOST_COMPARED = 50

/** What the words of an element say in every language: names, figures, everyday meanings, concepts of news. */
function keysIn({ tokens }: Reading, { sure }: Subjects, { start, end }: InlineElement): ReadonlySet<string> {
  const isInside = (span: Span): boolean => span.start >= start && span.end <= end
  const subjects = sure.filter(isInside).map(({ concept }) => `subject ${concept}`)
  return new Set([...keysOf(tokens.filter(isInside)), ...subjects])
}

/** The same with words that are partly inside: an ending after a link, <a>Ankara</a>'dan. */
const keysAt = ({ tokens }: Reading, { start, end }: InlineElement): ReadonlySet<string> =>
  keysOf(tokens.filter(token => token.start < end && token.end > start))

const keysOutside = ({ tokens }: Reading, { start, end }: InlineElement): ReadonlySet<string> =>
  keysOf(tokens.filter(token => token.start >= end || token.end <= start))

function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'digits' || token.kind === 'code') keys.add(`code ${token.text}`)
    if (token.word.cognate !== '') keys.add(`cognate ${token.word.cognate}`)
    if (token.text !== token.lower && token.text.length > 2) keys.add(`name ${token.text}`)
    for (const { words, member, loose } of token.word.contrasts)
      if (words.length === 1 && member !== '' && !loose) keys.add(`member ${member}`)
    for (const concept of token.word.concepts) keys.add(`concept ${concept}`)
  }
  return keys
}

/** Whether only a common origin shows it. */
const isOfOrigin = (key: string): boolean => key.startsWith('cognate ')
const isTelling = (key: string): boolean => key.startsWith('name ') || key.startsWith('code ')
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => one.intersection(other)
const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => !one.isDisjointFrom(other)
