import type { Span } from '../../model.ts'
import type { Entry, Language, Print, Sense, Word } from '../language/model.ts'
import { isPhraseWord } from '../language/words/phrase-word.ts'
import { checkOn, hashOn, printOf, wordAt } from '../language/words/vocabulary.ts'
import { type MachinePart, machinePartsIn } from './machine/machine-parts.ts'
import { type ReaderView, readerViewOf } from './machine/reader-view.ts'
import type { Mark, Reading, Token } from './model.ts'
import { characterAt, characterOf, classOf, DIGIT, MACHINE, mayBeMachine, SIGN, WORD } from './tokens/characters.ts'
import { BIT, bitsOf, type Trait } from './tokens/traits.ts'
import { cutCounters, cutRun, type Piece } from './tokens/unspaced.ts'

/** Texts for several numbers have about the same length; `[y|n]` is not such a text. */
const ALIKE = 3

/** The offset of the last of several texts for several numbers, "One file.|Many files."; 0 if there is one text. */
export function lastAlternative(text: string): number {
  if (!text.includes('|') || !/[^\s|]\|[\p{L}\p{M}\ue001{%]/u.test(text)) return 0
  const from = text.lastIndexOf('|') + 1
  const before = from - 1 - (text.lastIndexOf('|', from - 2) + 1)
  const last = text.length - from
  return last * ALIKE >= before && last <= before * ALIKE ? from : 0
}

/** Spaces and line breaks for layout: all except one of several in a row, and all at the ends. */
const INDENT = /^\s|\s\s|\s$/

/** The length of a text for a reader, without the parts for machines. */
function lengthOf(text: string, codes: readonly Span[]): number {
  const from = lastAlternative(text)
  const said = from === 0 ? text : text.slice(from)
  const length = INDENT.test(said) ? said.trim().replace(/\s+/g, ' ').length : said.length
  return codes.reduce((rest, { start, end }) => (start < from ? rest : rest - (end - start)), length)
}
const NO_CODES: readonly Span[] = []

const asWritten = (offset: number): number => offset

export const has = ({ traits }: Reading, trait: Trait): boolean => (traits & BIT[trait]) !== 0

/** Reads a text in a language: its tokens, and their meanings in the language's data. */
export function read(text: string, language: Language): Reading {
  const scan = scanOf(text, language)
  const { tokens, quotes, everyday, view } = scan
  const { monthSign } = language.data
  const marks: Mark[] = []
  let { traits } = scan
  for (let at = 0; at < tokens.length; ) {
    const mark = markAt(tokens, at) ?? (monthSign === undefined ? undefined : signedMonthAt(tokens, at, monthSign))
    if (mark === undefined) at++
    else {
      marks.push(mark)
      at = mark.to
      traits |= traitsOf(mark, tokens)
    }
  }
  const writtenAt = view === undefined ? asWritten : view.writtenAt
  const parts = view === undefined ? NO_PARTS : view.parts
  const length = lengthOf(scan.text, view?.codes ?? NO_CODES)
  return { text: scan.text, written: text, parts, writtenAt, length, language, tokens, marks, quotes, everyday, traits }
}

/** The state while the characters of a text are read. */
interface Scan {
  readonly text: string
  readonly view: ReaderView | undefined
  readonly language: Language
  readonly tokens: Token[]
  quotes: number
  everyday: number
  traits: number
  /** Whether a part for machines may begin anywhere. */
  mayHaveParts: boolean
}

/** Traits that a word has without a mark, as compound numbers do: dreiundvierzig. */
const SAID_ALONE = BIT.number | BIT.contrast | BIT.markless | BIT.foreign

const NO_PARTS: readonly MachinePart[] = []

/** Reads tokens and traits in one pass over the characters, and in a second pass if there are parts for machines. */
function scanOf(text: string, language: Language): Scan {
  const scan = newScan(text, language)
  scanStretch(scan, 0, text.length)
  const parts = scan.mayHaveParts ? machinePartsIn(text) : NO_PARTS
  return parts.length === 0 ? scan : scanBetween(newScan(text, language, readerViewOf(text, parts)))
}

function newScan(written: string, language: Language, view?: ReaderView): Scan {
  const text = view === undefined ? written : view.text
  return { text, view, language, tokens: [], quotes: 0, everyday: 0, traits: 0, mayHaveParts: false }
}

function scanStretch(scan: Scan, start: number, end: number): void {
  const { text } = scan
  let traits = 0
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at)
    const character = characterOf(unit)
    traits |= character
    const kind = classOf(character)
    if (kind === WORD) at = scanWord(scan, at)
    else if (kind === DIGIT) at = scanDigits(scan, at)
    else {
      if (kind === SIGN)
        pushWord(scan, 'sign', { start: at, end: at + 1, hash: hashOn(0, unit), check: checkOn(0, unit) })
      else if ((character & BIT.quote) !== 0) scan.quotes++
      if ((character & MACHINE) !== 0 && !scan.mayHaveParts) scan.mayHaveParts = mayBeMachine(text, at)
      at++
    }
  }
  scan.traits |= traits
}

/** Reads the text between the parts for machines that stand for words; each of those parts is a token. */
function scanBetween(scan: Scan): Scan {
  let from = 0
  for (const { kind } of scan.view?.parts ?? NO_PARTS) {
    scan.traits |= BIT.placeholder | (kind === 'entity' ? BIT.ampersand : 0)
  }
  for (const { start, end, text } of scan.view?.codes ?? []) {
    scanStretch(scan, from, start)
    const whole = { start: 0, end: text.length }
    const word = wordAt({ text, kind: 'code', ...whole, ...printOf(text, whole) }, scan.language)
    scan.tokens.push({ word, kind: 'code', text, lower: text, start, end })
    from = end
  }
  scanStretch(scan, from, scan.text.length)
  return scan
}

/** Letters with their marks, and apostrophes between letters; hashes are computed at the same time. */
function scanWord(scan: Scan, start: number): number {
  const { text } = scan
  let elides = false
  let { traits } = scan
  let hash = 0
  let check = 0
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const character = characterOf(unit)
    if (classOf(character) === WORD) traits |= character
    else if (isApostrophe(unit) && classOf(characterAt(text, at + 1)) === WORD) elides = true
    else break
    hash = hashOn(hash, unit)
    check = checkOn(check, unit)
  }
  scan.traits = traits
  pushRun(scan, { start, end: at, hash, check }, elides)
  return at
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Adds one word, or several if the language elides or writes words without spaces. */
function pushRun(scan: Scan, run: Span & Print, elides: boolean): void {
  const { elision } = scan.language
  const { unspaced } = scan.language.data
  const counts = unspaced === 'after-digits' && scan.tokens.at(-1)?.end === run.start
  if (elides && elision) pushParts(scan, run.start, run.end)
  else if (unspaced === 'always')
    pushPieces(scan, run.start, cutRun(scan.text.slice(run.start, run.end), scan.language))
  else if (counts) pushPieces(scan, run.start, cutCounters(scan.text.slice(run.start, run.end), scan.language))
  else pushWord(scan, 'word', run)
}

function pushPieces(scan: Scan, start: number, pieces: readonly Piece[]): void {
  let at = start
  for (const { text, kind } of pieces) {
    push(scan, kind, { start: at, end: at + text.length })
    at += text.length
  }
}

/** Contractions stay whole ("isn't"), unless the language elides ("l'époque", "n'est"). */
function pushParts(scan: Scan, start: number, end: number): void {
  const word = scan.text.slice(start, end)
  const cut = Math.max(word.indexOf("'"), word.indexOf('’'))
  if (cut <= 0) push(scan, 'word', { start, end })
  else {
    pushParts(scan, start, start + cut)
    pushParts(scan, start + cut + 1, end)
  }
}

/** Digits with single separators between them. */
function scanDigits(scan: Scan, start: number): number {
  const { text } = scan
  scan.traits |= BIT.digits
  let spaced = false
  let hash = 0
  let check = 0
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (classOf(characterOf(unit)) !== DIGIT) {
      if (!isSeparator(text, at)) break
      spaced ||= SPACES.includes(text.charAt(at))
    }
    hash = hashOn(hash, unit)
    check = checkOn(check, unit)
  }
  if (spaced) pushDigits(scan, start, at)
  else pushWord(scan, 'digits', { start, end: at, hash, check })
  return at
}

const isSeparator = (text: string, at: number): boolean =>
  classOf(characterAt(text, at + 1)) === DIGIT && SEPARATORS.includes(text.charAt(at))
const SPACES = '\u00a0\u202f '
const SEPARATORS = `.,:∶٬٫'’${SPACES}`

const push = (scan: Scan, kind: Word['kind'], { start, end }: Span): void =>
  pushWord(scan, kind, { start, end, ...printOf(scan.text, { start, end }) })

function pushWord(scan: Scan, kind: Word['kind'], { start, end, hash, check }: Span & Print): void {
  const word = wordAt({ text: scan.text, kind, start, end, hash, check }, scan.language)
  if (word.common) scan.everyday++
  scan.traits |= word.traits & SAID_ALONE
  scan.tokens.push({ word, kind, text: word.text, lower: word.lower, start, end })
}

/** Keeps "1 100" together if the language groups by spaces, and "2012 118,800" apart in all languages. */
function pushDigits(scan: Scan, start: number, end: number): void {
  const run = scan.text.slice(start, end)
  const spaced = scan.language.data.spaceSeparates !== true
  let from = 0
  for (const gap of run.matchAll(/[ \u00a0\u202f]/g)) {
    const before = run.slice(from, gap.index)
    const after = run.slice(gap.index + 1)
    const groups = /^\p{Nd}{1,3}(?:\s\p{Nd}{3})*$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd}| \p{Nd}{4})/u.test(after)
    if (groups && (spaced || gap[0] !== ' ')) continue
    push(scan, 'digits', { start: start + from, end: start + gap.index })
    from = gap.index + 1
  }
  push(scan, 'digits', { start: start + from, end })
}

/** The traits of a mark: a word's own meanings are known already, and a phrase's are in its mark. */
function traitsOf({ from, senses }: Mark, tokens: readonly Token[]): number {
  const word = tokens[from]?.word
  return word?.senses === senses ? word.traits : bitsOf(senses.map(({ kind }) => kind))
}

/** The longest phrase that begins at a token, with all its possible meanings. */
function markAt(tokens: readonly Token[], at: number): Mark | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const { word, start, end } = token
  if (word.phrases.length > 0) return phraseAt(tokens, at, word.phrases)
  return word.senses.length > 0 ? { from: at, to: at + 1, start, end, senses: word.senses } : undefined
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
