import type { TextEdit } from '../../model.ts'
import { readIn, readInOwn } from '../language/identify/encodings.ts'
import type { Mend } from './model.ts'

/** Letters that look the same in two scripts, the Latin one last. */
const LOOKALIKES = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ЈJ αa οo ρp νv ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)] as const),
)
const LATIN = /\p{Script=Latin}/u

/**
 * Writes a word in the script of most of its letters, if each other letter has a lookalike there: Mоscú with a Cyrillic
 * о → Moscú.
 */
export const oneScript: Mend = ({ target }, sides) => {
  if (!target) return undefined
  const word = sides.target.text.slice(...target)
  const letters = [...word].filter(sign => /\p{L}/u.test(sign))
  const latin = letters.filter(sign => LATIN.test(sign)).length
  if (latin * 2 === letters.length) return undefined
  const others = latin * 2 > letters.length ? LOOKALIKES : inverted(letters)
  const isOther = (sign: string): boolean => /\p{L}/u.test(sign) && LATIN.test(sign) === latin * 2 < letters.length
  if (letters.some(sign => isOther(sign) && !others.has(sign))) return undefined
  const text = [...word].map(sign => (isOther(sign) ? (others.get(sign) ?? sign) : sign)).join('')
  return { target, text, safe: true }
}

/** From Latin to the script of the rest of the word. */
function inverted(letters: readonly string[]): ReadonlyMap<string, string> {
  const script = letters.some(sign => /\p{Script=Greek}/u.test(sign)) ? /\p{Script=Greek}/u : /\p{Script=Cyrillic}/u
  return new Map([...LOOKALIKES].flatMap(([one, other]) => (script.test(one) ? [[other, one] as const] : [])))
}

/** Letters read in the wrong encoding: two to four signs that stand for the bytes of one letter. */
const RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u0401-\u045f\u0490\u0491\u2116]{2,}/g

/**
 * Decodes all such letters of a text again: partÃ­culas → partículas. A run that is not UTF-8 stays; where none is, the
 * whole text is read in the encodings of its language.
 */
export const readAgain: Mend = (_, sides) => {
  const { text } = sides.target
  const edits: TextEdit[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (sides.source.text.includes(run)) continue
    const read = readIn('utf-8', run, 'windows-1252') ?? readIn('utf-8', run, 'windows-1251')
    if (read !== undefined) edits.push({ target: [index, index + run.length], text: read })
  }
  const [first, ...also] = edits
  if (first) return { ...first, safe: true, ...(also.length > 0 && { also }) }
  const read = readInOwn(text, sides.target.language)
  return read === undefined ? undefined : { target: [0, text.length], text: read, safe: true }
}
