/** The number of columns that a text takes on a terminal: East Asian wide characters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text.replace(ANSI, '')) {
    if (ZERO.test(char)) continue
    width += WIDE.test(char) ? 2 : 1
  }
  return width
}

/** The codes that `paint` adds: they take no columns. */
export const ANSI = /\x1b\[[0-9;]*m/g
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}$/u
