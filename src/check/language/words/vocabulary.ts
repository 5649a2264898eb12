import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import { mayBeginGlued, readGlued } from '../../numbers/read/compounds.ts'
import { readDigits } from '../../numbers/read/digits.ts'
import { BIT, bitsOf } from '../../read/tokens/traits.ts'
import type { AskedLater, Entry, Language, Word } from '../model.ts'
import { cognateOf, nameKeyOf } from './cognates.ts'
import { slotsOfConcepts } from './concept-bits.ts'
import { hashOf } from './hashes.ts'
import { nameShapeOf, PARTICLES } from './name-shapes.ts'
import { type Contrast, NO_SAYING } from './sayings.ts'
import { factBits } from './word-facts.ts'
import { lookUp, type WordList } from './word-list.ts'
import type { Run } from './word-table.ts'

const NONE: readonly never[] = []

/** The text of a word, and its language. */
interface Place {
  readonly text: string
  readonly language: Language
}

/** The word at a stretch of a text, found by its hashes without cutting it out. */
export function wordAt(kind: Word['kind'], run: Run, { text, language }: Place): Word {
  const known = language.words.find(run)
  if (known !== undefined) return known
  const written = ownCopy(text.slice(run.start, run.end))
  const word = kind === 'word' ? learn(written, language) : figure(written, kind, language)
  language.words.keep(run, word)
  return word
}

/**
 * A copy of a slice; the slice itself would keep its whole text in memory for as long as the word is remembered. Engines
 * copy short slices anyway (V8 those of fewer than 13 units).
 */
const ownCopy = (slice: string): string => (slice.length < COPIED ? slice : Array.from(slice).join(''))
const COPIED = 13

const figure = (text: string, kind: Word['kind'], language: Language): Word =>
  wordOf({
    kind,
    text,
    lower: text,
    senses: NONE,
    phrases: NONE,
    traits: 0,
    concepts: NONE,
    contrasts: NONE,
    saying: NO_SAYING,
    right: undefined,
    nameKey: '',
    counts: kind !== 'code',
    half: false,
    digits: kind === 'digits' ? readDigits(text, language) : NONE,
    common: false,
    concords: false,
    misleads: language.misleading?.(text) ?? NONE,
    ...nameShapeOf(text),
    cognate: kind === 'code' && text.length < 4 ? '' : text,
  })

const PLAIN = /^[a-z]+$/

/** What is derived from a word's other properties, and what is found when a check asks. */
type Derived =
  | 'seconds'
  | 'secondsAgain'
  | 'saysFrom'
  | 'saysTo'
  | 'facts'
  | 'lowerHash'
  | 'cognateHash'
  | 'conceptSlots'
  | keyof AskedLater

/** What must be known of a word: the rest follows from it. */
interface Known extends Omit<Word, Derived> {
  /** Whether it says which half of the day an hour is in. */
  readonly half: boolean
}

/**
 * All words are made here, so that engines lay them out alike: what is asked of most words stands first, where one look
 * at the memory reads all of it.
 */
function wordOf(known: Known): Word {
  const { text, lower, senses, phrases, contrasts, cognate, saying } = known
  const facts = factBits({
    counts: known.counts,
    common: known.common,
    concords: known.concords,
    misleads: known.misleads.length > 0,
    named: known.nameKey !== '',
    means: senses.length + phrases.length > 0,
    says: saying.any.length > 0,
    capital: text !== lower,
    particle: PARTICLES.has(text),
    cognate: cognate !== '',
    proper: known.capital,
    part: known.part !== '',
    half: known.half,
    plain: PLAIN.test(text),
    concerns: known.concepts.length > 0,
    newsless: known.kind !== 'word',
  })
  return {
    text,
    lower,
    facts: facts | known.traits,
    asked: 0,
    yes: 0,
    asker: 0,
    answer: false,
    lowerHash: hashOf(lower),
    cognateHash: hashOf(cognate),
    seconds: saying.seconds,
    secondsAgain: saying.secondsAgain,
    saysFrom: saying.from,
    saysTo: saying.to,
    news: undefined,
    fits: undefined,
    bestFit: Number.NaN,
    meanings: undefined,
    others: undefined,
    conceptSlots: slotsOfConcepts(known.concepts),
    saying,
    kind: known.kind,
    senses,
    phrases,
    contrasts,
    cognate,
    traits: known.traits,
    common: known.common,
    counts: known.counts,
    concepts: known.concepts,
    nameKey: known.nameKey,
    digits: known.digits,
    right: known.right,
    capital: known.capital,
    part: known.part,
    concords: known.concords,
    misleads: known.misleads,
  }
}

/** Adds idioms for words that only look negated: 미국 (America) is not 미- (un-). */
const withIdioms = (entries: readonly Entry[]): readonly Entry[] =>
  entries.some(entry => isAlone(entry) && entry.sense.kind === 'idiom')
    ? entries.filter(({ sense }) => sense.kind !== 'negator')
    : entries

function learn(text: string, language: Language): Word {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const listed = lookUpBare(lower, language.entries, language)
  const entries = withIdioms(language.negatedWord?.test(lower) ? [...listed, negated(lower)] : listed)
  const senses = entries.filter(entry => isAlone(entry) && mayBe(entry, text, lower)).map(({ sense }) => sense)
  const contrasts = contrastsOf(lower, language)
  const traits = bitsOf([...senses, ...readGlued(lower, language)].map(({ kind }) => kind))
  const right = text === lower ? language.marked(lower) : undefined
  const concepts = lookUpBare(lower, language.concepts, language)
  const { capital, part } = nameShapeOf(text)
  const isKnown = language.common.has(lower) || senses.length > 0 || concepts.length > 0
  const isOdd = !isKnown && looksForeign(text, lower, language) ? BIT.foreign : 0
  return wordOf({
    kind: 'word',
    text,
    lower,
    senses,
    phrases: entries.every(isAlone) ? NONE : entries,
    traits: traits | (contrasts.length > 0 ? BIT.contrast : 0) | (right === undefined ? 0 : BIT.markless) | isOdd,
    concepts,
    contrasts,
    saying: language.sayings.of(contrasts),
    right,
    nameKey:
      text === lower || senses.length > 0 || language.common.has(lower)
        ? ''
        : (knownName(contrasts) ?? nameKeyOf(lower)),
    half: saysHalf(lower, language),
    counts: isRoman(text) || mayBeginGlued(lower, language) || entries.some(isNumeric),
    digits: NONE,
    common: language.common.has(lower),
    concords: language.concord?.words.has(lower) === true,
    misleads: language.misleading?.(text) ?? NONE,
    capital,
    part,
    cognate: cognateOf(text, lower),
  })
}

/** The country of a name that differs between languages: Germany, Alemania. */
const knownName = (contrasts: readonly Contrast[]): string | undefined =>
  contrasts.find(({ family, loose, words }) => !loose && words.length === 1 && KNOWN_NAMES.has(family))?.member

const saysHalf = (lower: string, { halves }: Language): boolean =>
  halves !== undefined &&
  (halves.am.has(lower) || halves.pm.has(lower) || halves.night.has(lower) || halves.noon.has(lower))

/** Shorter words look like words of any language. */
const SHORTEST_FOREIGN = 4

/** Whether a word in small letters looks foreign to the language. */
const looksForeign = (text: string, lower: string, { foreign, loans }: Language): boolean =>
  foreign !== undefined &&
  text === lower &&
  text.length >= SHORTEST_FOREIGN &&
  /^[a-z]+$/.test(text) &&
  foreign.test(text) &&
  !loans.has(text)

const contrastsOf = (lower: string, language: Language): readonly Contrast[] => {
  // English "Israel's"
  const found = lookUpBare(lower.replace(/'s?$/, ''), language.contrasts, language)
  return found.length > 1 ? found.toSorted((one, other) => other.words.length - one.words.length) : found
}

/** Shorter words say too little about where a word begins. */
const SHORTEST_BARE = 3

const VOWEL_MARKS = /[\u064b-\u0652]/g

/** What a word means; if nothing, what it means without the parts written together with it. */
export function lookUpBare<T>(word: string, list: WordList<T>, language: Language): readonly T[] {
  const { clitics } = language
  const found = lookUp(word, list)
  if (found.length > 0) return found
  for (const clitic of clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < SHORTEST_BARE) continue
    const bare = lookUp(word.slice(clitic.length), list)
    if (bare.length > 0) return bare
  }
  // Arabic برّأت is listed without the marks of its vowels.
  const unmarked = word.replace(VOWEL_MARKS, '')
  if (unmarked !== word) return lookUpBare(unmarked, list, language)
  // Turkish "GB'tan", English "Sunday's"
  const end = word.indexOf("'")
  return end > 1 ? lookUp(word.slice(0, end), list) : found
}

const isAlone = ({ words }: Entry): boolean => words.length === 1

/** Whether an entry may fit: a word that only counts with a capital counts as it is written. */
const mayBe = ({ capital }: Entry, text: string, lower: string): boolean => !capital || text !== lower

const negated = (verb: string): Entry => ({ words: [verb], capital: false, sense: { kind: 'privative' } })

const isNumeric = ({ sense: { kind } }: Entry): boolean => kind === 'number' || kind === 'scale' || kind === 'month'

/** Whether a word may be a Roman numeral; "I" alone is a pronoun. */
export const isRoman = (text: string): boolean =>
  text.length <= 6 && text !== 'I' && 'IVX'.includes(text[0] ?? ' ') && /^[IVX]+(?:e|er|ème|è)?$/.test(text)
