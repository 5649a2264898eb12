import { editDistance, isSwap, tolerance } from '../../edit-distance.ts'
import type { Locale, Span, Statement, StatementValue, Syntax } from '../../model.ts'
import { say } from '../../say.ts'
import { diffWords, type WordChange } from './word-diff.ts'

/** What a change means to a reader, from the least to the most. */
export type Rank = 'typo' | 'wording' | 'fact' | 'name'

export const RANKS: readonly Rank[] = ['typo', 'wording', 'fact', 'name']

/** Something that a text states, and that its translation must state too. */
export interface Fact extends Span {
  readonly kind: 'number' | 'date' | 'unit' | 'negation' | 'quotation' | 'name'
  /** Equal for every way to write the fact: the number's value with its unit (`5 %`, `2 day`), or the term's id. */
  readonly value: string
  /** The words of the text. */
  readonly text: string
}

/** Reads the texts of one locale, without the markup of their syntax. */
export interface FactReader {
  readonly locale: Locale
  /** What a text states; spans are offsets into the text as it is written. */
  readonly facts: (text: string, syntax?: Syntax) => readonly Fact[]
  /** The text as a reader sees it. */
  readonly plain: (text: string, syntax?: Syntax) => string
  /** A number or date in words with another value, in the same form: `Tres`, 4 → `Cuatro`. */
  readonly reworded: (text: string, fact: Fact, value: string) => string | undefined
}

export interface Ranking {
  readonly rank: Rank
  /** The reasons: `number: 430 became 512`. */
  readonly evidence: readonly Statement[]
}

interface Compared {
  readonly before: string
  readonly after: string
  readonly words: readonly WordChange[]
  readonly syntax?: Syntax | undefined
}

/**
 * Ranks a change. First by facts: `name` if a name changed, `fact` if another fact did. Else by words: `typo` if only
 * spelling, case, space or punctuation changed, `wording` otherwise.
 */
export function rankChange({ before, after, words, syntax }: Compared, { facts, plain, locale }: FactReader): Ranking {
  const changed = changedFacts(facts(before, syntax), facts(after, syntax)).filter(
    fact => !isMisspeltQuotation(fact, locale),
  )
  if (changed.length > 0) {
    const rank = changed.some(({ kind }) => kind === 'name') ? 'name' : 'fact'
    return { rank, evidence: changed.map(describe) }
  }
  const read = syntax ? diffWords(plain(before, syntax), plain(after, syntax), locale) : words
  return { rank: isTypo(read) ? 'typo' : 'wording', evidence: [] }
}

/** A fact that two texts state differently, or that only one of them states. */
export interface ChangedFact {
  readonly kind: Fact['kind']
  readonly before?: Fact
  readonly after?: Fact
}

/**
 * The facts that two texts do not share, in pairs of one kind, in the order of the texts. A unit is paired together
 * with its number.
 */
export function changedFacts(before: readonly Fact[], after: readonly Fact[]): readonly ChangedFact[] {
  const lost = withoutUnitsOfNumbers(without(before, after))
  const gained = withoutUnitsOfNumbers(without(after, before))
  const kinds = [...new Set([...lost, ...gained].map(({ kind }) => kind))]
  return kinds.flatMap(kind => {
    const from = lost.filter(fact => fact.kind === kind)
    const to = gained.filter(fact => fact.kind === kind)
    return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => {
      const [old, now] = [from[index], to[index]]
      return { kind, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }
    })
  })
}

/** The facts of one list that the other list does not have, or has fewer times. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const rest = others.map(({ kind, value }) => `${kind}:${value}`)
  return facts.filter(({ kind, value }) => {
    const at = rest.indexOf(`${kind}:${value}`)
    if (at < 0) return true
    rest.splice(at, 1)
    return false
  })
}

/** Whether only the spelling of a quotation changed. */
const isMisspeltQuotation = ({ kind, before, after }: ChangedFact, locale: Locale): boolean =>
  kind === 'quotation' && !!before && !!after && isTypo(diffWords(before.text, after.text, locale))

const withoutUnitsOfNumbers = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    fact => fact.kind !== 'unit' || !facts.some(({ kind, start }) => kind === 'number' && start === fact.start),
  )

function describe({ kind: of, before, after }: ChangedFact): Statement {
  const kind = say(`fact-${of}`, {})
  if (before && after) return say('fact-became', { kind, before: said(before), after: said(after) })
  if (before) return say('fact-gone', { kind, words: said(before) })
  return say('fact-new', { kind, words: after ? said(after) : '' })
}

/**
 * A fact as it is shown in a reason: a unit with its value, a quotation in quotation marks, anything else in its own
 * words.
 */
const said = ({ kind, value, text }: Fact): StatementValue =>
  kind === 'unit' ? value : kind === 'quotation' ? say('in-quotation-marks', { words: text }) : text

function isTypo(words: readonly WordChange[]): boolean {
  const textOf = (kind: WordChange['kind']) =>
    words
      .filter(change => change.kind !== kind)
      .map(({ text }) => text)
      .join('')
  const before = bareWords(textOf('added'))
  const after = bareWords(textOf('removed'))
  if (before.join('') === after.join('')) return true
  return (
    before.length === after.length &&
    before.every((word, index) => {
      const other = after[index] ?? ''
      const most = Math.min(tolerance(word.length), tolerance(other.length))
      return editDistance(word, other) <= most || (word.length > 2 && isSwap(word, other))
    })
  )
}

const bareWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
