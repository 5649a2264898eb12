import type { Language } from '../language.ts'
import { type Candidate, isSingleStop, type Verdict } from '../read/candidate.ts'
import { classAt, matchesAt, wordAt } from '../read/characters.ts'

const CAPITAL_WITHIN = /\p{Ll}+\p{Lu}|https?:\/\/|www\./uy

/**
 * A small letter continues the sentence, except for a name such as iPhone, an address, or a text whose sentences start
 * small.
 */
export function beforeSmallLetter(candidate: Candidate, { saying }: Language): Verdict {
  const { text, first, firstClass, next } = candidate
  if (firstClass !== 'lower') return undefined
  if (first > next && '@#'.includes(text.charAt(first - 1))) return undefined
  if (saying.has(wordAt(text, first))) return 'join'
  return matchesAt(CAPITAL_WITHIN, text, first) || endsForSure(candidate) ? undefined : 'join'
}

/** Whether the marks cannot be those of an abbreviation, a quotation or a name, whatever follows. */
function endsForSure(candidate: Candidate): boolean {
  const { text, stop, marksEnd, end, next, first } = candidate
  if (end > marksEnd) return false
  if (isSingleStop(candidate)) return endsWord(candidate)
  if (classAt(text, next) === 'dash') return false
  return '?!'.includes(text.charAt(stop)) ? !endsName(candidate) : first > next
}

const WORD = /["”»)\]%]$|\d{4}$|\p{L}{6}$|\p{L}{2}[aeiouyæøœıаеёиоуыэюяіїєαεηιουω\u00E0-\u00FFά-ώ]$/iu
const SHORT_WORD = /\p{L}{3}$/u

/**
 * An abbreviation usually ends in a consonant and rarely has six letters. It does not end in a bracket, a quotation
 * mark, a year or a percent sign. Before a quotation mark or a dash, three letters are enough for a word.
 */
function endsWord({ text, stop, next, first }: Candidate): boolean {
  const before = text.slice(Math.max(0, stop - 8), stop)
  return WORD.test(before) || (first > next && SHORT_WORD.test(before))
}

const NAME = /[\p{L},] \p{Lu}\p{L}*$/u

/** Yahoo!, Jeopardy!: a capitalized name in the middle of a sentence. */
const endsName = ({ text, stop }: Candidate): boolean => NAME.test(text.slice(Math.max(0, stop - 24), stop))
