import type { AbbreviationKind, Language } from '../language.ts'
import { abbreviationBefore, isLabel } from '../read/abbreviations.ts'
import { type Candidate, isSingleStop, type Rule, startsSentence, type Verdict } from '../read/candidate.ts'
import { classAt, isWordAt, wordAt } from '../read/characters.ts'

/** The verdict after a listed abbreviation, an initial or letters with dots. */
export function afterAbbreviation(candidate: Candidate, language: Language): Verdict {
  const kind = abbreviationBefore(candidate, language)
  if (!kind) return undefined
  if (kind !== 'ends' && classAt(candidate.text, candidate.next) === 'dash') return 'join'
  return AFTER[kind](candidate, language)
}

const AFTER: Readonly<Record<AbbreviationKind, Rule>> = {
  joins: () => 'join',
  beforeNumber: (candidate, language) => {
    const { text, first, firstClass } = candidate
    const counts = isNumberNext(candidate, language) || language.months.has(wordAt(text, first))
    if (firstClass === 'lower' || counts) return 'join'
    return isCapital(candidate) ? AFTER.beforeStarter(candidate, language) : undefined
  },
  afterNumber: (candidate, language) => {
    if (!followsNumber(candidate, language)) return 'join'
    const goesOn = (): boolean =>
      saysNothingYet(candidate, language, 3) || followsParticiple(candidate, language) || lacksVerb(candidate, language)
    return AFTER.ends(candidate, language) ?? (goesOn() ? 'join' : 'cut')
  },
  beforeStarter: (candidate, language) => (startsSentence(candidate, language) ? 'cut' : 'join'),
  ends: (candidate, language) => {
    if (candidate.firstClass === 'lower' || candidate.firstClass === 'digit') return 'join'
    if (startsSentence(candidate, language)) return 'cut'
    return goesOnAfterTime(candidate, language) || saysNothingYet(candidate, language, 3) ? 'join' : undefined
  },
}

/** "C. Ronaldo" is an initial even though "C. 5" is a volume. */
const isCapital = ({ text, stop }: Candidate): boolean =>
  classAt(text, stop - 1) === 'upper' && !isWordAt(text, stop - 2)

const NUMBER = /^(?:[IVXLC]+|\p{Lu}|\p{L}*\d.*)$/u

/**
 * "5", "II", "B", "A5", "A,": something counted; but not "A" in "He said no. A man left", nor "U" in "no. U.N. men".
 */
function isNumberNext(candidate: Candidate, language: Language): boolean {
  const { text, first, firstClass } = candidate
  if (firstClass === 'digit') return true
  const word = wordAt(text, first)
  const end = first + word.length
  if (!NUMBER.test(word) || (startsSentence(candidate, language) && text.charAt(end) !== ',')) return false
  return !(text.charAt(end) === '.' && isWordAt(text, end + 1))
}

/** "1991 г", "1980-х гг", "XIX ст", "11 млн т". */
function followsNumber({ text, stop }: Candidate, { afterNumber }: Language): boolean {
  const from = Math.max(0, stop - 20)
  let at = stop
  while (at > from && !isFigure(text.charCodeAt(at - 1))) at--
  return at > from && afterNumber.test(text.slice(from, stop))
}

/** A digit, or a Roman numeral in Latin or Cyrillic letters. */
const isFigure = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x49 || code === 0x56 || code === 0x58 || code === 0x406 || code === 0x425

const followsParticiple = ({ text, stop }: Candidate, { participle }: Language): boolean =>
  participle?.test(text.slice(Math.max(0, stop - 60), stop)) === true

/** How far a verb is searched for, */
const LONGEST_PHRASE = 60
/** and how far an introductory clause. */
const LONGEST_FRONT = 160

/**
 * "Po aneksji w 2014 r. Krym …", "Powiedział, że w 2014 r. Krym …", "Jak podano, w 2014 r. Krym …": the phrase has no
 * verb yet.
 */
function lacksVerb({ text, start, stop }: Candidate, { phrases }: Language): boolean {
  if (phrases === undefined) return false
  const { openers, that, verb } = phrases
  const from = Math.max(start, stop - LONGEST_PHRASE)
  const said = text.slice(from, stop)
  const comma = said.lastIndexOf(', ')
  if (comma < 0 && from > start) return false
  const [opener = '', ...words] = wordsOf(said.slice(comma < 0 ? 0 : comma + 2))
  const opens =
    comma < 0 || isFront(text, { start, end: from + comma, phrases }) ? openers.has(opener) : that.has(opener)
  return opens && !words.some(word => verb.test(word))
}

/** "Jak podano, …", "Według danych, …": an introduction before a comma needs a sentence after it. */
function isFront(text: string, { start, end, phrases }: FrontAt): boolean {
  const said = text.slice(start, end)
  if (said.length > LONGEST_FRONT || said.includes(',')) return false
  const [opener = '', ...words] = wordsOf(said)
  return phrases.fronts.has(opener) || (phrases.openers.has(opener) && !words.some(word => phrases.verb.test(word)))
}

interface FrontAt {
  readonly start: number
  readonly end: number
  readonly phrases: NonNullable<Language['phrases']>
}

/** Words, the first one in small letters; others with a capital are names and no verbs. */
function wordsOf(said: string): readonly string[] {
  const [first = '', ...others] = said.trim().split(/\s+/)
  return [first.toLowerCase(), ...others.filter(word => classAt(word, 0) === 'lower')]
}

const PLACE_OF_TIME = /(?:\p{Lu}[\p{L}.-]* ){1,3}(?=\p{Ll})/uy

/** "8 p.m. Friday", "6 a.m. Moscow time". */
function goesOnAfterTime({ text, first }: Candidate, { afterTime, months }: Language): boolean {
  if (afterTime.size === 0) return false
  const word = wordAt(text, first)
  if (afterTime.has(word) || months.has(word)) return true
  PLACE_OF_TIME.lastIndex = first
  return PLACE_OF_TIME.test(text) && afterTime.has(wordAt(text, PLACE_OF_TIME.lastIndex))
}

/**
 * "At 5 a.m. Mr. Smith left", "W VIII w. p.n.e. Grecja kwitła": so far there is only a time, with at most this many
 * words besides abbreviations, and no sentence.
 */
function saysNothingYet({ text, start, stop }: Candidate, { starters }: Language, words: number): boolean {
  if (stop - start > 30) return false
  const opens = classAt(text, start) === 'digit' || starters.has(wordAt(text, start))
  const said = text.slice(start, stop).split(/\s+/)
  const whole = said.slice(0, -1).filter(word => !word.includes('.'))
  return opens && whole.length <= words && said.some(word => TIME.test(word))
}

const TIME = /\d|^[IVXІХ]+$/

/** Not a score, "2–1", but the end of "16.–19. Mai". */
const ORDINAL = /(?<![\p{L}\p{N}.,:]|[\p{L}\p{N}][-–—]|(?:§|\p{L}\.)\s?)(?:\d{1,2}|[IVX]{1,6})$/u
const YEAR = /(?<![\p{L}\p{N}.,:])\d{3,4}$/u

/**
 * "24. Februar", "XIV. Jahrhundert": at most two digits, or Roman numerals, are an ordinal if the language writes them
 * so, and "2004. godine" if years are ordinals too. "Nr. 5", "§ 5", "Seite 5" and "2–1" are not.
 */
export function afterOrdinal(candidate: Candidate, language: Language): Verdict {
  const { ordinals } = language
  if (!ordinals || !isSingleStop(candidate)) return undefined
  const { text, stop, firstClass } = candidate
  if (!'0123456789IVX'.includes(text.charAt(stop - 1))) return undefined
  const number = text.slice(Math.max(0, stop - 10), stop)
  const isShort = ORDINAL.test(number)
  if (!isShort && !YEAR.test(number)) return undefined
  if (isLabel(text, stop, language)) return undefined
  const before = text.slice(Math.max(0, stop - 24), stop)
  const goesOn = firstClass === 'lower' || firstClass === 'digit'
  if (isShort) {
    if (goesOn) return 'join'
    const mayEnd =
      ordinals === 'unknown' || startsSentence(candidate, language) || isNumbered(candidate, before, language)
    return mayEnd ? undefined : 'join'
  }
  const mayBeYear = firstClass === 'lower' ? ordinals !== 'days' : goesOn && ordinals === 'years'
  return mayBeYear ? 'join' : undefined
}

const DATE = /(?<!\d)\d{1,2}\. ?\d{1,2}$/
const NAME = /\p{Ll},? \p{Lu}\p{L}+ \d{1,2}$/u

/**
 * "21. 5. | Neriskujte", "Apollo 11. | Posledným": before a capital that is no month, a number is one of a date or a
 * name.
 */
const isNumbered = ({ text, first, firstClass }: Candidate, before: string, { months }: Language): boolean =>
  firstClass === 'upper' && (DATE.test(before) || NAME.test(before)) && !months.has(wordAt(text, first))
