/** What distinguishes a formula from a sum of money: "$5 and $10" is not a formula, `$x^2$` is. */
const FORMULA = /[\\^_={}]|^\s*\p{L}\s*$/u
/**
 * The same in brackets with backslashes, which in Markdown may also be plain brackets: a command or a power is needed.
 */
const SURE_FORMULA = /\\[A-Za-z]{2}|(?<!\\)\^/
/** If a link or code begins or ends between two signs, they belong to two variables: [$FILE]($BRANCH). */
const NO_FORMULA = /\]\(|`/
const INLINE = /\$(?![\s$])(?:[^$\\\n]|\\[^\n]|\n(?![\t ]*\n)){1,400}?(?<!\s)\$(?![\d$])/y
const BLANK_LINE = /\n[\t ]*\n/
const MOST_LENGTH = 4000

/** The end of the text between an opening mark at an offset and its closing mark, if it is a formula. */
function between(text: string, at: number, [closing, formula]: readonly [string, RegExp]): number | undefined {
  const reach = text.slice(at + 2, at + MOST_LENGTH)
  const end = reach.indexOf(closing)
  if (end < 0) return undefined
  const inside = reach.slice(0, end)
  return formula.test(inside) && !BLANK_LINE.test(inside) ? at + 2 + end + closing.length : undefined
}

/** The end of a formula at an offset: `$x^2$`, `$$ … $$`, `\( … \)`, `\[ … \]`. */
export function mathAt(text: string, at: number): number | undefined {
  if (text.startsWith('\\(', at)) return between(text, at, ['\\)', SURE_FORMULA])
  if (text.startsWith('\\[', at)) return between(text, at, ['\\]', SURE_FORMULA])
  if (text.startsWith('$$', at)) return between(text, at, ['$$', FORMULA])
  INLINE.lastIndex = at
  const inline = INLINE.exec(text)?.[0]
  if (inline === undefined || NO_FORMULA.test(inline)) return undefined
  return FORMULA.test(inline.slice(1, -1)) ? at + inline.length : undefined
}
