import type { Mark, Reading } from '../../read/model.ts'
import { isDoubled, isIn, isMerely, isPart, negatorsIn, privativesIn, wordsFor } from './negators.ts'

/** How many words may stand between two negators of one clause: "ne … pas", "no … nunca". */
const ONE_CLAUSE = 4

/** What separates more than two clauses. */
const SEPARATES = /[?;:—–“”"«»]|\.\s\p{Lu}/u

/**
 * The negation of a second clause that the target says plainly: "did not come, and the council did not vote" → 来ず、採決した.
 * Only where both clauses of the source have a "not", and "and" or "but" joins them.
 */
export function secondLost(source: Reading, target: Reading): Mark | undefined {
  const { joins, depends, not } = wordsFor(source.language.tag)
  if (joins.size === 0) return undefined
  const negators = negatorsIn(source)
  const [first, second, third] = negators
  if (first === undefined || second === undefined || third !== undefined) return undefined
  const isNot = (mark: Mark): boolean =>
    isIn(not, source.tokens[mark.from]) && !isMerely(mark, source) && !isDoubled(mark, source)
  if (!isNot(first) || !isNot(second)) return undefined
  const between = source.tokens.slice(first.to, second.from)
  if (between.length < ONE_CLAUSE || !between.some(({ lower }) => joins.has(lower))) return undefined
  if (SEPARATES.test(source.text.slice(0, -1)) || source.tokens.some(({ lower }) => depends.has(lower)))
    return undefined
  return negatesOnce(target) && privativesIn(target).length <= privativesIn(source).length ? second : undefined
}

/** Whether a text negates only once; French does so with two words. */
function negatesOnce(target: Reading): boolean {
  const [first, second, third] = target.marks.filter(
    mark => mark.senses.some(({ kind }) => kind === 'negator' || kind === 'idiom') || isPart(mark, target),
  )
  if (first === undefined || third !== undefined || saysNeither(target)) return false
  const { verbLast, unspaced, negatedWords } = target.language.data
  // Czech verbs negate by their beginnings.
  if (negatedWords?.verbs) return false
  // At the end of a Japanese sentence, one negation may be that of both clauses; Korean words include their endings.
  if (verbLast === true && target.tokens.length - first.to < (unspaced === 'always' ? ONE_CLAUSE : 1)) return false
  return second === undefined || (target.language.tag === 'fr' && second.from - first.to < ONE_CLAUSE)
}

const saysNeither = ({ tokens, language }: Reading): boolean =>
  tokens.some(({ lower }) => wordsFor(language.tag).neither.has(lower))
