import { tell } from '../../../say.ts'
import type { Language } from '../../language/model.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { USAGE } from '../../read/machine/program-usage.ts'
import type { Reading, Token } from '../../read/model.ts'

/** Words of the source in a row that stand unchanged in the target; words with capitals may be names and titles. */
export const partlyUntranslated: PairCheck = {
  level: 'error',
  finds: 'Several words of the source are in the target untranslated.',
  why: 'The reader meets another language in mid-sentence.',
  example: ['this boson is part of the mechanism', 'on croit that this boson is au mécanisme'],
  pair: ({ source, target, given }) => {
    const [from, to] = [source.language, target.language]
    if (from.tag === to.tag || source.text === target.text) return NOTHING
    const run = mayShareRun(source, target) ? longestCommonRun(source, target) : undefined
    if (!run) return NOTHING
    const foreign = (word: string): boolean => from.common.has(word) && !to.common.has(word) && !to.dangling.has(word)
    const words = longestUnquoted(target, run)
    const lower = words.filter(({ kind, lower, text }) => kind === 'word' && lower === text && text.length > 1)
    const [first, second] = words
    const opens = first && second && !lower.includes(first) && lower.includes(second) && foreign(first.lower)
    const telling = lower.filter(word => foreign(word.lower)).length + Number(opens === true)
    const plainWords = lower.filter(word => word.text.length >= 4 && !to.common.has(word.lower)).length
    // Without a list of the target's words, "in" and "of" may be words of the target's language.
    const enough = to.knows.has('common') ? 1 : 2
    const codes = run.to - run.from - words.length
    if (isCommand(source, target, words)) return NOTHING
    const isRun =
      unitsOf(words, target) >= 3 &&
      codes * 2 < lower.length &&
      ((lower.length >= 2 && telling >= enough) ||
        plainWords >= 4 ||
        // "funded by local businesses" in Polish, where "by" is a word, too.
        (plainWords === 3 && lower.length > 3 && words.length === lower.length && knowsAny(source, words)))
    const isShort = !isRun && isShortRun(words, source, target)
    if (!isRun && !isShort) return NOTHING
    if (given.interface && isWithinQuotes(words, target)) return NOTHING
    const isKept = isQuoted(target, words) && !isInOtherLetters(words, to) && !isSpeech(words, source, target)
    if (isKept || isExplained(target, run) || isTitle(words, from)) return NOTHING
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    const level = isShort ? { level: 'warning' as const } : {}
    return [
      { ...tell('partly-untranslated', { words: target.text.slice(start, end) }), target: [start, end], ...level },
    ]
  },
}

/** Fewer words than this may be a title or a motto. */
const SPOKEN = 4

/**
 * Whether words between quotation marks are somebody's speech: words in small letters, with a mark after them as in a
 * sentence.
 */
function isSpeech(words: readonly Token[], source: Reading, target: Reading): boolean {
  if (words.length < SPOKEN || words.some((word, at) => at > 0 && !isSmall(word.word) && word.lower !== 'i'))
    return false
  const said = target.text.slice(words[0]?.start, words.at(-1)?.end)
  const at = source.text.indexOf(said)
  return at >= 0 && /[,.?!…]/.test(source.text.charAt(at + said.length))
}

/**
 * Two separate words: an article of the source with its noun, "los presupuestos", or Latin letters in Arabic, "record
 * low".
 */
function isShortRun(words: readonly Token[], source: Reading, target: Reading): boolean {
  const [one, two] = words
  if (words.length !== 2 || one === undefined || two === undefined || unitsOf(words, target) !== 2) return false
  if (!isSmall(one.word) || !isSmall(two.word) || two.text.length < SHORT || target.everyday === 0) return false
  const { common, knows } = target.language
  if (isInOtherLetters(words, target.language)) return one.text.length >= LONG && knowsAny(source, words)
  const isArticle = source.language.common.has(one.lower) && one.text.length < LONG && !common.has(one.lower)
  return isArticle && two.text.length >= LONG && knows.has('common') && !common.has(two.lower)
}

/** A shorter word may belong to the target's language. */
const LONG = 4
const SHORT = 3

const isSmall = ({ kind, text, lower }: Token['word']): boolean => kind === 'word' && text === lower

/** Whether words are in Latin letters and the language is not. */
function isInOtherLetters(words: readonly Token[], { common }: Language): boolean {
  const [own = ''] = common
  return own !== '' && !/\p{Script=Latin}/u.test(own) && words.every(({ text }) => /^[a-z]+$/.test(text))
}

/** Whether one of the words has a meaning in its language's data: "amicus curiae" has none. */
const knowsAny = ({ tokens }: Reading, words: readonly Token[]): boolean =>
  tokens.some(
    ({ lower, word }) =>
      (word.common || word.contrasts.length > 0 || word.concepts.length > 0) && words.some(one => one.lower === lower),
  )

/**
 * The name of an office or a society, in which only small words are without capitals: "Centers for Disease Control and
 * Prevention".
 */
function isTitle(words: readonly Token[], { common }: Language): boolean {
  const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower
  const isSmallWord = ({ lower }: Token): boolean => lower.length <= 4 && common.has(lower)
  return isCapital(words[0]) && isCapital(words.at(-1)) && words.every(word => isCapital(word) || isSmallWord(word))
}

/** A command, a list of keywords or a row of a table is the same in every language. */
function isCommand({ written }: Reading, { text }: Reading, words: readonly Token[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const isRow = /^\s{2,}/.test(line) || /^\s{2,}[-–—]/.test(text.slice(end)) || /^\s+-\s/.test(text.slice(end))
  return isRow || USAGE.test(written) || /^(?:[^,]+,){2}/.test(text.slice(start, end))
}

/** How many words are separated by spaces: "end-of-stream" is one, and so is a list of letters "[y,n,q]". */
const unitsOf = (words: readonly Token[], { text }: Reading): number =>
  words.filter((word, index) => index === 0 || /\s/.test(text.slice(words[index - 1]?.end, word.start))).length

interface Run {
  readonly from: number
  readonly to: number
}

/** Whether three words in a row of the target may be words of the source: a quick test before the slow one. */
function mayShareRun(source: Reading, target: Reading): boolean {
  const seen = source.language.sightings
  seen.open(source.tokens.length)
  for (const { word } of source.tokens) seen.note(word.lowerHash, 0)
  let run = 0
  for (const { word } of target.tokens) {
    run = seen.last(word.lowerHash) < 0 ? 0 : run + 1
    if (run === 3 || (run === 2 && isSmall(word) && word.text.length >= SHORT)) return true
  }
  return false
}

/** A word that occurs more often than this in a text begins no useful stretch. */
const MOST_STARTS = 32
/** So many words in a row are enough. */
const LONGEST_RUN = 200

function longestCommonRun(source: Reading, target: Reading): Run | undefined {
  let best: Run | undefined
  const starts = new Map<string, number[]>()
  const seen = target.language.sightings
  seen.open(target.tokens.length)
  for (const { word } of target.tokens) seen.note(word.lowerHash, 0)
  for (const [index, { lower, word }] of source.tokens.entries()) {
    // Most words of a source are not in its target.
    if (seen.last(word.lowerHash) < 0) continue
    const known = starts.get(lower) ?? []
    if (known.length < MOST_STARTS) known.push(index)
    starts.set(lower, known)
  }
  for (let at = 0; at < target.tokens.length; at++) {
    for (const start of starts.get(target.tokens[at]?.lower ?? '') ?? []) {
      // This is the middle of a run that was already found longer.
      if (start > 0 && at > 0 && source.tokens[start - 1]?.lower === target.tokens[at - 1]?.lower) continue
      let length = 0
      while (
        length < LONGEST_RUN &&
        target.tokens[at + length] &&
        source.tokens[start + length]?.lower === target.tokens[at + length]?.lower
      )
        length++
      if (length > (best ? best.to - best.from : 0)) best = { from: at, to: at + length }
    }
  }
  return best
}

/**
 * Of a run that crosses the edge of a quotation, the longest part that does not: push.default in | 'git help config'.
 */
function longestUnquoted({ text, tokens }: Reading, { from, to }: Run): readonly Token[] {
  const parts: Token[][] = [[]]
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    // "[y]es/[n]o"
    if (token === undefined || token.kind === 'code' || text.charAt(token.start - 1) === ']') continue
    const gap = at === from ? '' : text.slice(tokens[at - 1]?.end, token.start)
    if (/["“”„«»‘`\n]|\s['’]/.test(gap)) parts.push([])
    parts.at(-1)?.push(token)
  }
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
}

/** A command or a title of a program between quotation marks: 'git config …' */
const isWithinQuotes = ([first]: readonly Token[], { text }: Reading): boolean =>
  /["'“”„«‘`][^"'“”„«»‘’`\n]{0,40}$/.test(text.slice(0, first?.start))

/** A term of the original after its translation: 後読み (lookbehind assertion). */
function isExplained({ text, tokens }: Reading, { from, to }: Run): boolean {
  const [before, after] = [text.slice(0, tokens[from]?.start), text.slice(tokens[to - 1]?.end)]
  return /[\p{L}\p{N}]\s?[(（]$/u.test(before) && /^[)）]/.test(after)
}

/** Whether the words stand between quotation marks: titles stay untranslated there. */
function isQuoted({ text }: Reading, words: readonly Token[]): boolean {
  const before = text.slice(0, words[0]?.start).trimEnd()
  const after = text.slice(words.at(-1)?.end).trimStart()
  return /["“”„«»‘’'(〈《「『]$/.test(before) && /^[.,!?]?["”“»’')〉》」』]/.test(after)
}
