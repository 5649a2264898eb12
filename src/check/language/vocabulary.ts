import type { Span } from '../../model.ts'
import { mayBeginGlued } from '../numbers/compounds.ts'
import { readDigits } from '../numbers/digits.ts'
import { bitsOf } from '../read/traits.ts'
import { cognateOf } from './cognates.ts'
import type { Entry, Language, Print, Word } from './model.ts'
import { lookUp, type WordList } from './word-list.ts'

/** Words change from text to text less than they repeat; of two that would have one place, the later stays. */
const REMEMBERED = 1 << 15
const NONE: readonly never[] = []

/** A stretch of a text that is one word. */
export interface Stretch extends Span, Print {
  readonly text: string
  readonly kind: Word['kind']
}

/** Places for the words that a language remembers. */
export const placesForWords = (): (Word | undefined)[] => new Array<Word | undefined>(REMEMBERED)

/** The word that stands there, found by its hash and not cut out of its text. */
export function wordAt({ text, kind, start, end, hash, check }: Stretch, language: Language): Word {
  const { words } = language
  const place = hash & (REMEMBERED - 1)
  const known = words[place]
  if (known !== undefined && known.check === check && known.text.length === end - start) return known
  const written = ownCopy(text.slice(start, end))
  const word = kind === 'word' ? learn(written, language) : figure(written, kind, language)
  words[place] = word
  return word
}

/** The hash of a word. */
export function hashOf(text: string): number {
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

/** The hash of what was hashed so far and one unit more. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff

/** The other hash, made in another way (FNV-1a). */
export const checkOn = (check: number, unit: number): number => Math.imul(check ^ unit, 0x01000193)

/** A slice would keep the whole text that it was cut from in memory, for as long as the word is remembered. */
const ownCopy = (slice: string): string => Array.from(slice).join('')

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
  counts: kind !== 'code',
  digits: kind === 'digits' ? readDigits(text, language) : NONE,
  common: false,
  cognate: kind === 'code' && text.length < 4 ? '' : text,
  lowerHash: hashOf(text),
  cognateHash: hashOf(text),
})

/** A word that only looks negated is listed as an idiom: 미국 (America) is not 미- (un-). */
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
  return {
    check: checkOf(text),
    kind: 'word',
    text,
    lower,
    senses,
    phrases: entries.every(isAlone) ? NONE : entries,
    traits: bitsOf(senses.map(({ kind }) => kind)),
    concepts: lookUpBare(lower, language.concepts, language),
    counts: isRoman(text) || mayBeginGlued(lower, language) || entries.some(isNumeric),
    digits: NONE,
    common: language.common.has(lower),
    cognate,
    lowerHash: hashOf(lower),
    cognateHash: hashOf(cognate),
  }
}

/** Fewer letters say too little about where a word begins. */
const SHORTEST_BARE = 3

/** What a word means as it is, else without what is written together with it. */
function lookUpBare<T>(word: string, list: WordList<T>, { clitics }: Language): readonly T[] {
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

/** A word that only counts with a capital counts as it is written. */
const mayBe = ({ capital }: Entry, text: string, lower: string): boolean => !capital || text !== lower

const negated = (verb: string): Entry => ({ words: [verb], capital: false, sense: { kind: 'privative' } })

const isNumeric = ({ sense: { kind } }: Entry): boolean => kind === 'number' || kind === 'scale' || kind === 'month'

/** Whether a word may be a Roman number; "I" alone is a pronoun. */
export const isRoman = (text: string): boolean =>
  text.length <= 6 && text !== 'I' && 'IVX'.includes(text[0] ?? ' ') && /^[IVX]+(?:e|er|ème|è)?$/.test(text)
