import type { Language } from '../language.ts'
import { beforeSpacedOmission, type Candidate, isSingleStop, startsSentence, type Verdict } from '../read/candidate.ts'
import { isSpaceAt, isWideAt, isWordAt, matchesAt } from '../read/characters.ts'

/** Marks with a space behind a sentence; scripts that have others put none, or not always. */
const SPACED_STOP = '.!?…․‼‽⁇⁈⁉;\u037E'
/** "the world.Today": only a word that starts sentences shows that the space was forgotten. */
const MISSING_SPACE = /(?:\p{Ll}{3}|\d{3})[.!?]["”]?\p{Lu}$/u

/** `3.5`, `example.com`: a mark inside a word ends nothing, but Chinese, Japanese and others need no space. */
export function withoutSpace(candidate: Candidate, language: Language): Verdict {
  const { text, stop, end, next } = candidate
  if (next > end) return undefined
  if (!SPACED_STOP.includes(text.charAt(stop))) return undefined
  if (isWideAt(text, next) && isWideAt(text, stop - 1)) return undefined
  if (!startsSentence(candidate, language)) return 'join'
  return MISSING_SPACE.test(text.slice(Math.max(0, stop - 3), next + 1)) ? 'cut' : 'join'
}

/** "[...] The tanks": an omission belongs to the sentence it stands before, and to the last one at the end. */
export function atOmission({ text, start, stop, first }: Candidate): Verdict {
  if (beforeSpacedOmission(text, stop)) return 'cut'
  if (first >= text.length) return 'join'
  return stop - start === 1 && '[('.includes(text.charAt(start)) ? 'join' : undefined
}

/** What another mark than a letter or a number says where the next sentence would begin. */
export function beforeMark(candidate: Candidate): Verdict {
  if (isWordAt(candidate.text, candidate.next)) return undefined
  return (
    beforePunctuation(candidate) ??
    beforeParenthesis(candidate) ??
    beforeSignature(candidate) ??
    beforeBullet(candidate)
  )
}

const CONTINUING = ',;:%&№)]}!?.…、，；：）」』】〉》/\\=+|~^_'

/** No sentence starts with a comma, a percent sign or a closing bracket. */
function beforePunctuation({ text, first, firstClass, next }: Candidate): Verdict {
  return firstClass === 'other' && first === next && CONTINUING.includes(text.charAt(next)) ? 'join' : undefined
}

const REFERENCE = /\([^():\n]{0,40}\d[^():\n]{0,20}\)[.,;:](?=\s|$)/y

/** `“…” (Smith 55).`: the full stop behind a reference ends the sentence before it too. */
function beforeParenthesis({ text, next }: Candidate): Verdict {
  return text.charAt(next) === '(' && matchesAt(REFERENCE, text, next) ? 'join' : undefined
}

const SIGNATURE = /[-–—]{1,2} ?\p{Lu}[\p{L}.’'-]*(?:(?: \p{Ll}{1,3}){0,2} \p{Lu}[\p{L}.’'-]*){0,3}\s*$/uy

/** “It’s a long game.” — Matthew Ingram: who said it closes the text. */
function beforeSignature({ text, next }: Candidate): Verdict {
  return matchesAt(SIGNATURE, text, next) ? 'join' : undefined
}

const BULLETS = '•⁃◦▪●■‣'

function beforeBullet({ text, next }: Candidate): Verdict {
  return BULLETS.includes(text.charAt(next)) ? 'cut' : undefined
}

/** A single capital is more often an initial. */
const NUMERAL = /(?:\d|[ivxIVX]|\p{Ll})$/u
const LIST_MARKER = /^[^\p{L}\p{N}]*(?:\d{1,3}(?:\.\d{1,3}){0,5}|\p{L}|[ivxIVX]{1,4})$/u

/** No marker is longer. */
const LONGEST_MARKER = 16

/** "1. The first item", "2.1.3. Farms": a number or letter that opens the text belongs to what follows. */
export function afterListMarker(candidate: Candidate, { numbersApart }: Language): Verdict {
  const { text, start, stop } = candidate
  if (stop - start > LONGEST_MARKER || !isSingleStop(candidate)) return undefined
  const marker = text.slice(start, stop)
  if (!LIST_MARKER.test(marker)) return undefined
  if (!numbersApart) return 'join'
  return NUMERAL.test(marker) ? 'cut' : undefined
}

/** "the thing is . . . I mean": three dots that stand off the word are a pause. */
export function afterPause({ text, stop, marksEnd }: Candidate): Verdict {
  return marksEnd - stop === 5 && isSpaceAt(text, stop - 1) && text.charAt(stop + 1) !== '.' ? 'join' : undefined
}

const DOTS = /(?:\.{3}|…)$/u
/** Hebrew, Arabic and their neighbours. */
const UNCASED = /[\u0590-\u08FF]/

/** "الناس... عرفوا": in scripts without capitals, and with spaces, nothing shows an end after an ellipsis; most go on. */
export function afterEllipsis({ text, stop, marksEnd, first, firstClass }: Candidate): Verdict {
  if (firstClass !== 'letter' || !UNCASED.test(text.charAt(first))) return undefined
  return DOTS.test(text.slice(stop, marksEnd)) ? 'join' : undefined
}
