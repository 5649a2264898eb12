import { decodeHTML } from 'entities/decode'
import { tell } from '../../../say.ts'
import { hasOwnEncoding, readFromCyrillic, readInOwn, readWholly } from '../../language/identify/encodings.ts'
import { foreignLetters, lettersOfOther } from '../../language/identify/foreign-letters.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'

const spansOf = (text: string, pattern: RegExp): (readonly [number, number, string])[] =>
  [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length, match[0]])

const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/gi

export const htmlEntity: PairCheck = {
  level: 'error',
  finds: 'There is an HTML entity in the text.',
  why: 'The reader sees &quot; instead of a quotation mark.',
  needs: ['ampersand'],
  example: ['He said "yes".', 'Dijo &quot;sí&quot;.'],
  written: true,
  pair: ({ source, target, format }) => {
    if (!has(target, BIT.ampersand) || (format === 'html' && has(source, BIT.ampersand))) return NOTHING
    return spansOf(target.written, ENTITY)
      .filter(([, , entity]) => !source.written.includes(entity))
      .map(([start, end, entity]) => ({
        ...tell('html-entity', { entity }),
        target: [start, end],
        fix: { target: [start, end], text: decodeHTML(entity), safe: true },
      }))
  },
}

/** UTF-8 read as Windows-1252 or Latin-1: a lead byte as a letter, then a continuation byte as a sign or control. Uzbek words begin with Рў. */
const MOJIBAKE =
  /[\u00c2-\u00df][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]|\u00e2[\u0080\u20ac][\u0080-\u00bf\u2013-\u2026\u2122\u0153\u02dc\u0161\u203a]|[\u00d0\u00d1][\u0080-\u00bf\u2018-\u203a\u20ac\u2122]|[\u0420\u0421][\u0080-\u00bf\u0402\u0403\u0409-\u040f\u0452\u0453\u0459-\u045d\u045f\u2020-\u2022\u2030\u20ac\u2122]|\ufffd/gu

/**
 * A sign or a capital with an accent between two small letters, "zebra³a", "rŽuni", or a question mark for a letter:
 * "r?uni".
 */
const OTHER_CODE_PAGE = /[?¤¦¨¬¯±²³µ¶¸¹¼½¾×÷À-ÖØ-ÞŸŽŠŒ](?=\p{Ll})(?<=\p{Ll}.)/gu
/** A word whose letters have all become question marks, right behind another word and a space. */
const QUESTION_MARKS = /(?<=\p{L}[\s\u00a0])\?{4,}/gu
/** By language. */
const GARBAGE: Readonly<Record<string, RegExp>> = {
  // What UTF-8's sign for a broken letter becomes in a Chinese encoding, and memory that nobody has written to.
  zh: /锟斤拷|烫烫烫|屯屯屯/gu,
  // Syllables that were taken apart: ㄷㅡㅇ. Laughter and abbreviations have vowels or consonants alone: ㅋㅋㅋ, ㅠㅠ, ㄱㅅ.
  ko: /[ㄱ-ㅎ][ㅏ-ㅣ][ㄱ-ㅎㅏ-ㅣ]{1,40}/gu,
}
/** Cyrillic words in turned capitals: "яНБЕР ЯНАПЮКЯЪ" is Совет собрался in another encoding. */
const TURNED_CASE = /(?<!\p{L})\p{Ll}\p{Lu}{2,}(?=\s\p{Lu}{3,}| \p{Ll}\p{Lu}{2})/gu

export const mojibake: PairCheck = {
  level: 'error',
  finds: 'Letters were read in the wrong encoding.',
  why: 'partÃ­culas is not a word.',
  needs: ['lead-byte', 'question', 'other-letter'],
  example: ['all particles', 'todas las partÃ­culas'],
  pair: ({ source, target }) => {
    const unread = unreadText(source, target)
    if (unread) return [unread]
    const isLetters = has(target, BIT['lead-byte'])
    const isQuestion = has(target, BIT.question)
    const garbage = GARBAGE[target.language.tag]
    if (!isLetters && !isQuestion && garbage === undefined) return NOTHING
    const isCyrillic = target.language.script?.name === 'Cyrl'
    const patterns = [
      ...(isLetters ? [MOJIBAKE, ...(isCyrillic ? [TURNED_CASE] : [])] : []),
      ...(isLetters || isQuestion ? [OTHER_CODE_PAGE] : []),
      ...(isQuestion ? [QUESTION_MARKS] : []),
      ...(garbage ? [garbage] : []),
    ]
    const [first, ...more] = patterns
      .filter(pattern => target.text.search(pattern) >= 0)
      .flatMap(pattern => spansOf(target.text, pattern))
      .filter(([, , text]) => !source.text.includes(text))
    if (!first) return isLetters ? lettersOfOtherPage(source, target) : NOTHING
    const meant = isCyrillic ? readFromCyrillic(target.text, target.language) : undefined
    if (meant !== undefined) return [readAs(meant, target)]
    const [start, end, letters] = first
    const told =
      more.length > 0 ? tell('mojibake-and-more', { letters, count: more.length }) : tell('mojibake', { letters })
    return [{ ...told, target: [start, end] }]
  },
}

/** One such word may be a name or borrowed. */
const FEWEST = 2

/** Words with letters that their language lacks and that are its own ones in its old encoding: "pøes øeku" → přes řeku. */
function lettersOfOtherPage(source: Reading, target: Reading): readonly Seen[] {
  const { tokens, language, text } = target
  const foreign = hasOwnEncoding(language) ? foreignLetters(language.tag) : undefined
  // A text in another language has such letters of its own.
  if (!foreign?.test(text) || target.everyday === 0 || lettersOfOther(source, target) !== undefined) return NOTHING
  const words = tokens.filter(
    word =>
      word.kind === 'word' && word.text === word.lower && foreign.test(word.text) && !source.text.includes(word.text),
  )
  const read = words.length < FEWEST ? undefined : readInOwn(text, language)
  return read === undefined ? NOTHING : [readAs(read, target)]
}

/** How much of a text a message shows. */
const SHOWN = 40

/** A target that was wholly read in the wrong encoding, in its own one. */
const readAs = (text: string, { text: { length } }: Reading): Seen => ({
  ...tell('mojibake-whole', { text: text.slice(0, SHOWN) }),
  target: [0, length],
  fix: { target: [0, length], text, safe: true },
})

/** The target, or else the source, if it was wholly read in the wrong encoding. */
function unreadText(source: Reading, target: Reading): Seen | undefined {
  const readOf = (reading: Reading): string | undefined =>
    has(reading, BIT['lead-byte']) ? readWholly(reading.text, reading.language) : undefined
  const text = readOf(target)
  if (text !== undefined) return readAs(text, target)
  const meant = readOf(source)
  if (meant === undefined) return undefined
  const told = tell('mojibake-source', { text: meant.slice(0, SHOWN) })
  return { ...told, source: [0, source.text.length], level: 'warning' }
}
