import { headOf } from '../../../languages/index.ts'
import type { Statement } from '../../../model.ts'
import { languageNamed, say, tell, toTenths } from '../../../say.ts'
import { foreignLetters, lettersOfOther } from '../../language/foreign-letters.ts'
import { everydayIn } from '../../language/language-detector.ts'
import { lengthScore } from '../../language/length-score.ts'
import type { Language } from '../../language/model.ts'
import { scriptOf } from '../../language/scripts.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import { endsIn } from '../../read/ending.ts'
import { USAGE } from '../../read/machine/program-usage.ts'
import type { Reading, Token } from '../../read/model.ts'
import { innerEnds, sentencesOf } from './lost-sentences.ts'

const ENDED = `.!?…。！？؟։:;"”»“’'‘)]।॥။។།۔།`

const SENTENCE_END = '.!?…。！？؟։।॥။།۔'
const CLOSING = `"”»“’'‘)]`

/** The last word of a text, when it is one that needs another after it. */
function danglingWord({ tokens, language, text }: Reading): string | undefined {
  const last = tokens.at(-1)
  if (last?.kind !== 'word' || !language.dangling.has(last.lower) || last.text !== last.lower) return undefined
  // Catalan "llegir-la" ends with its pronoun.
  if (/[-'’]/.test(text.charAt(last.start - 1))) return undefined
  return /^[\s.,;…]*$/.test(text.slice(last.end)) ? last.text : undefined
}

/** Signs that a target stops before its source does, in order of their strength. */
function cutSigns(sides: Sides): Statement | undefined {
  const { source, target } = sides
  const score = lengthScore(sides)
  // What ends with a quotation in one language may have it in the middle in another.
  const isOpen = (): boolean => endsIn(source.text, SENTENCE_END, CLOSING) && !endsIn(target.text, ENDED)
  const dangling = danglingWord(target)
  // In a script without spaces the last letter may be the end of another word: 存在.
  const short = target.language.data.unspaced === 'always' ? -2 : endsIn(source.text, ENDED) ? -0.8 : -1.2
  if (dangling !== undefined && danglingWord(source) === undefined && (score < short || (short > -1 && isOpen()))) {
    return say('ends-with', { word: dangling })
  }
  if (score < -0.5 && endsInComma(target.text) && !endsIn(source.text, ',–—-')) return say('ends-with-comma', {})
  if (score < (sides.given.interface ? -4.6 : -3.6)) return say('far-shorter', {})
  // Scripts without spaces are short, and end many a text without a mark.
  const shorter = target.language.data.unspaced === 'always' ? -2.4 : -1.6
  if (score < shorter && source.length >= 50 && isOpen()) return say('short-no-end', {})
  if (score < -1.8 && lostAtTheEnd(sides)) return say('short-lacks-end', {})
  return undefined
}

const endsInComma = (text: string): boolean => /[,–—-]\s*\.?$/.test(text)

/** Whether a number of the second half of the source is missing. */
function lostAtTheEnd(sides: Sides): boolean {
  const half = sides.source.text.length / 2
  return (
    sides.numbers().missing.some(({ start }) => start > half) ||
    sides.names().some(({ code, source }) => code === 'name-missing' && (source?.[0] ?? 0) > half)
  )
}

export const truncated: PairCheck = {
  level: 'warning',
  finds: 'The target stops before the source does.',
  why: 'Half a sentence can say the opposite of the whole one.',
  example: ['The Embassy has received dozens of requests from local communities.', 'In der Botschaft sind Dutzende'],
  pair: sides => {
    if (sides.source.length < 20 || sides.target.text.trim() === '') return NOTHING
    const sign = cutSigns(sides)
    // The letters of answers are set apart in their own way: ([y]es|[n]o)
    if (sign === undefined || USAGE.test(sides.source.written) || /\[\w\]\w/.test(sides.source.written)) return NOTHING
    const end = sides.target.text.length
    return [{ ...tell('truncated', { sign }), target: [Math.max(0, end - 1), end] }]
  },
}

/** Whether a target has more sentences than its source, and without the last one is about as long as it should be. */
function hasSentenceMore({ source, target }: Sides): boolean {
  const ends = innerEnds(target.text, target.language)
  const last = ends.at(-1)
  if (last === undefined || ends.length < sentencesOf(source)) return false
  const more = target.text.length - last
  const scoreOf = (length: number): number => lengthScore({ source, target: { ...target, length } })
  const rest = scoreOf(target.length - more)
  return rest > WHOLE || (rest > NEARLY && scoreOf(more) > AS_LONG)
}

/** A translation that is hardly shorter is a whole one, and a shorter one is where the last sentence is as long as all of the source. */
const [WHOLE, NEARLY, AS_LONG] = [-0.8, -1.6, -0.3]

const LONG_MESSAGE = 5.2

/** So much longer is a text to which a sentence was added. */
const MORE = 1.8

export const tooLong: PairCheck = {
  level: 'warning',
  finds: 'The target is far longer than a translation of the source would be.',
  why: 'Something was added, or two sentences ran together.',
  example: ['It became clear.', 'Es wurde klar, dass es sehr viel länger geworden ist, als irgendjemand wollte.'],
  pair: sides => {
    const score = lengthScore(sides)
    if (score < MORE || sides.source.length < 15) return NOTHING
    // Messages of programs vary more.
    const least = sides.given.interface ? LONG_MESSAGE : 3.6
    if ((score < least && (sides.given.interface || !hasSentenceMore(sides))) || USAGE.test(sides.source.written))
      return NOTHING
    return [tell('too-long', { times: toTenths(sides.target.length / sides.source.length) })]
  },
}

/** Words of the source in a row that stand in the target as they are; capitals may be names and titles. */
export const partlyUntranslated: PairCheck = {
  level: 'error',
  finds: 'A stretch of the source stands in the target untranslated.',
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
    const telling = lower.filter(word => foreign(word.lower)).length
    const plainWords = lower.filter(word => word.text.length >= 4 && !to.common.has(word.lower)).length
    // Without a list of the target's own words, "in" and "of" may be its own.
    const enough = to.knows.has('common') ? 1 : 2
    const codes = run.to - run.from - words.length
    if (isCommand(source, target, words)) return NOTHING
    const isRun =
      unitsOf(words, target) >= 3 &&
      codes * 2 < lower.length &&
      ((lower.length >= 2 && telling >= enough) || plainWords >= 4)
    const isShort = !isRun && isShortRun(words, source, target)
    if (!isRun && !isShort) return NOTHING
    if (given.interface && isWithinQuotes(words, target)) return NOTHING
    if ((isQuoted(target, run) && !isInOtherLetters(words, to)) || isExplained(target, run) || isTitle(words, from))
      return NOTHING
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    const level = isShort ? { level: 'warning' as const } : {}
    return [
      { ...tell('partly-untranslated', { words: target.text.slice(start, end) }), target: [start, end], ...level },
    ]
  },
}

/** Two words that stand apart: an article of the source with its noun, "los presupuestos", or Latin letters in Arabic, "record low". */
function isShortRun(words: readonly Token[], source: Reading, target: Reading): boolean {
  const [one, two] = words
  if (words.length !== 2 || one === undefined || two === undefined || unitsOf(words, target) !== 2) return false
  if (!isSmall(one.word) || !isSmall(two.word) || two.text.length < SHORT || target.everyday === 0) return false
  const { common, knows } = target.language
  if (isInOtherLetters(words, target.language)) return one.text.length >= LONG && knowsAny(source, words)
  const isArticle = source.language.common.has(one.lower) && one.text.length < LONG && !common.has(one.lower)
  return isArticle && two.text.length >= LONG && knows.has('common') && !common.has(two.lower)
}

/** A shorter word may be one of the target's own. */
const LONG = 4
const SHORT = 3

const isSmall = ({ kind, text, lower }: Token['word']): boolean => kind === 'word' && text === lower

/** Whether words are in Latin letters, and the language's own are not. */
function isInOtherLetters(words: readonly Token[], { common }: Language): boolean {
  const [own = ''] = common
  return own !== '' && !/\p{Script=Latin}/u.test(own) && words.every(({ text }) => /^[a-z]+$/.test(text))
}

/** Whether a text has a word whose meaning its language's data know: "amicus curiae" has none. */
const knowsAny = ({ tokens }: Reading, words: readonly Token[]): boolean =>
  tokens.some(
    ({ lower, word }) =>
      (word.common || word.contrasts.length > 0 || word.concepts.length > 0) && words.some(one => one.lower === lower),
  )

/** The name of an office or a society, in which only small words have small letters: "Centers for Disease Control and Prevention". */
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

/** How many words stand apart by spaces: "end-of-stream" is one, and so is a list of letters "[y,n,q]". */
const unitsOf = (words: readonly Token[], { text }: Reading): number =>
  words.filter((word, index) => index === 0 || /\s/.test(text.slice(words[index - 1]?.end, word.start))).length

interface Run {
  readonly from: number
  readonly to: number
}

/** Whether three words in a row of the target may be words of the source: a quick look before the slow one. */
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

/** A word that stands more often in a text begins no stretch that tells anything. */
const MOST_STARTS = 32
/** So many words in a row say enough. */
const LONGEST_RUN = 200

function longestCommonRun(source: Reading, target: Reading): Run | undefined {
  let best: Run | undefined
  const starts = new Map<string, number[]>()
  for (const [index, { lower }] of source.tokens.entries()) {
    const known = starts.get(lower) ?? []
    if (known.length < MOST_STARTS) known.push(index)
    starts.set(lower, known)
  }
  for (let at = 0; at < target.tokens.length; at++) {
    for (const start of starts.get(target.tokens[at]?.lower ?? '') ?? []) {
      // In the middle of a run that was longer when it began.
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

/** Of a run that goes into a quotation or out of it, the longest part that does neither: push.default in | 'git help config'. */
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

/** A term of the original behind its translation: 後読み (lookbehind assertion). */
function isExplained({ text, tokens }: Reading, { from, to }: Run): boolean {
  const [before, after] = [text.slice(0, tokens[from]?.start), text.slice(tokens[to - 1]?.end)]
  return /[\p{L}\p{N}]\s?[(（]$/u.test(before) && /^[)）]/.test(after)
}

/** Titles stay as they are between quotation marks. */
function isQuoted({ text, tokens }: Reading, { from, to }: Run): boolean {
  const before = text.slice(0, tokens[from]?.start).trimEnd()
  const after = text.slice(tokens[to - 1]?.end).trimStart()
  return /["“”„«»‘’'(〈《「『]$/.test(before) && /^[.,!?]?["”“»’')〉》」』]/.test(after)
}

/** Fewer everyday words do not tell a language, and with so many of its own a target is in its language. */
const FEWEST = 3
const ENOUGH = 4
/** Of so many words, some are its language's own and of no other. */
const MANY = 8

export const wrongLanguage: PairCheck = {
  level: 'error',
  finds: "The target is in another language: the source's, or any other that the checks have everyday words of.",
  why: 'The wrong file, the wrong column, or an engine that gave up.',
  example: ['We finished with 79 points.', 'Wir haben mit 79 Punkten abgeschlossen. (es)'],
  pair: ({ source, target, given }): readonly Seen[] => {
    const [from, to] = [source.language, target.language]
    if (from.tag === to.tag || !target.language.knows.has('common')) return NOTHING
    const other = lettersOfOther(source, target)
    if (other !== undefined) return [tell('wrong-language', { found: languageNamed(other), wanted: languageNamed(to) })]
    // Of a text in its own language, every third word is an everyday one.
    if (target.everyday >= ENOUGH && target.everyday * 3 >= target.tokens.length) return NOTHING
    const words = target.tokens.filter(({ kind }) => kind === 'word')
    if (words.length < 5 || !hasOtherLetters(to.tag, words)) return NOTHING
    const counts = everydayIn(target)
    const found = mostOf(counts)
    const own = counts.get(to.tag) ?? 0
    if (found === undefined || found.count - own < FEWEST - 1) return NOTHING
    const isClose = own * 3 > found.count || found.count - own < FEWEST
    if (isClose && (given.interface || words.length < MANY || hasOwnWords(target, found.tag))) return NOTHING
    if (!mayBeIn(found.tag, words)) return NOTHING
    // Of two languages with as many words, it is rather the source's.
    const said = counts.get(from.tag) === found.count ? from : { tag: found.tag, name: headOf(found.tag)?.name }
    return [tell('wrong-language', { found: languageNamed(said), wanted: languageNamed(to) })]
  },
}

/** Whether most words are in the script of a language, and no word in small letters has a letter that the language has not. */
function mayBeIn(tag: string, words: readonly Token[]): boolean {
  const own = scriptOf(tag)?.own
  if (own && words.filter(({ text }) => own.test(text)).length * 2 < words.length) return false
  const foreign = foreignLetters(tag)
  return foreign === undefined || !words.some(({ text, lower }) => text === lower && foreign.test(text))
}

/** Whether a text has an everyday word of its language that is none of another's: "la" and "de" are French and Spanish. */
function hasOwnWords({ tokens, language }: Reading, other: string): boolean {
  const known = language.everydayWords()
  return tokens.some(({ word, lower }) => word.common && lower.length > 1 && !known.get(lower)?.includes(other))
}

/** Where a language has letters of its own, a text that is written in them is no text of another script. */
function hasOtherLetters(locale: string, words: readonly Token[]): boolean {
  const script = OWN_SCRIPTS[locale]
  return script === undefined || words.filter(({ text }) => script.test(text)).length * 2 < words.length
}

const OWN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
}

function mostOf(counts: ReadonlyMap<string, number>) {
  let most: { readonly tag: string; readonly count: number } | undefined
  for (const [tag, count] of counts) if (count > (most?.count ?? 0)) most = { tag, count }
  return most
}
