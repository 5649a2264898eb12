import type { Span } from '../model.ts'
import { isAllCaps } from './fold.ts'

/** A word of a running text, without its possessive and without the lower-case part of a compound like Kursk-based. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Where the sentence's grammar, not the word, may have asked for the capital. */
  readonly initial: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const POSSESSIVE = /['’]s$/iu
const LOWER_TAIL = /[-‑]\p{Ll}[\p{L}\p{M}\p{N}'’‑-]*$/u
const SENTENCE_GAP = /[.!?…:]["'’”»)\]]*\s|["“„«‘([—–]\s*$|^\s*[-•*]\s/u

/** Splits a text into words; `abbreviations` are lower-case words whose full stop ends no sentence. */
export function wordsIn(text: string, abbreviations: ReadonlySet<string>): readonly Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const core = match[0].replace(POSSESSIVE, '')
    const compound = /^\p{Lu}/u.test(core) ? core.replace(LOWER_TAIL, '') : core
    const start = match.index
    const gap = text.slice(last, start)
    const before = words.at(-1)
    const abbreviated = before !== undefined && /^\.\s+$/.test(gap) && abbreviations.has(before.lower)
    words.push({
      start,
      end: start + compound.length,
      text: compound,
      lower: compound.toLowerCase(),
      capital: /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(compound),
      initial: before === undefined || (!abbreviated && SENTENCE_GAP.test(gap)),
      gap,
    })
    last = start + compound.length
  }
  return words
}

/** Whether a text is set in headline capitals, which say nothing about its names; `small` words may be in lower case. */
export function isTitleCase(words: readonly Word[], small: ReadonlySet<string>): boolean {
  const isSmall = ({ text, lower }: Word): boolean => text.length < 4 || (text.length < 6 && small.has(lower))
  const long = words.filter(word => /^\p{L}/u.test(word.text) && !isSmall(word))
  return long.length > 3 && long.every(word => word.capital)
}

/** Whether a word is written in capitals by itself, as an acronym. */
export const isAcronym = (word: Word): boolean => word.text.length > 1 && isAllCaps(word.text.replaceAll('.', ''))
