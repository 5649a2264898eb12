import type { Reading } from '../model.ts'

/** A stretch of words that stands twice in a row. */
export interface Repeat {
  readonly length: number
  readonly start: number
  readonly end: number
}

/** A mark between two phrases that separates them, or the gap between two columns. */
const ENDS_PHRASE = /[.!?…:;)|/。！？；：，、）։؛؟۔।॥።፣]|[^\S\n]{2}|\n\s*\n|^-$/

/** The longest phrase that is looked for, in words; repair and stitching errors repeat at most a clause. */
const LONGEST = 12

/** The words of a text that occur again. */
interface Again {
  /** How many words do. */
  readonly count: number
  /** Words that occur again within the length of a repeat, ascending: a repeat may begin there. */
  readonly starts: readonly number[]
}

const NONE: readonly number[] = []

function comingAgain({ tokens, language }: Reading): Again {
  const seen = language.sightings
  let starts: number[] | undefined
  let count = 0
  seen.open(tokens.length)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const hash = tokens[at]?.word.lowerHash ?? 0
    const next = seen.last(hash)
    if (next >= 0) count++
    if (next >= 0 && next - at <= LONGEST) {
      starts ??= []
      starts.push(at)
    }
    seen.note(hash, at)
  }
  return { count, starts: starts?.reverse() ?? NONE }
}

/**
 * From the end of a sentence to the next one; only a few quotation marks and brackets, so that a text with nothing else
 * is fast.
 */
const BETWEEN = /(?<=[.!?…]["'”’»)]{0,3})\s+|(?<=[。！？][」』”]{0,2})(?![。！？」』”])/gu

/** Two repeated words may be intended: "Never again. Never again." */
const LEAST_WORDS = 3
const LEAST_SIGNS = 12

/** A shorter word with a capital may be a name that is said twice: Tap Tap, Lang Lang. */
const LEAST_LETTERS = 6

/** A whole sentence that stands twice in a row: "It rained all day. It rained all day." */
function doubledSentence({ text, tokens }: Reading): Repeat | undefined {
  let [before, start] = ['', 0]
  for (const { index, 0: gap } of [...text.matchAll(BETWEEN), { index: text.trimEnd().length, 0: '' }]) {
    const sentence = text.slice(start, index)
    if (sentence === before && sentence.length >= LEAST_SIGNS && !sentence.includes('|')) {
      const words = tokens.filter(token => token.start >= start && token.end <= index && token.kind === 'word')
      const from = text.lastIndexOf(before, start - 1)
      if (words.length >= LEAST_WORDS) return { length: words.length, start: from, end: index }
    }
    ;[before, start] = [sentence, index + gap.length]
  }
  return undefined
}

/** A word of a script without spaces twice: 首次首次, アメリカアメリカ; ドキドキ, 哈哈哈哈, 一个一个 and 生き生き are no slips. */
const TWICE =
  /(?![一二三四五六七八九十两兩几幾半每毎])(?!(.)\1)(\p{Script=Han}{2,4}|[\p{Script=Katakana}ー]{4,}|\p{Script=Han}{1,2}\p{Script=Hiragana}{2,3})\2/gu

function doubledWord({ text, language }: Reading): Repeat | undefined {
  if (language.data.unspaced !== 'always') return undefined
  for (const { 0: both, 2: word = '', index } of text.matchAll(TWICE)) {
    if (!language.doubled.has(word)) return { length: 1, start: index, end: index + both.length }
  }
  return undefined
}

/** The first stretch of words that stands twice in a row, in its longest form. */
export function repeatIn(reading: Reading): Repeat | undefined {
  const { count, starts } = comingAgain(reading)
  const repeat = starts.length > 0 ? (repeatAt(starts, reading) ?? doubledWord(reading)) : undefined
  return repeat ?? (count < LEAST_WORDS ? undefined : doubledSentence(reading))
}

/** The first stretch that stands twice in a row and begins at one of the given words. */
function repeatAt(starts: readonly number[], reading: Reading): Repeat | undefined {
  const { text, tokens, language } = reading
  for (const at of starts) {
    for (let length = Math.min(LONGEST, (tokens.length - at) >> 1); length >= 1; length--) {
      if (tokens[at]?.lower !== tokens[at + length]?.lower || !stands(at, length)) continue
      return { length, start: tokens[at]?.start ?? 0, end: tokens[at + 2 * length - 1]?.end ?? 0 }
    }
  }
  return undefined

  function stands(at: number, length: number): boolean {
    for (let index = 1; index < length; index++)
      if (tokens[at + index]?.lower !== tokens[at + length + index]?.lower) return false
    const last = tokens[at + length - 1]
    const joint = text.slice(last?.end, tokens[at + length]?.start)
    if (length === 1) return /^\s$/.test(joint) && joint !== '\n' && isSlip(at)
    if (ENDS_PHRASE.test(joint) || text.slice(tokens[at]?.start, last?.end).includes('|')) return false
    if (length === 2 && joint.includes(',')) return false
    if (isInCapitals(at, length) !== isInCapitals(at + length, length)) return false
    // The usage of a command: [<options>] [<rev-options>].
    if (/\]\s*\[|>\]/.test(text.slice(tokens[at]?.start, tokens[at + 2 * length - 1]?.end))) return false
    if (saysLittle(tokens.slice(at, at + length))) return false
    // いろいろ and 研究研究 are words.
    const least = language.knows.has('common') ? 4 : 12
    if (language.data.unspaced === 'always' && (last?.end ?? 0) - (tokens[at]?.start ?? 0) < least) return false
    for (let index = 1; index < length; index++) if (gap(at + index) !== gap(at + length + index)) return false
    return true
  }

  /** The name of an argument is in capitals, and the word beside it is not: "giá trị GIÁ TRỊ". */
  function isInCapitals(at: number, length: number): boolean {
    return tokens.slice(at, at + length).every(({ text, lower }) => text !== lower && text === text.toUpperCase())
  }

  /**
   * Whether a repeated phrase is no mistake: "sia %s sia %s" repeats nothing, and Catalan "a més a més" means
   * "besides".
   */
  function saysLittle(phrase: Reading['tokens']): boolean {
    const words = phrase.filter(({ kind }) => kind === 'word')
    if (words.length < phrase.length && phrase.some(({ kind }) => kind === 'code')) return words.length < 4
    return (
      phrase.length === 2 &&
      words.length === 2 &&
      words.every(({ lower }) => lower.length <= 4) &&
      (words[0]?.lower.length ?? 0) <= 1
    )
  }

  /**
   * Whether a repeated word is a mistake: short names may be doubled (Tap Tap), nouns may precede their verb (Leben
   * leben), and some words may stand twice.
   */
  function isSlip(at: number): boolean {
    const [word, next] = [tokens[at], tokens[at + 1]]
    // In a language without data, a particle may stand twice: Albanian "të të dhënave".
    if (!language.knows.has('common') && (word?.lower.length ?? 0) <= 2) return false
    if (text.charAt((word?.start ?? 0) - 1) === '\\' || (at === 0 && (word?.text.length ?? 0) <= 2)) return false
    // "peut-être être" and Catalan "anul·la la" repeat no word.
    if (
      /[-‐·]/.test(text.charAt((word?.start ?? 0) - 1)) ||
      /[-‐·]\p{L}/u.test(text.slice(next?.end, (next?.end ?? 0) + 2))
    )
      return false
    if (word?.kind !== 'word' || (at > 0 && word.text !== next?.text)) return false
    if (
      next?.text !== next?.lower &&
      (word.text !== next?.text || word.lower.length < LEAST_LETTERS || word.word.common)
    )
      return false
    // ", die die" and ", in der der"
    const isShort = (tokens[at - 1]?.lower.length ?? 9) <= 4
    const afterComma = /,\s*$/.test(gap(at)) || (isShort && /,\s*$/.test(gap(at - 1)))
    // If no list says which relative pronouns are also articles (German ", die die"), any short word may be one.
    const mayFollow = language.knows.has('common') ? language.doubled.has(`,${word.lower}`) : word.lower.length <= 3
    return !language.doubled.has(word.lower) && !(afterComma && mayFollow)
  }

  function gap(at: number): string {
    return text.slice(tokens[at - 1]?.end, tokens[at]?.start)
  }
}
