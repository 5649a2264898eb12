import { needsUnseenSigns } from '../../../languages/script.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'

/** Control characters, and signs that no text needs. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu
/** The same, and signs that turn the direction of a text or join its letters; words in these alphabets need none. */
const UNSEEN_AND_TURNING = new RegExp(
  String.raw`${UNSEEN.source}|[\u202a-\u202e\u2066-\u2069]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c-\u200f]`,
  'gu',
)
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

export const controlCharacter: PairCheck = {
  level: 'error',
  finds: 'A control character or an invisible sign that text does not need.',
  why: 'It breaks feeds, search and copying, and nobody sees why.',
  needs: ['invisible'],
  written: true,
  example: ['a word', 'una pa​labra (with a zero-width space)'],
  pair: ({ source, target }) => {
    if (!has(target, BIT.invisible)) return NOTHING
    const known =
      needsUnseenSigns(target.language.locale) || RIGHT_TO_LEFT.test(target.text) ? UNSEEN : UNSEEN_AND_TURNING
    return [...target.written.matchAll(known)]
      .filter(({ 0: sign }) => !source.written.includes(sign) && !(sign === '\u200b' && UNSPACED.test(target.text)))
      .map(({ 0: sign, index }): Seen => {
        const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
        const place = [index, index + sign.length] as const
        const fix = { target: place, text: '', safe: true } as const
        return { ...tell('invisible', { sign: `U+${code}` }), target: place, fix }
      })
  },
}

/** Scripts that mark the end of a word with an invisible space. */
const UNSPACED = /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff]/

const LATIN = /\p{Script=Latin}/u
const LOOKALIKES = /[аеорсухіјѕԁһАВЕКМНОРСТХІЅЈαοντρικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u

/** An acronym with an ending of the text's language: IBMів. */
const INFLECTED = /^[A-Z]{2,}(?=\p{Script=Cyrillic})\p{Ll}{1,6}$/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const GREEK = /\p{Script=Greek}/u

/** Latin letters that look like Cyrillic ones, after or between Cyrillic letters: "пpeмьep". */
const LATIN_WITHIN = /\p{Script=Cyrillic}[aceiopxyABCEHIKMOPTXY]/u

/** Alphabets whose letters never stand in one word. */
const ALPHABETS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  CYRILLIC,
  GREEK,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Gurmukhi}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Telugu}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
]

/**
 * Whether a word mixes scripts by mistake; "LPR'да" has an ending of the text's language. In a Latin word every letter
 * of another alphabet is wrong, except signs (μm); in a Cyrillic word a Latin letter after the beginning is wrong if it
 * looks like a Cyrillic one, and in other words a Latin name may have an ending (Google을).
 */
function isMixed(part: string, isLatin: boolean): boolean {
  if (INFLECTED.test(part)) return false
  const hasLatin = LATIN.test(part)
  if (hasLatin && (LOOKALIKES.test(part) || LATIN_WITHIN.test(part))) return true
  const alphabets = ALPHABETS.filter(letter => letter.test(part))
  const isSigned = alphabets.length === 2 && hasLatin && GREEK.test(part)
  return alphabets.length > 1 && (!hasLatin || isLatin || alphabets.length > 2) && !isSigned
}

export const mixedScript: PairCheck = {
  level: 'error',
  finds: 'One word has letters of two scripts.',
  why: 'A Cyrillic "а" in a Latin word looks right and is found by no search.',
  needs: ['lookalike', 'other-letter'],
  example: ['Kursk', 'Курsk'],
  pair: ({ source, target }) => {
    if (!has(target, BIT.lookalike) && !has(target, BIT['other-letter'])) return NOTHING
    const own = target.language.script
    const isLatin = own?.name === 'Latn'
    return target.tokens
      .filter(
        ({ kind, text }) =>
          kind === 'word' &&
          text.length > 1 &&
          !/^\p{ASCII}+$/u.test(text) &&
          text.split(/['’]/).some(part => isMixed(part, isLatin)),
      )
      .filter(({ text }) => !source.text.includes(text))
      .map(({ text, start, end }) => ({ ...tell('mixed-script', { word: text }), target: [start, end] }))
  },
}
