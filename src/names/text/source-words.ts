import type { SourceLanguage } from '../../languages/model.ts'
import type { Span } from '../../model.ts'
import { isAllCaps } from './fold.ts'

/** A word of a text, without its possessive and without the lower-case part of a compound: `Kursk-based` → `Kursk`. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Whether the sentence, and not the word, may be the reason for the capital. */
  readonly initial: boolean
  /** Whether a full stop follows, as in an abbreviation: Gen. */
  readonly dotted: boolean
  /** The text between the word before and this one. */
  readonly gap: string
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ′`´‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const APOSTROPHE = /['’‘ʼ′`´]/gu

const POSSESSIVE = /['’‘ʼ′`´]s$/iu

const LOWER_TAIL = /[-‑]\p{Ll}/u

/** Este in d'Este has its capital after a particle. */
const CAPITAL = /^\p{Lu}|^\p{Ll}+['’‘ʼ′`´]?\p{Lu}/u

const SENTENCE_GAP = /[.!?…:]["'’”»)\]]*\s|["“„«‘([—–]\s*$|^\s*[-•*]\s/u

/** Splits a text into words. A title's full stop ends no sentence, and an elided word is separate from the next one. */
export function wordsIn(text: string, language: SourceLanguage): readonly Word[] {
  const words: Word[] = []
  let before: Word | undefined
  for (const match of text.matchAll(WORD)) {
    const elided = lengthOfElision(match[0], language.elisions)
    const start = match.index + elided
    const gap = text.slice(before?.end ?? 0, start)
    const core = coreOf(match[0].slice(elided))
    const lower = core.toLowerCase().replace(APOSTROPHE, '’')
    before = {
      start,
      end: start + core.length,
      text: core,
      lower,
      capital: core !== lower && CAPITAL.test(core),
      initial: elided === 0 && (before === undefined || (gap !== ' ' && endsSentence(gap, before, language))),
      dotted: text.charAt(start + core.length) === '.',
      gap,
    }
    words.push(before)
  }
  return words
}

function lengthOfElision(word: string, elisions: ReadonlySet<string>): number {
  const at = word.search(/['’‘ʼ′`´]/u)
  return at > 0 && elisions.has(word.slice(0, at).toLowerCase()) ? at + 1 : 0
}

function coreOf(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word
  const core = word.replace(POSSESSIVE, '')
  const tail = /^\p{Lu}/u.test(core) ? core.search(LOWER_TAIL) : -1
  return tail < 0 ? core : core.slice(0, tail)
}

function endsSentence(gap: string, before: Word, { titles, abbreviatedTitles }: SourceLanguage): boolean {
  const abbreviated = /^\.\s+$/.test(gap) && (titles.has(before.lower) || abbreviatedTitles.has(before.lower))
  return !abbreviated && SENTENCE_GAP.test(gap)
}

/** Whether a text is in headline capitals, which do not show its names; `small` words may be in lower case. */
export function isTitleCase(words: readonly Word[], small: ReadonlySet<string>): boolean {
  let long = 0
  for (const { text, lower, capital } of words) {
    if (text.length < 4 || (text.length < 6 && small.has(lower)) || !/^\p{L}/u.test(text)) continue
    if (!capital) return false
    long++
  }
  return long > 3
}

/** Whether a word is in capitals by itself, as an acronym. */
export const isAcronym = (word: Word): boolean => word.text.length > 1 && isAllCaps(word.text.replaceAll('.', ''))

/**
 * A name in the form for comparison inside of an article: one kind of apostrophe, a particle in small letters: `D'Este`
 * at the start of a sentence.
 */
export const spellingOf = (name: string): string =>
  PARTICLE.test(name) ? name.replace(APOSTROPHE, "'").replace(/^\p{Lu}(?=')/u, first => first.toLowerCase()) : name

const PARTICLE = /^\p{L}+['’‘ʼ′`´]/u

/** Whether a capitalized word is a title, a people, a day, a common noun or the like. */
export function isPlainWord(word: Word, language: SourceLanguage): boolean {
  const { titles, calendar, demonyms, common, starters } = language
  const { lower } = word
  if ([titles, calendar, demonyms, common].some(list => list.has(lower))) return true
  return starters.has(lower) && !isAcronym(word)
}
