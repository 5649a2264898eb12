import type { Language } from '../language.ts'
import {
  beforeSpacedOmission,
  type Candidate,
  isSingleStop,
  opensWithDots,
  startsSentence,
  type Verdict,
} from '../read/candidate.ts'
import { isSpaceAt, isWideAt, isWordAt, matchesAt, opensWithAuthor, wordAt, wordBefore } from '../read/characters.ts'

/** Marks with a space after a sentence; scripts with other marks use no space, or not always. */
const SPACED_STOP = '.!?…․‼‽⁇⁈⁉;\u037E'
/** "the world.Today": only a sentence starter shows that a space is missing. */
const MISSING_SPACE = /(?:\p{Ll}{3}|\d{3})[.!?]["”]?\p{Lu}$/u

/** `3.5`, `example.com`: a mark inside of a word ends nothing, but Chinese, Japanese and others need no space. */
export function withoutSpace(candidate: Candidate, language: Language): Verdict {
  const { text, stop, end, next } = candidate
  if (next > end) return undefined
  if (!SPACED_STOP.includes(text.charAt(stop))) return undefined
  if (isWideAt(text, next) && isWideAt(text, stop - 1)) return undefined
  if (!startsSentence(candidate, language)) return 'join'
  return MISSING_SPACE.test(text.slice(Math.max(0, stop - 3), next + 1)) ? 'cut' : 'join'
}

/** "[...] The tanks": an omission belongs to the sentence after it; at the end of a text, to the last one. */
export function atOmission({ text, start, stop, end, next, first }: Candidate): Verdict {
  if (beforeSpacedOmission(text, stop)) return 'cut'
  if (first >= text.length || (stop === start && next === end)) return 'join'
  return stop - start === 1 && '[('.includes(text.charAt(start)) ? 'join' : undefined
}

/** The verdict if the next sentence would begin with a mark other than a letter or a number. */
export function beforeMark(candidate: Candidate): Verdict {
  if (isWordAt(candidate.text, candidate.next)) return undefined
  return (
    beforePunctuation(candidate) ??
    beforeParenthesis(candidate) ??
    beforeSignature(candidate) ??
    beforeBullet(candidate) ??
    beforeHashtags(candidate)
  )
}

const CONTINUING = ',;:%&№)]}!?.…、，；：）」』】〉》/\\=+|~^_'

/** No sentence starts with a comma, a percent sign or a closing bracket. */
function beforePunctuation({ text, stop, marksEnd, first, firstClass, next }: Candidate): Verdict {
  if (firstClass !== 'other' || first !== next || !CONTINUING.includes(text.charAt(next))) return undefined
  const afterOneMark = marksEnd - stop === 1 && text.charAt(stop) !== '…'
  return afterOneMark && opensWithDots(text, next) ? undefined : 'join'
}

const REFERENCE = /\([^():\n]{0,40}\d[^():\n]{0,20}\)[.,;:](?=\s|$)/y

/** `“…” (Smith 55).`: the full stop after a reference also ends the sentence before it. */
function beforeParenthesis({ text, next }: Candidate): Verdict {
  return text.charAt(next) === '(' && matchesAt(REFERENCE, text, next) ? 'join' : undefined
}

const SIGNATURE =
  /[-–—]{1,2} ?\p{Lu}[\p{L}.’'-]*(?:(?: \p{Ll}{1,3}){0,2} \p{Lu}[\p{L}.’'-]*){0,3}(?:, [^\n.!?;:]{1,60})?[^\S\n]*(?=\n|$)/uy

/** “It’s a long game.” — Matthew Ingram, editor: the name of the speaker closes the line. */
function beforeSignature({ text, next }: Candidate): Verdict {
  return matchesAt(SIGNATURE, text, next) ? 'join' : undefined
}

const BULLETS = '•⁃◦▪●■‣'

function beforeBullet({ text, next }: Candidate): Verdict {
  return BULLETS.includes(text.charAt(next)) ? 'cut' : undefined
}

const HASHTAGS = /#[\p{L}\p{M}\p{N}_]+(?:\s+#[\p{L}\p{M}\p{N}_]+){2}/uy

/** "We won! #victory #team #cup": a row of hashtags belongs to the sentence before it. */
function beforeHashtags({ text, next }: Candidate): Verdict {
  return text.charAt(next) === '#' && matchesAt(HASHTAGS, text, next) ? 'join' : undefined
}

/** "(pop. 256,000)": a short word before a number, and nothing else in the brackets so far. */
export function inBrackets(candidate: Candidate): Verdict {
  const { text, stop, firstClass } = candidate
  if (firstClass !== 'digit' || !isSingleStop(candidate)) return undefined
  return SHORT_IN_BRACKETS.test(text.slice(Math.max(0, stop - 24), stop)) ? 'join' : undefined
}

const SHORT_IN_BRACKETS = /[([](?:[^()[\]]*[,;] )?\p{Ll}{1,6}$/u

/**
 * "Smith, J., & Lee, A. (2004). A history. New York: Penguin.": a line that begins with authors and a year is one
 * entry.
 */
export function inBibliography({ text, start, stop }: Candidate): Verdict {
  if (stop - start > LONGEST_ENTRY || !opensWithAuthor(text, start)) return undefined
  return matchesAt(ENTRY, text, start) ? 'join' : undefined
}

const LONGEST_ENTRY = 400
const AUTHOR = String.raw`\p{Lu}[\p{L}’'-]{1,20}, (?:\p{Lu}\.[ -]?){1,3}`
const ENTRY = new RegExp(
  String.raw`${AUTHOR}(?:,? (?:&|\p{Ll}{1,3}) ${AUTHOR}|,? ${AUTHOR}){0,6},? ?\((?:1[89]|20)\d\d[a-z]?\)[.:,]`,
  'uy',
)

/** A single capital is usually an initial. */
const NUMERAL = /(?:\d|[ivxIVX]|\p{Ll})$/u
const LIST_MARKER = /^[^\p{L}\p{N}]*(?:\d{1,3}(?:\.\d{1,3}){0,5}|\p{L}|[ivxIVX]{1,4})$/u

/** The greatest length of a marker. */
const LONGEST_MARKER = 16

/** "1. The first item", "2.1.3. Farms": a number or letter at the start of the text belongs to what follows. */
export function afterListMarker(candidate: Candidate, { numbersApart }: Language): Verdict {
  const { text, start, stop } = candidate
  if (stop - start > LONGEST_MARKER || !isSingleStop(candidate)) return undefined
  const marker = text.slice(start, stop)
  if (!LIST_MARKER.test(marker)) return undefined
  if (!numbersApart) return 'join'
  return NUMERAL.test(marker) ? 'cut' : undefined
}

/** "the thing is . . . I mean": three dots after a space are a pause. */
export function afterPause({ text, stop, marksEnd }: Candidate): Verdict {
  return marksEnd - stop === 5 && isSpaceAt(text, stop - 1) && text.charAt(stop + 1) !== '.' ? 'join' : undefined
}

/**
 * "from the rue Cassini to... Versailles", "I... I don’t know": the word before the dots needs another one, or is
 * repeated.
 */
export function afterBreak(candidate: Candidate, { dangling, starters }: Language): Verdict {
  const { text, stop, end, marksEnd, first, firstClass } = candidate
  if (end > marksEnd || firstClass !== 'upper' || !isEllipsis(candidate)) return undefined
  const before = wordBefore(text, isSpaceAt(text, stop - 1) ? stop - 1 : stop)
  const after = wordAt(text, first)
  if (before !== '' && before.toLowerCase() === after.toLowerCase()) return 'join'
  return dangling.has(before) && !starters.has(after) ? 'join' : undefined
}

/** "...", "....", "…", and "?…". */
const isEllipsis = ({ text, stop, marksEnd }: Candidate): boolean =>
  text.charCodeAt(marksEnd - 1) === 0x2026 || (marksEnd - stop > 2 && text.startsWith('...', marksEnd - 3))

/** Hebrew, Arabic and their neighbours. */
const UNCASED = /[\u0590-\u08FF]/

/**
 * "الناس... عرفوا": in scripts without capitals, and with spaces, nothing shows whether an ellipsis ends a sentence;
 * mostly it does not.
 */
export function afterEllipsis(candidate: Candidate): Verdict {
  const { text, first, firstClass } = candidate
  return firstClass === 'letter' && isEllipsis(candidate) && UNCASED.test(text.charAt(first)) ? 'join' : undefined
}
