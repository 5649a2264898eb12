import { SAID_OTHERWISE } from '../../../languages/concepts.ts'
import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import { renderingFor } from '../../../names/index.ts'
import { tell } from '../../../say.ts'
import { conceptsOf } from '../../language/concepts.ts'
import { lengthScore } from '../../language/length-score.ts'
import { sharesWord } from '../../language/words/cognates.ts'
import { bitsOfConcepts, countOf } from '../../language/words/concept-bits.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import type { NumberComparison } from '../../numbers/compare/compare.ts'
import { knowsMember, type Said, saidAlone, saysMember, sharedMembers } from '../../read/facts/contrasts.ts'
import { knowsSubjects } from '../../read/facts/subjects.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { characterAt, MARK } from '../../read/tokens/characters.ts'
import { BIT } from '../../read/tokens/traits.ts'

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
  const words = shares ? -SHARED_WORD : Math.min(longWords(source), longWords(target), 6) * LONG_WORD
  const plain = words + outerSigns(sides) + meaningSigns(source, target) + contrastSigns(sides)
  const least = leastFor(sides) + (sides.given.interface ? LABELS : isTalk(source) ? TALK : 0) - less
  if (plain + MOST_STRANGE < least) return false
  const strange = plain + capitalSigns(source, target) + subjectSigns(sides)
  if (strange + MOST_LOST * LOST_FACT < least) return false
  const isFactShared = sharesSense(source, target) || agreeIn(sides.numbers())
  const facts = isFactShared ? -SHARED_FACT : Math.min(factsLost(sides), MOST_LOST) * LOST_FACT
  return strange + facts - Number(namesCameOver(sides)) * CAME_OVER >= least
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
const WEAK = bitsOfConcepts(
  'can must want only more also all many other when where if who because but before after now always between against see know say begin end way love'.split(
    ' ',
  ),
)

/*
 * How much each sign says that a target belongs to another source, as logarithms of odds; fitted on news in twelve
 * languages, with each source beside its own target and beside three others of its article.
 */
const SHARED_WORD = 1.35
const LONG_WORD = 0.15
const SHARED_FACT = 1.15
/** A number, a listed name or a well-known place that only one of the two has, if they share none. */
const LOST_FACT = 1.5
const MOST_LOST = 3
/** Names of the glossary that all came over. */
const CAME_OVER = 2.6
const SHARED_MEANING = 0.8
const SHARED_WEAK = 0.95
const OTHER_MEANING = 0.32
const OTHER_WEAK = 0.36
const OTHER_MEMBER = 0.65
const SHARED_MEMBER = 0.5
/** The first concept of news that both say, and each further one. */
const SHARED_SUBJECT = 1.4
const SHARED_MORE = 0.95
/** For a concept that only one says, times the logarithm of how much rarer that is in a translation. */
const OTHER_SUBJECT = 0.54
const CAPITALS_DIFFER = 0.18
const LENGTH = 0.56
/** In addition, for each standard deviation above the second number. */
const FAR_LENGTH = 0.8
const FAR = 1.5
const MOST_LENGTH = 4
const NEGATION_DIFFERS = 0.6
const QUOTES_DIFFER = 0.85
const COMMA = 0.15
const COLON_DIFFERS = 0.8
/** What one sentence has and the other lacks. */
const MARKS: readonly (readonly [bit: number, weight: number])[] = [
  [BIT.question, 1],
  [BIT.digits, 1],
]

/** The signs that take longest to compute hardly ever add more. */
const MOST_STRANGE = 9

/** Labels and messages of programs have hardly any words of news. */
const LABELS = 3
/** People who talk say little of what is listed, and translators say it in other words. */
const TALK = 2.5
const MOST_OF_TALK = 24

/** Whether a short text is nothing but two or more lines of talk: “You knew, didn't you?” “I had an idea.” */
const isTalk = ({ text, tokens, quotes }: Reading): boolean =>
  quotes >= 4 && tokens.length <= MOST_OF_TALK && /^["“„«].*["”»]$/u.test(text) && /["”»]\s+["“„«]/u.test(text)

/**
 * From which score on a pair is a finding: two of a thousand right pairs reach it. Different scripts hide words of
 * common origin; without words of news, less speaks for another sentence.
 */
function leastFor({ source, target }: Sides): number {
  if (!knowsSubjects(source) || !knowsSubjects(target)) return hasCognates(target) ? 4 : 4.3
  if (source.language.script?.name === target.language.script?.name) return 4.6
  return hasCognates(source) && hasCognates(target) ? 4.8 : 6.3
}

/** Whether a text has words that may have the same origin as words of another language. */
const hasCognates = ({ tokens }: Reading): boolean =>
  tokens.some(({ kind, facts }) => kind === 'word' && (facts & FACT.cognate) !== 0)

/**
 * Whether the families of both languages are listed: then fewer differences are chance. A short list has only a few of
 * them.
 */
const knowsFamilies = ({ language }: Reading): boolean => language.contrasts.exact.size >= LISTED

const LISTED = 400

/** How much two sentences differ in their lengths and marks, and in whether they negate and quote. */
function outerSigns(sides: Sides): number {
  const { source, target } = sides
  const length = Math.min(Math.abs(lengthScore(sides)), MOST_LENGTH)
  let signs = length * LENGTH + Math.max(0, length - FAR) * FAR_LENGTH
  if (source.quotes >= 2 !== target.quotes >= 2) signs += QUOTES_DIFFER
  if (has(source, BIT.negator) !== has(target, BIT.negator)) signs += NEGATION_DIFFERS
  for (const [bit, weight] of MARKS) if (has(source, bit) !== has(target, bit)) signs += weight
  if (((source.signs ^ target.signs) & MARK.colon) !== 0) signs += COLON_DIFFERS
  return signs + Math.min(Math.abs(source.commas - target.commas), 4) * COMMA
}

const LONG_FROM = 7

/** How many long words are not everyday ones: many of these have the same origin in two languages. */
function longWords({ tokens }: Reading): number {
  let count = 0
  for (const { kind, facts, lower } of tokens) {
    if (kind === 'word' && (facts & (FACT.common | FACT.cognate)) === FACT.cognate && lower.length >= LONG_FROM) count++
  }
  return count
}

/** The evidence of meanings that only one sentence has, less the evidence of meanings that both have. */
function meaningSigns(source: Reading, target: Reading): number {
  const one = conceptsOf(source)
  const other = conceptsOf(target)
  const shared = { strong: 0, weak: 0 }
  const alone = { strong: 0, weak: 0 }
  for (let slot = 0; slot < WEAK.length; slot++) {
    const weak = WEAK[slot]!
    const both = one[slot]! & other[slot]!
    const either = one[slot]! ^ other[slot]!
    shared.weak += countOf(both & weak)
    shared.strong += countOf(both & ~weak)
    alone.weak += countOf(either & weak)
    alone.strong += countOf(either & ~weak)
  }
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

/** The evidence of concepts of news that only one sentence says, less the evidence of those that both say. */
function subjectSigns({ subjects, source, target }: Sides): number {
  const [one, other] = subjects()
  if (one.known.size === 0 || other.known.size === 0) return 0
  let shared = 0
  let alone = 0
  for (const { concept } of one.sure) {
    if (other.may.includes(concept)) shared++
    else if (other.known.has(concept)) alone++
  }
  for (const { concept } of other.sure) {
    if (!one.may.includes(concept)) alone += Number(one.known.has(concept))
    // What both say for sure counts once.
    else if (!one.sure.some(said => said.concept === concept)) shared++
  }
  const rarer = Math.log(SAID_OF_ANOTHER / (otherwiseOf(source) + otherwiseOf(target)))
  return (
    Math.min(alone, 8) * OTHER_SUBJECT * rarer -
    Math.min(shared, 1) * SHARED_SUBJECT -
    Math.min(Math.max(shared - 1, 0), 3) * SHARED_MORE
  )
}

/** Of how many concepts, of a hundred, the translation of another sentence has no word. */
const SAID_OF_ANOTHER = 95

const otherwiseOf = ({ language: { tag } }: Reading): number => SAID_OTHERWISE[tag] ?? LEAST_OTHERWISE

/** Of English, which is one side of what was measured. */
const LEAST_OTHERWISE = 1

/** How much two sentences differ in their number of words with a capital, in languages where only names have one. */
function capitalSigns(source: Reading, target: Reading): number {
  if (target.language.data.nounCapitals) return 0
  return Math.min(Math.abs(namesIn(source) - namesIn(target)), 4) * CAPITALS_DIFFER
}

/** How many words have a capital inside a sentence. */
function namesIn({ tokens, capitals, text }: Reading): number {
  let count = 0
  for (const at of capitals) {
    const token = tokens[at]
    if (token === undefined) continue
    const { kind, start, lower } = token
    const isName =
      kind === 'word' &&
      start > 1 &&
      (characterAt(text, start - 1) & MARK.blank) !== 0 &&
      !'.!?…"“”«»„:'.includes(text.charAt(start - 2)) &&
      lower.length > 1
    if (isName) count++
  }
  return count
}

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
