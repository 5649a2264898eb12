import type { Entry, Language, Sense } from '../language/model.ts'
import { isPhraseWord } from '../language/words/phrase-word.ts'
import { FACT } from '../language/words/word-facts.ts'
import type { Mark, Reading, Token } from './model.ts'
import { bitsOf } from './tokens/traits.ts'

/** What the words of a text mean, alone and in phrases, in order. */
export function marksIn(
  { tokens, facts }: Pick<Reading, 'tokens' | 'facts'>,
  { data: { monthSign } }: Language,
): readonly Mark[] {
  const marks: Mark[] = []
  if ((facts & FACT.means) === 0 && monthSign === undefined) return marks
  for (let at = 0; at < tokens.length; ) {
    const mark = markAt(tokens, at) ?? (monthSign === undefined ? undefined : signedMonthAt(tokens, at, monthSign))
    if (mark === undefined) at++
    else {
      marks.push(mark)
      at = mark.to
    }
  }
  return marks
}

/** The traits of a mark: a word's own meanings are known already, and a phrase's are in its mark. */
export function traitsOf({ from, senses }: Mark, tokens: readonly Token[]): number {
  const word = tokens[from]?.word
  return word?.senses === senses ? word.traits : bitsOf(senses.map(({ kind }) => kind))
}

/** The longest phrase that begins at a token, with all its possible meanings. */
function markAt(tokens: readonly Token[], at: number): Mark | undefined {
  const token = tokens[at]
  if (token === undefined || (token.facts & FACT.means) === 0) return undefined
  const { word, start, end } = token
  if (word.phrases.length > 0) return phraseAt(tokens, at, word.phrases)
  return { from: at, to: at + 1, start, end, senses: word.senses }
}

/** Digits that the sign after them makes a month: `6月`, `6 月`. */
function signedMonthAt(tokens: readonly Token[], at: number, monthSign: string): Mark | undefined {
  const number = tokens[at]
  const sign = tokens[at + 1]
  if (number?.kind !== 'digits' || sign?.lower !== monthSign || sign.start > number.end + 1) return undefined
  const [month] = number.word.digits
  if (!month || month.value < 1 || month.value > 12) return undefined
  const senses = [{ kind: 'month', value: month.value }] as const
  return { from: at, to: at + 2, start: number.start, end: sign.end, senses }
}

function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Entry[]): Mark | undefined {
  const token = tokens[at]
  // Most words that begin a phrase stand alone.
  if (token && !phrases.some(({ words }) => words.length > 1 && follows(tokens, at, words))) {
    const { start, end, word } = token
    return word.senses.length === 0 ? undefined : { from: at, to: at + 1, start, end, senses: word.senses }
  }
  let length = 0
  const senses: Sense[] = []
  for (const { words, capital, sense } of phrases) {
    if (words.length < length || (capital && token?.text === token?.lower)) continue
    if (words.length > 1 && !follows(tokens, at, words)) continue
    length = words.length
    senses.push(sense)
  }
  const last = tokens[at + length - 1]
  return token && last && length > 0
    ? { from: at, to: at + length, start: token.start, end: last.end, senses }
    : undefined
}

/** Whether the words of a phrase stand there behind its first one. */
function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++)
    if (!isPhraseWord(words[index] ?? '', tokens[at + index])) return false
  return true
}
