/** What distinguishes a formula from a sum of money: "$5 and $10" is not a formula, `$x^2$` is. */
const FORMULA = /[\\^_={}]|^\s*\p{L}\s*$/u
/** The same in brackets with backslashes, which in Markdown may also be plain brackets: a command or a power. */
const SURE_FORMULA = /\\[A-Za-z]{2}|(?<!\\)\^/
/** Letters with an operator, and no word: `\(a+b\)`, `\(f(x)\)`, but not `\(see below\)` or `\(1-2\)`. */
const OPERATOR = /[=<>+*/|(_\u2200-\u22ff-]/
const EQUATION = /[=<>+]/
const LETTER = /\p{L}/u
const NO_LETTERS = /\p{L}{3}|["'“”?!]/u
/** A letter in brackets that is no ending of a word, as in `bridge\(s\)`. */
const VARIABLE = /^\s*\p{L}\s*$/u
/** If a link or code begins or ends between two signs, they belong to two variables: [$FILE]($BRANCH). */
const NO_FORMULA = /\]\(|`/
const INLINE = /\$(?![\s$])(?:[^$\\\n]|\\[^\n]|\n(?![\t ]*\n)){1,400}?(?<!\s)\$(?![\d$])/y
const BLANK_LINE = /\n[\t ]*\n/
const MOST_LENGTH = 4000

interface Bracket {
  readonly opening: string
  readonly closing: string
  readonly isFormula: (inside: string, text: string, at: number) => boolean
}

const hasOperator = (inside: string, operator: RegExp): boolean =>
  operator.test(inside) && LETTER.test(inside) && !NO_LETTERS.test(inside)

const inRoundBrackets = (inside: string, text: string, at: number): boolean =>
  SURE_FORMULA.test(inside) ||
  hasOperator(inside, OPERATOR) ||
  (VARIABLE.test(inside) && !LETTER.test(text[at - 1] ?? ''))

/** Without a command or a power it stands alone, since people write words in square brackets, such as `\[US=EU\]`. */
const inSquareBrackets = (inside: string, text: string, at: number): boolean =>
  SURE_FORMULA.test(inside) ||
  (/^\s.*\s$/s.test(inside) &&
    /(?:^|\n)[\t >]{0,40}$/.test(text.slice(Math.max(at - 41, 0), at)) &&
    hasOperator(inside, EQUATION))

const BRACKETS: readonly Bracket[] = [
  { opening: '\\\\(', closing: '\\\\)', isFormula: inRoundBrackets },
  { opening: '\\\\[', closing: '\\\\]', isFormula: inSquareBrackets },
  { opening: '\\(', closing: '\\)', isFormula: inRoundBrackets },
  { opening: '\\[', closing: '\\]', isFormula: inSquareBrackets },
  { opening: '$$', closing: '$$', isFormula: inside => FORMULA.test(inside) },
]

/** The end of the text between an opening mark at an offset and its closing mark, if it is a formula. */
function between(text: string, at: number, { opening, closing, isFormula }: Bracket): number | undefined {
  const from = at + opening.length
  const reach = text.slice(from, at + MOST_LENGTH)
  const end = reach.indexOf(closing)
  if (end < 0) return undefined
  const inside = reach.slice(0, end)
  return isFormula(inside, text, at) && !BLANK_LINE.test(inside) ? from + end + closing.length : undefined
}

/** The end of a formula at an offset: `$x^2$`, `$$ … $$`, `\( … \)`, `\[ … \]`, `\\( … \\)`. */
export function mathAt(text: string, at: number): number | undefined {
  const bracket = BRACKETS.find(({ opening }) => text.startsWith(opening, at))
  if (bracket) return between(text, at, bracket)
  if (text[at] !== '$') return undefined
  INLINE.lastIndex = at
  const inline = INLINE.exec(text)?.[0]
  if (inline === undefined || NO_FORMULA.test(inline)) return undefined
  return FORMULA.test(inline.slice(1, -1)) ? at + inline.length : undefined
}
