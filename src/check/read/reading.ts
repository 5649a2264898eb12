import type { Span } from '../../model.ts'
import type { Language, Word } from '../language/model.ts'
import { checkOn, hashOn, printOf } from '../language/words/hashes.ts'
import { wordAt } from '../language/words/vocabulary.ts'
import { FACT } from '../language/words/word-facts.ts'
import type { Run } from '../language/words/word-table.ts'
import { type MachinePart, machinePartsIn } from './machine/machine-parts.ts'
import { type ReaderView, readerViewOf } from './machine/reader-view.ts'
import { marksIn, traitsOf } from './marks.ts'
import type { Reading, Token } from './model.ts'
import { lengthOf } from './text-length.ts'
import { capitalsIn } from './tokens/capitals.ts'
import type { CharacterRow } from './tokens/character-row.ts'
import { CHARACTER_TRAITS, classOf, DIGIT, MACHINE, MARK, mayBeMachine, SIGN, WORD } from './tokens/characters.ts'
import { BIT } from './tokens/traits.ts'
import { cutCounters, cutRun, type Piece } from './tokens/unspaced.ts'

const asWritten = (offset: number): number => offset

/** Whether a text as written may have one of some marks; a part for machines may have any. */
export const mayHave = ({ signs, parts }: Reading, marks: number): boolean => parts.length > 0 || (signs & marks) !== 0

/** Whether a text has a trait, given as its bit. */
export const has = ({ traits }: Reading, bit: number): boolean => (traits & bit) !== 0

/** Reads a text in a language: its tokens, and their meanings in the language's data. */
export function read(text: string, language: Language): Reading {
  const scan = scanOf(text, language)
  const { tokens, quotes, commas, signs, everyday, facts, view } = scan
  const marks = marksIn(scan, language)
  let { traits } = scan
  for (const mark of marks) traits |= traitsOf(mark, tokens)
  const writtenAt = view === undefined ? asWritten : view.writtenAt
  const parts = view === undefined ? NO_PARTS : view.parts
  return {
    text: scan.text,
    written: text,
    parts,
    writtenAt,
    length: lengthOf(scan),
    language,
    tokens,
    capitals: capitalsIn(scan),
    marks,
    quotes,
    commas,
    signs,
    everyday,
    facts,
    traits,
  }
}

/** The state while the characters of a text are read. */
interface Scan {
  readonly text: string
  readonly row: CharacterRow
  readonly view: ReaderView | undefined
  readonly language: Language
  readonly tokens: Token[]
  quotes: number
  commas: number
  signs: number
  everyday: number
  facts: number
  traits: number
  /** Whether there are spaces for layout. */
  indented: boolean
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
  const { row } = language
  row.open(text)
  return {
    text,
    row,
    view,
    language,
    tokens: [],
    quotes: 0,
    commas: 0,
    signs: 0,
    everyday: 0,
    facts: 0,
    traits: 0,
    indented: isBlank(row, 0) || isBlank(row, text.length - 1),
    mayHaveParts: false,
  }
}

const isBlank = ({ characters }: CharacterRow, at: number): boolean => ((characters[at] ?? 0) & MARK.blank) !== 0

function scanStretch(scan: Scan, start: number, end: number): void {
  const { text, row } = scan
  const { units, characters } = row
  let signs = 0
  // The signs since the last word, and the last of them.
  let since = 0
  let before = 0
  for (let at = start; at < end; ) {
    const character = characters[at] ?? 0
    signs |= character
    const kind = classOf(character)
    if (kind === WORD || kind === DIGIT) {
      if ((since & MARK.stop) !== 0) signs |= MARK.inner
      if ((before & MARK.comma) !== 0 && (units[at] ?? 0) > NINE) signs |= MARK.crowded | MARK.misplaced
      since = 0
      before = 0
      at = kind === WORD ? scanWord(scan, at) : scanDigits(scan, at)
    } else {
      if (kind === SIGN) push(scan, 'sign', { start: at, end: at + 1 })
      else if ((character & MARK.blank) !== 0) scan.indented ||= isBlank(row, at + 1)
      else if ((character & BIT.quote) !== 0) scan.quotes++
      else if ((character & MARK.comma) !== 0) scan.commas++
      if ((character & MACHINE) !== 0 && !scan.mayHaveParts) scan.mayHaveParts = mayBeMachine(text, at)
      if ((since & MARK.stop) !== 0 && (character & CLOSING) === 0) signs |= MARK.inner
      if (before !== 0 && !isMarkAndSpace(before, character)) signs |= crowdOf(before, character)
      since |= character
      before = character
      at++
    }
  }
  scan.traits |= signs & CHARACTER_TRAITS
  scan.signs |= signs
}

/** What may stand between the end of a sentence and the end of its text. */
const CLOSING = MARK.stop | MARK.blank | BIT.quote | BIT.bracket

/** The last digit from 0 to 9; letters and other digits are behind it. */
const NINE = 0x39

const isMarkAndSpace = (mark: number, space: number): boolean =>
  (mark & (MARK.blank | BIT.bracket)) === 0 && (space & MARK.blank) !== 0

/** What is odd about two signs side by side that are no mark and its space. */
const crowdOf = (before: number, sign: number): number =>
  MARK.crowded |
  ((before & MARK.tight) !== 0 && (sign & MARK.tight) !== 0 ? MARK.doubled : 0) |
  ((before & (MARK.blank | MARK.comma | BIT.bracket)) !== 0 ? MARK.misplaced : 0)

/** Reads the text between the parts for machines that stand for words; each of those parts is a token. */
function scanBetween(scan: Scan): Scan {
  let from = 0
  for (const { kind } of scan.view?.parts ?? NO_PARTS) {
    scan.traits |= BIT.placeholder | (kind === 'entity' ? BIT.ampersand : 0)
  }
  for (const { start, end, text } of scan.view?.codes ?? []) {
    scanStretch(scan, from, start)
    const whole = { start: 0, end: text.length }
    const word = wordAt('code', { ...whole, ...printOf(text, whole) }, { text, language: scan.language })
    scan.tokens.push({ word, kind: 'code', text, lower: text, facts: word.facts, start, end })
    from = end
  }
  scanStretch(scan, from, scan.text.length)
  return scan
}

/** Letters with their marks, and apostrophes between letters; hashes are computed at the same time. */
function scanWord(scan: Scan, start: number): number {
  const { units, characters } = scan.row
  let elides = false
  let seen = 0
  let hash = 0
  let check = 0
  let at = start
  for (; ; at++) {
    const unit = units[at] ?? 0
    const character = characters[at] ?? 0
    if (classOf(character) === WORD) seen |= character
    else if (isApostrophe(unit) && classOf(characters[at + 1] ?? 0) === WORD) elides = true
    else break
    hash = hashOn(hash, unit)
    check = checkOn(check, unit)
  }
  scan.traits |= seen & CHARACTER_TRAITS
  scan.signs |= seen
  pushRun(scan, { start, end: at, hash, check }, elides)
  return at
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** Adds one word, or several if the language elides or writes words without spaces. */
function pushRun(scan: Scan, run: Run, elides: boolean): void {
  const { elision, data } = scan.language
  const { unspaced } = data
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
  const { units, characters } = scan.row
  scan.traits |= BIT.digits
  let spaced = false
  let hash = 0
  let check = 0
  let at = start
  for (; ; at++) {
    const unit = units[at] ?? 0
    const character = characters[at] ?? 0
    if (classOf(character) !== DIGIT) {
      if (classOf(characters[at + 1] ?? 0) !== DIGIT || !SEPARATORS.includes(String.fromCharCode(unit))) break
      spaced ||= (character & MARK.blank) !== 0
      scan.signs |= character
      if ((character & MARK.comma) !== 0) scan.commas++
    } else if (unit > NINE) scan.signs |= MARK.crowded | MARK.misplaced
    hash = hashOn(hash, unit)
    check = checkOn(check, unit)
  }
  if (spaced) pushDigits(scan, start, at)
  else pushWord(scan, 'digits', { start, end: at, hash, check })
  return at
}

const SEPARATORS = ".,:∶٬٫'’\u00a0\u202f "

function push(scan: Scan, kind: Word['kind'], { start, end }: Span): void {
  const { hash, check } = scan.row.printOf({ start, end })
  pushWord(scan, kind, { start, end, hash, check })
}

function pushWord(scan: Scan, kind: Word['kind'], run: Run): void {
  const word = wordAt(kind, run, scan)
  const { text, lower, facts } = word
  if ((facts & FACT.common) !== 0) scan.everyday++
  scan.facts |= facts
  scan.traits |= facts & SAID_ALONE
  scan.tokens.push({ word, kind, text, lower, facts, start: run.start, end: run.end })
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
