import { say } from '../../../../say.ts'
import { type Oddity, shortened } from '../../problem.ts'

/** A quotation mark; an apostrophe is not one. */
export const QUOTES =
  /["“”«»„「」『』]|[‘‚‹](?=\S)|(?<=[\p{L}\p{N}.,!?])[’›](?!\p{L})|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u

/** Quoted words whose quotation marks are lost; some languages write names between them: «Gazeta Wyborcza». */
export const quotesLost: Oddity = ({ answer, source }) =>
  source.reading().quotes >= 2 &&
  !QUOTES.test(answer.text) &&
  !/^\s?[-–—]/u.test(answer.text) &&
  ![...source.text.matchAll(QUOTATION)].every(([, inside = '']) => isNameOf(inside, answer.text))
    ? say('answer-no-quotes', {})
    : undefined

/** Whether quoted words are a name, by their capitals, and the answer has it unchanged. */
const isNameOf = (words: string, answer: string): boolean =>
  answer.includes(words) && words.split(/\s+/).every(word => /^[\p{Lu}\p{N}]/u.test(word))

const QUOTATION = /[“„"«「『]([^“”„"«»「」『』]*)[”“"»」』]/gu

/** The fraction of a text between quotation marks. */
const quotedShare = (text: string): number =>
  [...text.matchAll(QUOTATION)].reduce((sum, [all]) => sum + all.length, 0) / text.length

/** A quotation of which a part became the paper's own words, or that the source lacks. */
export const quotesChanged: Oddity = ({ answer, source }) => {
  const [asked, said] = [source.reading().quotes, answer.reading().quotes]
  if (asked >= 4 && said >= 2 && said < asked && quotedShare(source.text) > 0.3)
    return quotedShare(answer.text) < 0.6 * quotedShare(source.text) ? say('answer-no-quotes', {}) : undefined
  if (asked > 0 || said < 2 || QUOTES.test(source.text)) return undefined
  const added = [...answer.text.matchAll(QUOTATION)].find(
    ({ 1: inside = '', 0: all, index }) =>
      inside.split(/\s+/).length >= 4 ||
      (SENTENCE.test(inside) && SPOKEN.test(answer.text.slice(index + all.length - 2))),
  )
  return added && say('nothing-in-source', { words: shortened(added[0]) })
}

/** Three words of which only the first has a capital: «No me rendiré». */
const SENTENCE = /^\p{Lu}[\p{L}\p{M}'’]*(?:\s\p{Ll}[\p{L}\p{M}'’]*){2}[,.!?]?$/u

/** What follows if somebody said it: a comma at the mark, or a dash. */
const SPOKEN = /^.?(?:[,.!?][”“"»」』]|[”“"»」』](?:,| [–—-]))/u
