import { itemBefore } from '../../../item-at.ts'
import { languageNamed, tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u
/** One Greek letter alone is a sign: "α", "Ω". */
const GREEK_SIGN = /^\p{Script=Greek}$/u

export const script: PairCheck = {
  level: 'error',
  finds: 'Letters that are not of the script of the locale, and are not in the source.',
  why: 'A word of Chinese in a Spanish sentence, or simplified characters in Taiwan, are for other readers.',
  needs: ['latin', 'lookalike', 'other-letter'],
  example: ['The boson is part of it.', 'El bosón 是 parte de ello.'],
  pair: ({ source, target, given }) => {
    const { script: known } = target.language
    if (known === undefined) return NOTHING
    const isLatin = known.name === 'Latn'
    if (isLatin && !has(target, BIT.lookalike) && !has(target, BIT['other-letter'])) return NOTHING
    const variants = known.wrong ? wrongCharacters(source, target, known.wrong) : NOTHING
    const foreign = [
      ...foreignWords(source, target, known.own),
      ...leftWords(source, target, known.own),
      ...(SIGNS.includes(known.name) ? hanjaWord(source, target) : signLetters(source, target)),
    ]
    const found = isLatin ? foreign : [...foreign, ...latinWords(source, target, given.interface)]
    return [...variants, ...found].slice(0, 3)
  },
}

const observed = ({ text, start, end }: Pick<Token, 'text' | 'start' | 'end'>, target: Reading): Seen => ({
  ...tell('other-script', { words: text, language: languageNamed(target.language) }),
  target: [start, end],
})

/** Words without a letter of the locale's script; Latin ones are often names, and another check looks at them. */
function foreignWords(source: Reading, target: Reading, own: RegExp): readonly Seen[] {
  const words = target.tokens.filter(
    ({ kind, text }) =>
      kind === 'word' &&
      LETTER.test(text) &&
      (!own.test(text) || isHalfForeign(text, target)) &&
      !LATIN.test(text) &&
      !GREEK_SIGN.test(text),
  )
  return words
    .filter(({ text }) => !COMMON_LETTERS.test(text) && !source.text.includes(text))
    .map(word => observed(word, target))
}

/** Scripts of signs or syllables, in which a word with letters of an alphabet is no slip of one letter. */
const SIGNS: readonly string[] = ['Kore', 'Jpan', 'Hans', 'Hant']
const ALPHABETS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]{2}/u

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

/** Whether the ending of a language stands behind a word in another alphabet: сюрприз을, リコール할. */
const isHalfForeign = (text: string, { language: { script } }: Reading): boolean =>
  SIGNS.includes(script?.name ?? '') && (ALPHABETS.test(text) || (script?.name === 'Kore' && KANA.test(text)))

/** Countries, parties and offices that Korean headlines write in one Chinese character each: 韓美, 與野. */
const HEADLINE_HANJA =
  /^[美中日韓北南英獨佛露伊印臺濠與野前現故新舊男女黨靑文尹朴李金盧安檢警軍株對反親非無有大小上下左右內外東西]+$/

/** A Chinese word in Korean, neither explained in brackets nor a headline's abbreviation: 배가 転覆했다. */
function hanjaWord(source: Reading, target: Reading): readonly Seen[] {
  if (target.language.script?.name !== 'Kore') return NOTHING
  const word = [...target.text.matchAll(/\p{Script=Han}{2,}/gu)].find(
    ({ 0: text, index }) =>
      !HEADLINE_HANJA.test(text) && !source.text.includes(text) && !isWithinMarks({ start: index }, target),
  )
  if (word === undefined) return NOTHING
  const [text, start] = [word[0], word.index]
  return [{ ...observed({ text, start, end: start + text.length }, target), level: 'warning' }]
}

/** Latin letters in the width of Chinese ones, or as signs of mathematics: Ｅｌ, 𝐄𝐥. */
function signLetters({ written }: Reading, target: Reading): readonly Seen[] {
  const match = SIGN_LETTERS.exec(target.text)
  if (match === null || SIGN_LETTERS.test(written)) return NOTHING
  return [observed({ text: match[0], start: match.index, end: match.index + match[0].length }, target)]
}

const SIGN_LETTERS = /(?:[\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]){2,}/u

/**
 * Words in the source's script that the target left untranslated: "Coach Богдан Левицький". An explanation may have
 * them.
 */
function leftWords(source: Reading, target: Reading, own: RegExp): readonly Seen[] {
  const { script: from } = source.language
  if (from === undefined || from.name === 'Latn' || source.text === target.text) return NOTHING
  const isLeft = ({ kind, text }: Token): boolean =>
    kind === 'word' && text.length > 1 && from.own.test(text) && !own.test(text) && source.text.includes(text)
  const run = target.tokens.filter(token => isLeft(token) && !isWithinMarks(token, target))
  return run.length === 0 ? NOTHING : [observed(spanOf(run, target), target)]
}

/** Whether a word stands in brackets or between quotation marks. */
const isWithinMarks = ({ start }: Pick<Token, 'start'>, { text }: Reading): boolean =>
  /["'“«„‘`([（「『《][^"'”»“’`)\]）」』》]{0,60}$/u.test(text.slice(Math.max(0, start - 61), start))

/** Letters that belong to no script: ª, ー. */
const COMMON_LETTERS = /^[\p{Script=Common}\p{Script=Inherited}]+$/u

const latinWords = (source: Reading, target: Reading, isInterface = false): readonly Seen[] => {
  if (!has(target, BIT.latin)) return NOTHING
  const run = target.language.script?.name === 'Jpan' ? NOTHING : latinRun(source, target)
  if (run.length > 0) return run
  const pair = isInterface ? NOTHING : latinPair(source, target)
  if (pair.length > 0) return pair
  const small = [...smallLatin(source, target), ...(isInterface ? NOTHING : leftWithEnding(source, target))]
  if (small.length > 0) return small
  const noun = source.language.data.nounCapitals ? keptNoun(source, target) : NOTHING
  return noun.length > 0 ? noun : keptPerson(source, target)
}

/** A word in small letters of the source with a Korean ending: allegations를. Interfaces name commands so: mkdir를. */
function leftWithEnding(source: Reading, target: Reading): readonly Seen[] {
  if (target.language.script?.name !== 'Kore') return NOTHING
  const word = target.tokens.find(({ text }) => /^[a-z]{5,}\p{Script=Hangul}/u.test(text))
  const left = /^[a-z]+/.exec(word?.text ?? '')?.[0]
  if (word === undefined || !source.tokens.some(({ text }) => text === left) || isWithinMarks(word, target))
    return NOTHING
  return [{ ...observed(word, target), level: 'warning' }]
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** A German noun with an article before it, left in a text of another script: Мэр отверг Vorwürfe. */
function keptNoun(source: Reading, target: Reading): readonly Seen[] {
  const { tokens, language } = source
  const articles = language.nameCases?.articles ?? NO_WORDS
  const isNoun = (text: string): boolean =>
    tokens.some((token, at) => {
      const [before, after] = [itemBefore(tokens, at), tokens[at + 1]]
      const isLone = before?.text === before?.lower && (after === undefined || after.text === after.lower)
      return token.text === text && before !== undefined && articles.has(before.lower) && isLone
    })
  const word = target.tokens.find(
    ({ kind, text }) =>
      kind === 'word' &&
      text.length >= LEAST_SMALL &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      LATIN.test(text) &&
      isNoun(text),
  )
  if (word === undefined || isWithinMarks(word, target)) return NOTHING
  return [{ ...observed(word, target), level: 'warning' }]
}

/** Scripts in which news transliterates the names of persons, but not always those of firms and bands. */
const RESPELLS: readonly string[] = ['Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Kore', 'Armn', 'Geor']
/** A name of two or three words after another word: "director Rodrigo Fuenzalida". */
const PERSON = /(?<=\p{Ll}{3} )(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2})(?![\p{L}\p{N}]| \p{Lu}|[-&])/gu

/** A person's name in Latin letters in a text of another script: режиссёр Rodrigo Fuenzalida. */
function keptPerson(source: Reading, target: Reading): readonly Seen[] {
  const into = target.language.script?.name ?? ''
  if (source.language.script?.name !== 'Latn') return NOTHING
  if (into === 'Jpan') return keptWithTitle(source, target)
  if (!RESPELLS.includes(into)) return NOTHING
  for (const { 0: name, index } of source.text.matchAll(PERSON)) {
    const at = target.text.indexOf(name)
    const role = source.tokens.findLast(({ end }) => end < index)
    if (at < 0 || role === undefined || !source.language.callings.has(role.lower)) continue
    const word = target.tokens.find(({ start }) => start === at)
    const before = target.tokens.findLast(({ end }) => end < at)
    if (word === undefined || isWithinMarks(word, target) || before === undefined || LATIN.test(before.text)) continue
    return [{ ...observed({ text: name, start: at, end: at + name.length }, target), level: 'warning' }]
  }
  return NOTHING
}

/** A person's name in Latin letters right before a Japanese title: Rodrigo Fuenzalida大臣. */
function keptWithTitle(source: Reading, target: Reading): readonly Seen[] {
  const { particles } = target.language.data
  if (particles === undefined) return NOTHING
  const title = new RegExp(`^(?:${particles.title})`, 'u')
  for (const { 0: name } of source.text.matchAll(PERSON)) {
    const start = target.text.indexOf(name)
    const end = start + name.length
    if (start >= 0 && title.test(target.text.slice(end)))
      return [{ ...observed({ text: name, start, end }, target), level: 'warning' }]
  }
  return NOTHING
}

/** Words with fewer small letters are units, formulas or names of variables. */
const LEAST_SMALL = 5

/** A word in small Latin letters that the source lacks: "стање pacijenta". */
function smallLatin(source: Reading, target: Reading): readonly Seen[] {
  const word = target.tokens.find(
    ({ kind, text, start, end }) =>
      kind === 'word' &&
      text.length >= LEAST_SMALL &&
      /^[\p{Ll}\p{M}]+$/u.test(text) &&
      /^\p{Script=Latin}+$/u.test(text) &&
      /^(?:|[\s,])$/.test(target.text.charAt(start - 1)) &&
      /^(?:|[\s,.!?])$/.test(target.text.charAt(end)),
  )
  if (word === undefined || isWithinMarks(word, target)) return NOTHING
  // In an identifier, run_command, the line is read as that of a mnemonic.
  if (!target.written.includes(word.text) || isNamedIn(source, word.text)) return NOTHING
  return [{ ...observed(word, target), level: 'warning' }]
}

/** Whether a source has a word too, in another form or in parts: "rebasing" and rebase, "e-mail" and email. */
function isNamedIn({ written }: Reading, word: string): boolean {
  const said = written.toLowerCase()
  return (
    said.includes(word.slice(0, Math.max(LEAST_SMALL - 1, word.length - 2))) ||
    said.replace(/[-\s]/g, '').includes(word)
  )
}

/** So many words of another script in a row are not a name. */
const RUN = 3

/** Small Latin words in a row that the source lacks: a sentence of another language in Korean. */
function latinRun(source: Reading, target: Reading): readonly Seen[] {
  const said = new Set(source.written.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [])
  let run: Token[] = []
  for (const token of [...target.tokens, undefined]) {
    const isForeign = token?.kind === 'word' && /^[\p{Script=Latin}’']{2,}$/u.test(token.text) && !said.has(token.lower)
    const goesOn = run.length === 0 || /^[\s,]*$/.test(target.text.slice(run.at(-1)?.end, token?.start))
    if (token && isForeign && goesOn) run.push(token)
    else {
      if (isSentence(run, target)) return [observed(spanOf(run, target), target)]
      run = token && isForeign ? [token] : []
    }
  }
  return NOTHING
}

/** Two small Latin words in a row that the source lacks, of which one is an everyday word: "in mehr als" in Arabic. */
function latinPair(source: Reading, target: Reading): readonly Seen[] {
  const { tokens, text, language } = target
  const said = new Set(source.tokens.map(({ lower }) => lower))
  const isForeign = (token: Token | undefined): token is Token =>
    token?.kind === 'word' &&
    /^\p{Script=Latin}{2,}$/u.test(token.text) &&
    token.text === token.lower &&
    !said.has(token.lower)
  const isTelling = ({ lower }: Token): boolean => lower.length > 2 && language.everydayWords().has(lower)
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (!isForeign(token) || !isForeign(before) || !/^\s+$/.test(text.slice(before.end, token.start))) continue
    if ((isTelling(token) || isTelling(before)) && !isWithinMarks(before, target))
      return [{ ...observed(spanOf([before, token], target), target), level: 'warning' }]
  }
  return NOTHING
}

const isQuoted = (run: readonly Token[], { text }: Reading): boolean => /["'“„«‘`(]$/.test(text.slice(0, run[0]?.start))

const isSentence = (run: readonly Token[], target: Reading): boolean =>
  run.length >= RUN && !isQuoted(run, target) && run.filter(({ text, lower }) => text === lower).length >= 2

function spanOf(run: readonly Token[], { text }: Reading): Pick<Token, 'text' | 'start' | 'end'> {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  return { text: text.slice(start, end), start, end }
}

/** Characters that the locale does not use: 这 in zh-Hant, ы in Ukrainian. */
function wrongCharacters(source: Reading, target: Reading, wrong: ReadonlySet<string>): readonly Seen[] {
  const found = [...target.text].filter(sign => wrong.has(sign) && !source.text.includes(sign))
  const [first] = found
  if (first === undefined) return NOTHING
  const at = target.text.indexOf(first)
  const word = target.tokens.find(({ start, end }) => at >= start && at < end)
  const signs = [...new Set(found)].slice(0, 5).join(' ')
  const isHan = /\p{Script=Han}/u.test(first)
  const isTraditional = target.language.script?.name !== 'Hans'
  const told = isHan
    ? tell(isTraditional ? 'simplified-characters' : 'traditional-characters', { signs })
    : tell('letter-of-another', { word: word?.text ?? first, language: languageNamed(target.language), signs })
  return [{ ...told, target: [at, at + first.length], ...(isHan ? {} : { level: 'warning' as const }) }]
}
