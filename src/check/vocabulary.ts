import type { Span } from '../model.ts'
import { cognateOf } from './cognates.ts'
import { mayBeginGlued } from './glued.ts'
import type { Entry, Language } from './language.ts'
import { lookUp } from './word-list.ts'

/** What can be said of one word by itself, worked out when a text first has it; digits and signs count as words. */
export interface Word {
  readonly kind: 'word' | 'digits' | 'sign'
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** What may begin with it, longest phrase first. */
  readonly entries: readonly Entry[]
  /** What it means, where it is an everyday word: ids that are the same in every language. */
  readonly concepts: readonly string[]
  /** Whether it may be a number or begin one. */
  readonly counts: boolean
  /** One of its language's commonest words. */
  readonly common: boolean
  /** What it shares with its cognates in other languages; empty where that would say nothing. */
  readonly cognate: string
  /** Its first letters without accents, which a plural or possessive leaves alone. */
  readonly beginning: string
}

/** Words change from text to text less than they repeat; all are forgotten when there are too many. */
const REMEMBERED = 20_000
const NONE: readonly never[] = []

/** A stretch of a text that is one word. */
export interface Stretch extends Span {
  readonly text: string
  readonly kind: Word['kind']
  readonly hash: number
}

/** The word that stands there, found by its hash and not cut out of its text; where two have one hash, the later stays. */
export function wordAt(stretch: Stretch, language: Language): Word {
  const { words } = language
  const { hash } = stretch
  const known = words.get(hash)
  if (known && stands(known, stretch)) return known
  const text = ownCopy(stretch.text.slice(stretch.start, stretch.end))
  const word = stretch.kind === 'word' ? learn(text, language) : plain(text, stretch.kind)
  if (words.size >= REMEMBERED) words.clear()
  words.set(hash, word)
  return word
}

/** The hash of a word, from its first unit on. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash
}

/** The hash of what was hashed so far and one unit more. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff

const stands = (word: Word, { text, start, end }: Stretch): boolean =>
  word.text.length === end - start && text.startsWith(word.text, start)

/** A slice would keep the whole text that it was cut from in memory, for as long as the word is remembered. */
const ownCopy = (slice: string): string => Array.from(slice).join('')

const plain = (text: string, kind: Word['kind']): Word => ({
  kind,
  text,
  lower: text,
  entries: NONE,
  concepts: NONE,
  counts: true,
  common: false,
  cognate: text,
  beginning: beginningOf(text),
})

function learn(text: string, language: Language): Word {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const listed = lookUp(lower, language.entries)
  const entries = language.negatedWord?.test(lower) ? [...listed, negated(lower)] : listed
  return {
    kind: 'word',
    text,
    lower,
    entries,
    concepts: lookUp(lower, language.concepts),
    counts: isRoman(text) || mayBeginGlued(lower, language) || entries.some(isNumeric),
    common: language.common.has(lower),
    cognate: cognateOf(text, lower),
    beginning: beginningOf(lower),
  }
}

const beginningOf = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4)

const negated = (verb: string): Entry => ({ words: [verb], capital: false, sense: { kind: 'privative' } })

const isNumeric = ({ sense: { kind } }: Entry): boolean => kind === 'number' || kind === 'scale' || kind === 'month'

/** Whether a word may be a Roman number; "I" alone is a pronoun. */
export const isRoman = (text: string): boolean =>
  text.length <= 6 && text !== 'I' && 'IVX'.includes(text[0] ?? ' ') && /^[IVX]+(?:e|er|ème|è)?$/.test(text)
