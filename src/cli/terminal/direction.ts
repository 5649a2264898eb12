/** Words of scripts that are written from right to left, with what stands between them. */
const RIGHT_TO_LEFT = (() => {
  const word = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Mn}\u200c-\u200f]+`
  return new RegExp(String.raw`(?=\p{L})${word}(?:[\s\d\p{P}]+(?=\p{L})${word})*`, 'gu')
})()

const ISOLATE = '\u2068'
const POP = '\u2069'

/**
 * Isolates words that are written from right to left, so that a terminal does not put the signs and numbers beside them in
 * another order: `סירסקי ×3, missing in p1.s1`. Line by line, since a terminal orders each line by itself.
 */
export const isolateRightToLeft = (text: string): string =>
  text.replace(RIGHT_TO_LEFT, words => words.split('\n').map(isolated).join('\n'))

const isolated = (words: string): string => (words.trim() === '' ? words : `${ISOLATE}${words}${POP}`)
