/** Successive words of right-to-left scripts, with spaces, digits and punctuation between them. */
const RIGHT_TO_LEFT = (() => {
  const word = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Mn}\u200c-\u200f]+`
  return new RegExp(String.raw`(?=\p{L})${word}(?:[\s\d\p{P}]+(?=\p{L})${word})*`, 'gu')
})()

const ISOLATE = '\u2068'
const POP = '\u2069'

/**
 * Isolates right-to-left words, so that a terminal does not reorder the characters and numbers beside them: `סירסקי ×3,
 * missing in p1.s1`. Each line is isolated for itself, since a terminal orders each line by itself.
 */
export const isolateRightToLeft = (text: string): string =>
  text.replace(RIGHT_TO_LEFT, words => words.split('\n').map(isolated).join('\n'))

const isolated = (words: string): string => (words.trim() === '' ? words : `${ISOLATE}${words}${POP}`)
