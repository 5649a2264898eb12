const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\u30fc\uff01-\uff65]/u

/** Whether a letter or mark is of a script that puts no space between words. */
export const isUnspaced = (letter: string): boolean => UNSPACED.test(letter)

/** Letters with the width of two: Chinese, Japanese and Korean letters, and full-width signs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu
/** Combining marks and invisible signs. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/gu

/** The width of a text on the screen, in Latin letters. */
export function columnsOf(text: string): number {
  // In most texts every letter is one column wide.
  if (/^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u203f]*$/.test(text)) return text.length
  const seen = text.replace(NONE, '')
  const wide = seen.match(WIDE)?.length ?? 0
  return [...seen].length + wide
}
