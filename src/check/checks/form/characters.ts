import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { has } from '../../read/reading.ts'

export const controlCharacter: PairCheck = {
  level: 'error',
  finds: 'A control character or an invisible sign that text does not need.',
  why: 'It breaks feeds, search and copying, and nobody sees why.',
  needs: ['invisible'],
  written: true,
  example: ['a word', 'una pa​labra (with a zero-width space)'],
  pair: ({ source, target }) => {
    if (!has(target, 'invisible')) return NOTHING
    return [
      ...target.written.matchAll(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu,
      ),
    ]
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

/** Latin letters that look like Cyrillic ones, after or between Cyrillic letters: "пpeмьep". */
const LATIN_WITHIN = /\p{Script=Cyrillic}[aceiopxyABCEHIKMOPTXY]/u

/**
 * Whether a word mixes scripts by mistake; "LPR'да" has an ending of the text's language. In a Latin word every
 * Cyrillic letter is wrong; in a Cyrillic word a Latin letter after the beginning is wrong if it looks like a Cyrillic
 * one.
 */
const isMixed = (part: string, isLatin: boolean): boolean =>
  LATIN.test(part) &&
  !INFLECTED.test(part) &&
  (LOOKALIKES.test(part) || (isLatin ? CYRILLIC.test(part) : LATIN_WITHIN.test(part)))

export const mixedScript: PairCheck = {
  level: 'error',
  finds: 'One word has letters of two scripts.',
  why: 'A Cyrillic "а" in a Latin word looks right and is found by no search.',
  needs: ['lookalike'],
  example: ['Kursk', 'Курsk'],
  pair: ({ source, target }) => {
    if (!has(target, 'lookalike') || !has(target, 'latin')) return NOTHING
    const isLatin = target.language.script?.name === 'Latn'
    return target.tokens
      .filter(({ kind, text }) => kind === 'word' && text.split(/['’]/).some(part => isMixed(part, isLatin)))
      .filter(({ text }) => !source.text.includes(text))
      .map(({ text, start, end }) => ({ ...tell('mixed-script', { word: text }), target: [start, end] }))
  },
}
