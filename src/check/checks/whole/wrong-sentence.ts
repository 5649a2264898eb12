import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import { renderingFor } from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import { conceptsOf } from '../../language/concepts.ts'
import { lengthScore } from '../../language/length-score.ts'
import { sharesWord } from '../../language/words/cognates.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import type { NumberComparison } from '../../numbers/compare/compare.ts'
import { knowsMember, type Said, saidAlone, saysMember, sharedMembers } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import type { Trait } from '../../read/tokens/traits.ts'

/** Fewer words say too little about the content of a sentence. */
const FEWEST_WORDS = 5

export const wrongSentence: PairCheck = {
  level: 'warning',
  finds: 'Target and source have hardly anything in common: no name, number, cognate or everyday meaning.',
  why: 'Shifted rows and a merge gone wrong put a good sentence in the wrong place.',
  example: ['It became clear to me that this is my path.', 'Les femmes ont besoin de plus de temps.'],
  pair: sides => (seemsOther(sides) ? [tell('wrong-sentence', {})] : NOTHING),
}

/** Whether target and source differ so much that they are hardly a pair; `less` lowers the limit. */
export function seemsOther(sides: Sides, less = 0): boolean {
  const { source, target } = sides
  if (source.tokens.length < FEWEST_WORDS || target.tokens.length < FEWEST_WORDS) return false
  if (!knowsMeanings(source) || !knowsMeanings(target)) return false
  const shares = sharesWord(source, target) || keepsWord(source, target) || keepsCodes(source, target)
  const outer = outerSigns(sides) + contrastSigns(sides)
  // If the two share a word, their lengths and marks must differ as well.
  if (shares && outer < LEAST_OUTER) return false
  const words = shares ? -SHARED_WORD : Math.min(longWords(source), longWords(target), 6) * LONG_WORD
  const strange = outer + words + meaningSigns(source, target) + capitalSigns(source, target)
  const least = leastFor(source, target) + (sides.given.interface ? LABELS : 0) - less
  if (strange + MOST_LOST * LOST_FACT < least) return false
  const facts = Number(sharesSense(source, target)) + Number(agreeIn(sides.numbers()))
  const lost = facts === 0 ? Math.min(factsLost(sides), MOST_LOST) * LOST_FACT : 0
  return strange + lost - facts * SHARED_FACT - Number(namesCameOver(sides)) * SHARED_WORD >= least
}

/** Whether a number of the source is in the target, or is said there in other words. */
const agreeIn = ({ matches, converted, otherwise }: NumberComparison): boolean =>
  matches.some(tells) || converted.length > 0 || otherwise > 0

/** How many facts of either text have no counterpart: figures, listed names, well-known places. */
function factsLost(sides: Sides): number {
  const { missing, added, changed } = sides.numbers()
  const names = sides.names().filter(({ code }) => code === 'name-missing').length
  const [one, other] = sides.contrasts()
  const isPlace = ({ family }: Said): boolean => KNOWN_NAMES.has(family)
  const places =
    saidAlone(one, { contrasts: other, reading: sides.target }, isPlace).length +
    saidAlone(other, { contrasts: one, reading: sides.source }, isPlace).length
  return missing.length + added.length + changed.length + names + places
}

/** Whether a match shows that two sentences belong together; small numbers in words are in too many sentences. */
const tells = ([one, other]: NumberComparison['matches'][number]): boolean =>
  one.hard || other.hard || (one.unit !== undefined && other.unit !== undefined)

/** Whether a language's data has meanings of everyday words. */
const knowsMeanings = ({ language: { concepts } }: Reading): boolean => concepts.exact.size + concepts.stems.size > 0

/**
 * Whether both have a word unchanged that is not a word of the target's language: “none” in the description of a
 * setting.
 */
function keepsWord(source: Reading, target: Reading): boolean {
  if (source.language.tag === target.language.tag) return false
  return target.tokens.some(
    token =>
      token.kind === 'word' &&
      (token.facts & FACT.common) === 0 &&
      token.lower.length > 2 &&
      source.text.includes(token.lower),
  )
}

/** Whether both have the same number of placeholders, at least one. */
function keepsCodes(source: Reading, target: Reading): boolean {
  const count = ({ parts }: Reading): number => parts.filter(({ kind }) => kind !== 'tag' && kind !== 'entity').length
  const codes = count(source)
  return codes > 0 && codes === count(target)
}

/** Meanings that occur in sentences of any kind, so that sharing one or not sharing one says less. */
const WEAK: ReadonlySet<string> = new Set(
  'can must want only more also all many other when where if who because but before after now always between against see know say begin end way love'.split(
    ' ',
  ),
)

/*
 * How much each sign says that a target belongs to another source, as logarithms of odds; fitted on news in eight
 * languages, with each source beside its own target and beside three others.
 */
const SHARED_WORD = 2.6
const LONG_WORD = 0.3
const SHARED_FACT = 1.6
/** A number, a listed name or a well-known place that only one of the two has, if they share none. */
const LOST_FACT = 1.3
const MOST_LOST = 3
const SHARED_MEANING = 2.1
const SHARED_WEAK = 1.6
const OTHER_MEANING = 0.65
const OTHER_WEAK = 0.55
const OTHER_MEMBER = 0.8
const SHARED_MEMBER = 0.8
const CAPITALS_DIFFER = 0.5
const LENGTH = 0.9
const NEGATION_DIFFERS = 1
const QUOTES_DIFFER = 1.7
const COMMA = 0.4
/** What one sentence has and the other lacks. */
const MARKS: readonly (readonly [trait: Trait, weight: number])[] = [
  ['question', 2.5],
  ['digits', 2.4],
  ['bracket', 1.2],
  ['exclamation', 0.6],
]
const COLON_DIFFERS = 0.6

/** Labels and messages of programs have hardly any words of news. */
const LABELS = 3

/** How much lengths and marks must differ if a word is shared. */
const LEAST_OUTER = 1.5

/**
 * From which score on a pair is a finding: two of a thousand right pairs reach it. Different scripts hide words of
 * common origin.
 */
function leastFor(source: Reading, target: Reading): number {
  if (!target.tokens.some(({ kind, facts }) => kind === 'word' && (facts & FACT.cognate) !== 0)) return 8.4
  if (source.language.script?.name === target.language.script?.name) return 5.25
  return knowsFamilies(source) && knowsFamilies(target) ? 5.6 : 6
}

/**
 * Whether the families of both languages are listed: then fewer differences are chance. A short list has only a few of
 * them.
 */
const knowsFamilies = ({ language }: Reading): boolean => language.contrasts.exact.size >= LISTED

const LISTED = 400

/** How much two sentences differ in their lengths and marks, and in whether they negate and quote. */
function outerSigns(sides: Sides): number {
  const { source, target } = sides
  let signs = Math.min(Math.abs(lengthScore(sides)), 5) * LENGTH
  if (source.quotes >= 2 !== target.quotes >= 2) signs += QUOTES_DIFFER
  if (has(source, 'negator') !== has(target, 'negator')) signs += NEGATION_DIFFERS
  for (const [trait, weight] of MARKS) if (has(source, trait) !== has(target, trait)) signs += weight
  if (((source.signs ^ target.signs) & MARK.colon) !== 0) signs += COLON_DIFFERS
  return signs + Math.min(Math.abs(source.commas - target.commas), 4) * COMMA
}

const LONG_FROM = 7

/** How many long words are not everyday ones: many of these have the same origin in two languages. */
const longWords = ({ tokens }: Reading): number =>
  tokens.filter(
    token =>
      token.kind === 'word' &&
      (token.facts & (FACT.common | FACT.cognate)) === FACT.cognate &&
      token.lower.length >= LONG_FROM,
  ).length

/** The evidence of meanings that only one sentence has, less the evidence of meanings that both have. */
function meaningSigns(source: Reading, target: Reading): number {
  const one = conceptsOf(source)
  const other = conceptsOf(target)
  const shared = { strong: 0, weak: 0 }
  const alone = { strong: 0, weak: 0 }
  for (const concept of one) (other.has(concept) ? shared : alone)[WEAK.has(concept) ? 'weak' : 'strong']++
  for (const concept of other) if (!one.has(concept)) alone[WEAK.has(concept) ? 'weak' : 'strong']++
  return (
    Math.min(alone.strong, 8) * OTHER_MEANING +
    Math.min(alone.weak, 6) * OTHER_WEAK -
    Math.min(shared.strong, 2) * SHARED_MEANING -
    Math.min(shared.weak, 2) * SHARED_WEAK
  )
}

/** The same for members of families. */
function contrastSigns({ contrasts, source, target }: Sides): number {
  if (!knowsFamilies(source) || !knowsFamilies(target)) return 0
  const [one, other] = contrasts()
  let alone = 0
  for (const said of one.sure) if (!saysMember(other, said) && knowsMember(target.language, said)) alone++
  for (const said of other.sure) if (!saysMember(one, said) && knowsMember(source.language, said)) alone++
  const shared = sharedMembers(one, other)
  return Math.min(alone, 6) * OTHER_MEMBER - Math.min(shared, 4) * SHARED_MEMBER
}

/** How much two sentences differ in their number of words with a capital, in languages where only names have one. */
function capitalSigns(source: Reading, target: Reading): number {
  if (target.language.data.nounCapitals) return 0
  const one = namesIn(source)
  const other = namesIn(target)
  const isNameless = Math.min(one, other) === 0 && Math.max(one, other) >= 2
  return Math.min(Math.abs(one - other), 4) * CAPITALS_DIFFER + Number(isNameless) * CAPITALS_DIFFER
}

/** How many words have a capital inside a sentence. */
const namesIn = ({ tokens, text }: Reading): number =>
  tokens.filter(
    token =>
      token.kind === 'word' &&
      (token.facts & FACT.capital) !== 0 &&
      token.start > 1 &&
      /\s/.test(text.charAt(token.start - 1)) &&
      !'.!?…"“”«»„:'.includes(text.charAt(token.start - 2)) &&
      token.lower.length > 1,
  ).length

/** Whether the source has listed names with a rendering, and the target has each of them. */
const namesCameOver = ({ mentions, names, target }: Sides): boolean =>
  mentions().some(({ term }) => term !== undefined && renderingFor(term, target.language.locale) !== undefined) &&
  !names().some(({ code }) => code === 'name-missing')

/** Whether both negate, or name the same unit, currency, month, weekday or number. */
function sharesSense(source: Reading, target: Reading): boolean {
  const keys = new Set(sensesOf(source))
  return sensesOf(target).some(key => keys.has(key))
}

const sensesOf = ({ marks }: Reading): readonly string[] =>
  marks.flatMap(({ senses }) =>
    senses.flatMap(sense => {
      if (sense.kind === 'negator') return ['negator']
      if (sense.kind === 'unit' || sense.kind === 'currency') return [sense.id]
      if (sense.kind === 'month' || sense.kind === 'weekday') return [`${sense.kind} ${sense.value}`]
      return sense.kind === 'number' && sense.value !== 1 ? [`number ${sense.value}`] : []
    }),
  )
