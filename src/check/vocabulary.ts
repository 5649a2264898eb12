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
  /** Whether it may be a number or begin one. */
  readonly counts: boolean
  /** One of its language's commonest words. */
  readonly common: boolean
  /** What it shares with its cognates in other languages; empty where that would say nothing. */
  readonly cognate: string
}

/** Words change from text to text less than they repeat; all are forgotten when there are too many. */
const REMEMBERED = 50_000
const NONE: readonly Entry[] = []

/** The word that stands in a text so. */
export function wordOf(text: string, kind: Word['kind'], language: Language): Word {
  const { words } = language
  const known = words.get(text)
  if (known) return known
  const word = kind === 'word' ? learn(ownCopy(text), language) : plain(ownCopy(text), kind)
  if (words.size >= REMEMBERED) words.clear()
  words.set(word.text, word)
  return word
}

/** A slice would keep the whole text that it was cut from in memory, for as long as the word is remembered. */
const ownCopy = (slice: string): string => Array.from(slice).join('')

const plain = (text: string, kind: Word['kind']): Word => ({
  kind,
  text,
  lower: text,
  entries: NONE,
  counts: true,
  common: false,
  cognate: text,
})

function learn(text: string, language: Language): Word {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const entries = lookUp(lower, language.entries)
  return {
    kind: 'word',
    text,
    lower,
    entries,
    counts: isRoman(text) || mayBeginGlued(lower, language) || entries.some(isNumeric),
    common: language.common.has(lower),
    cognate: cognateOf(text, lower),
  }
}

const isNumeric = ({ sense: { kind } }: Entry): boolean => kind === 'number' || kind === 'scale' || kind === 'month'

/** Whether a word may be a Roman number; "I" alone is a pronoun. */
export const isRoman = (text: string): boolean =>
  text.length <= 6 && text !== 'I' && 'IVX'.includes(text[0] ?? ' ') && /^[IVX]+(?:e|er|ème|è)?$/.test(text)
