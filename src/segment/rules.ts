import { abbreviationBefore } from './abbreviations.ts'
import type { Candidate } from './candidate.ts'
import { classAt, isWordAt, wordAt } from './characters.ts'
import type { AbbreviationKind, Language } from './language.ts'

/** `cut` ends the sentence at the candidate, `join` goes on; undefined leaves it to the next rule. */
export type Verdict = 'cut' | 'join' | undefined
export type Rule = (candidate: Candidate, language: Language) => Verdict

/** The first rule that answers decides; a candidate that none objects to is cut. */
export const RULES: readonly Rule[] = [
  withoutSpace,
  beforePunctuation,
  beforeBullet,
  afterListMarker,
  afterAbbreviation,
  afterOrdinal,
  beforeSmallLetter,
  beforeReportingClause,
]

export function decide(candidate: Candidate, language: Language): 'cut' | 'join' {
  for (const rule of RULES) {
    const verdict = rule(candidate, language)
    if (verdict) return verdict
  }
  return 'cut'
}

const WIDE = /[\u3000-\u303F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/
/** Full stops of scripts that put no space, or not always, behind them. */
const UNSPACED_STOP = /[。！？｡︒﹒﹖﹗．।॥።፧፨។៕၊။؟۔]/

/** `3.5`, `example.com`: a mark inside a word ends nothing, but Chinese, Japanese and others need no space. */
function withoutSpace({ text, stop, end, next }: Candidate): Verdict {
  if (next > end) return undefined
  if (UNSPACED_STOP.test(text.charAt(stop))) return undefined
  return WIDE.test(text.charAt(next)) && WIDE.test(text.charAt(stop - 1)) ? undefined : 'join'
}

const CONTINUING = /[,;:%)\]}!?.…、，；：）」』】〉》/\\=+|~^_]/

function beforePunctuation({ text, first, firstClass, next }: Candidate): Verdict {
  return firstClass === 'other' && first === next && CONTINUING.test(text.charAt(next)) ? 'join' : undefined
}

const BULLETS = '•⁃◦▪●■‣'

function beforeBullet({ text, next }: Candidate): Verdict {
  return next < text.length && BULLETS.includes(text.charAt(next)) ? 'cut' : undefined
}

/** "1. The first item": a number or letter that opens the text belongs to what follows. */
function afterListMarker({ text, start, stop, marksEnd }: Candidate): Verdict {
  if (text.charAt(stop) !== '.' || marksEnd - stop !== 1 || stop - start > 6) return undefined
  return /^[^\p{L}\p{N}]*(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(text.slice(start, stop)) ? 'join' : undefined
}

const AFTER: Readonly<Record<AbbreviationKind, Rule>> = {
  joins: () => 'join',
  beforeNumber: candidate => (isNumberAt(candidate.text, candidate.first) ? 'join' : undefined),
  afterNumber: candidate => (followsNumber(candidate) ? beforeStarterOrCapital(candidate) : 'join'),
  beforeStarter: (candidate, language) => (startsSentence(candidate, language) ? 'cut' : 'join'),
  ends: (candidate, language) => {
    if (candidate.firstClass === 'lower' || candidate.firstClass === 'digit') return 'join'
    if (startsSentence(candidate, language)) return 'cut'
    return goesOnAfterTime(candidate, language) ? 'join' : undefined
  },
}

function afterAbbreviation(candidate: Candidate, language: Language): Verdict {
  const kind = abbreviationBefore(candidate, language)
  return kind && AFTER[kind](candidate, language)
}

const beforeStarterOrCapital = ({ firstClass }: Candidate): Verdict =>
  firstClass === 'lower' || firstClass === 'digit' ? 'join' : 'cut'

/** "5", "II", "A": what a number sign may count with. */
function isNumberAt(text: string, index: number): boolean {
  if (classAt(text, index) === 'digit') return true
  return /^(?:[IVXLC]+|\p{Lu})$/u.test(wordAt(text, index))
}

function followsNumber({ text, stop }: Candidate): boolean {
  return /(?:\d|\b[IVX]+)[\s-]?\p{L}{0,6}$/u.test(text.slice(Math.max(0, stop - 16), stop))
}

function startsSentence({ text, first }: Candidate, { starters }: Language): boolean {
  const word = wordAt(text, first)
  return classAt(text, first) !== 'lower' && starters.has(word)
}

/** "8 p.m. Friday", "6 a.m. Moscow time"; and "At 5 a.m. Mr. Smith left", where nothing has been said yet. */
function goesOnAfterTime({ text, start, stop, first }: Candidate, { afterTime }: Language): boolean {
  if (afterTime.size === 0) return false
  if (afterTime.has(wordAt(text, first))) return true
  if (/^(?:\p{Lu}[\p{L}.-]* ){1,3}time\b/u.test(text.slice(first, first + 40))) return true
  return stop - start < 24 && /^(?:\p{L}+ )?\d[\d:.]* ?[ap]\. ?m$/iu.test(text.slice(start, stop))
}

/** "24. Februar", "XIV. Jahrhundert": two figures, or Roman ones, make an ordinal where the language writes them so. */
function afterOrdinal(candidate: Candidate, language: Language): Verdict {
  const { text, stop, marksEnd } = candidate
  if (!language.ordinals || text.charAt(stop) !== '.' || marksEnd - stop !== 1) return undefined
  if (!/(?<![\p{L}\p{N}.,:-])(?:\d{1,2}|[IVX]{1,6})$/u.test(text.slice(Math.max(0, stop - 8), stop))) return undefined
  return startsSentence(candidate, language) ? undefined : 'join'
}

function beforeSmallLetter({ firstClass }: Candidate): Verdict {
  return firstClass === 'lower' ? 'join' : undefined
}

/** “Why?” Putin asked: the clause belongs to the question. */
function beforeReportingClause(candidate: Candidate, language: Language): Verdict {
  const { text, stop, marksEnd, end, first } = candidate
  if (end === marksEnd || text.charAt(stop) === '.' || language.reporting.size === 0) return undefined
  if (first !== candidate.next || startsSentence(candidate, language)) return undefined
  const words =
    text
      .slice(first, first + 60)
      .split(/[,;:!?"“”«»—\n]|\.(?=\s)/, 1)[0]
      ?.split(/\s+/) ?? []
  return words.slice(1, 5).some(word => language.reporting.has(word)) ? 'join' : undefined
}

/** Whether a word stands right before an offset. */
export const endsWord = (text: string, index: number): boolean => index > 0 && isWordAt(text, index - 1)
