import { KNOWN_NAMES } from '../../../languages/contrasts.ts'
import type { Span } from '../../../model.ts'
import { mayBeginGlued, readGlued } from '../../numbers/read/compounds.ts'
import { readDigits } from '../../numbers/read/digits.ts'
import { BIT, bitsOf } from '../../read/tokens/traits.ts'
import type { Contrast, ContrastsBefore, Entry, Language, Print, Word } from '../model.ts'
import { cognateOf, nameKeyOf } from './cognates.ts'
import { nameShapeOf } from './name-shapes.ts'
import { lookUp, type WordList } from './word-list.ts'

/**
 * How many words a language remembers. Most words repeat from text to text; of two words with the same place, the later
 * one stays.
 */
const REMEMBERED = 1 << 15
const NONE: readonly never[] = []
const NO_CONTRASTS: ContrastsBefore = { any: NONE, by: new Map(), bits: 0 }

/** A stretch of a text that is one word. */
export interface Stretch extends Span, Print {
  readonly text: string
  readonly kind: Word['kind']
}

/** Empty places for the words that a language remembers. */
export const placesForWords = (): (Word | undefined)[] => new Array<Word | undefined>(REMEMBERED)

/** The word at a stretch, found by its hash without cutting it out of its text. */
export function wordAt({ text, kind, start, end, hash, check }: Stretch, language: Language): Word {
  const { words } = language
  const place = hash & (REMEMBERED - 1)
  const first = words[place]
  if (first !== undefined && first.check === check && first.text.length === end - start) return first
  const second = words[place ^ 1]
  if (second !== undefined && second.check === check && second.text.length === end - start) return second
  const written = ownCopy(text.slice(start, end))
  const word = kind === 'word' ? learn(written, language) : figure(written, kind, language)
  if (first !== undefined) words[place ^ 1] = first
  words[place] = word
  return word
}

/** The hash of a word. */
function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash
}

/** Both hashes of a stretch of a text. */
export function printOf(text: string, { start, end }: Span): Print {
  let [hash, check] = [0, 0]
  for (let at = start; at < end; at++) {
    hash = hashOn(hash, text.charCodeAt(at))
    check = checkOn(check, text.charCodeAt(at))
  }
  return { hash, check }
}

/** The hash after one more UTF-16 unit. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff

/** The second hash, computed differently (FNV-1a). */
export const checkOn = (check: number, unit: number): number => Math.imul(check ^ unit, 0x01000193)

/**
 * A copy of a slice; the slice itself would keep its whole text in memory for as long as the word is remembered. Engines
 * copy short slices anyway (V8 those of fewer than 13 units).
 */
const ownCopy = (slice: string): string => (slice.length < COPIED ? slice : Array.from(slice).join(''))
const COPIED = 13

const checkOf = (text: string): number => printOf(text, { start: 0, end: text.length }).check

const figure = (text: string, kind: Word['kind'], language: Language): Word => ({
  check: checkOf(text),
  kind,
  text,
  lower: text,
  senses: NONE,
  phrases: NONE,
  traits: 0,
  concepts: NONE,
  contrasts: NONE,
  contrastsBefore: NO_CONTRASTS,
  right: undefined,
  nameKey: '',
  counts: kind !== 'code',
  digits: kind === 'digits' ? readDigits(text, language) : NONE,
  common: false,
  concords: false,
  misleads: language.misleading?.(text) ?? NONE,
  ...nameShapeOf(text),
  cognate: kind === 'code' && text.length < 4 ? '' : text,
  lowerHash: hashOf(text),
  cognateHash: hashOf(text),
})

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
  const cognate = cognateOf(text, lower)
  const contrasts = contrastsOf(lower, language)
  const traits = bitsOf([...senses, ...readGlued(lower, language)].map(({ kind }) => kind))
  const right = text === lower ? language.marked(lower) : undefined
  const concepts = lookUpBare(lower, language.concepts, language)
  const { capital, part } = nameShapeOf(text)
  const isKnown = language.common.has(lower) || senses.length > 0 || concepts.length > 0
  const isOdd = !isKnown && looksForeign(text, lower, language) ? BIT.foreign : 0
  return {
    check: checkOf(text),
    kind: 'word',
    text,
    lower,
    senses,
    phrases: entries.every(isAlone) ? NONE : entries,
    traits: traits | (contrasts.length > 0 ? BIT.contrast : 0) | (right === undefined ? 0 : BIT.markless) | isOdd,
    concepts,
    contrasts,
    contrastsBefore: contrasts.length > 0 ? contrastsBefore(contrasts) : NO_CONTRASTS,
    right,
    nameKey:
      text === lower || senses.length > 0 || language.common.has(lower)
        ? ''
        : (knownName(contrasts) ?? nameKeyOf(lower)),
    counts: isRoman(text) || mayBeginGlued(lower, language) || entries.some(isNumeric),
    digits: NONE,
    common: language.common.has(lower),
    concords: language.concord?.words.has(lower) === true,
    misleads: language.misleading?.(text) ?? NONE,
    capital,
    part,
    cognate,
    lowerHash: hashOf(lower),
    cognateHash: hashOf(cognate),
  }
}

/** The country of a name that differs between languages: Germany, Alemania. */
const knownName = (contrasts: readonly Contrast[]): string | undefined =>
  contrasts.find(({ family, loose, words }) => !loose && words.length === 1 && KNOWN_NAMES.has(family))?.member

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

function contrastsBefore(contrasts: readonly Contrast[]): ContrastsBefore {
  const fitting = (next: string | undefined): readonly Contrast[] =>
    contrasts.filter(({ words }) => words[1] === next || words[1] === undefined || isOpen(words[1]))
  const seconds = [...new Set(contrasts.flatMap(({ words }) => words[1] ?? []))]
  const bits = seconds.reduce((all, word) => all | (1 << hashOf(word)), 0)
  return { any: fitting(undefined), by: new Map(seconds.map(word => [word, fitting(word)])), bits }
}

/** The members that a word says before a given next word. */
export function contrastsOfWord(
  { contrastsBefore: { any, by, bits } }: Word,
  next: Word | undefined,
): readonly Contrast[] {
  // A shift uses the lowest five bits of the hash.
  if (next === undefined || (bits & (1 << next.lowerHash)) === 0) return any
  return by.get(next.lower) ?? any
}

/** Whether several words fit: `#` is any digits, `year*` has any ending. */
const isOpen = (word: string): boolean => word === '#' || word.endsWith('*')

/** Shorter words say too little about where a word begins. */
const SHORTEST_BARE = 3

/** What a word means; if nothing, what it means without the parts written together with it. */
export function lookUpBare<T>(word: string, list: WordList<T>, { clitics }: Language): readonly T[] {
  const found = lookUp(word, list)
  if (found.length > 0) return found
  for (const clitic of clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < SHORTEST_BARE) continue
    const bare = lookUp(word.slice(clitic.length), list)
    if (bare.length > 0) return bare
  }
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
