type Evaluate = (n: number) => number

/**
 * The rule of a gettext header, such as `nplurals=2; plural=(n != 1);`, or undefined if it is invalid. The expression
 * is C's, with `n`, numbers, `? :`, `||`, `&&`, comparisons, `%`, `+`, `-`, `*`, `/`, `!` and brackets.
 */
export function gettextRule(header: string): { readonly count: number; readonly formOf: Evaluate } | undefined {
  const [, count, expression] = /nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)/.exec(header) ?? []
  if (count === undefined || expression === undefined) return undefined
  const tokens = expression.match(/\d+|n|\|\||&&|[=!<>]=|[-+*/%<>!?:()]/g) ?? []
  const parser = { tokens, at: 0 }
  const formOf = conditional(parser)
  return formOf && parser.at === tokens.length ? { count: Number(count), formOf } : undefined
}

interface Parser {
  readonly tokens: readonly string[]
  at: number
}

/** From the lowest to the highest precedence. */
const LEVELS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  {
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b },
]

function conditional(parser: Parser): Evaluate | undefined {
  const test = binary(parser, 0)
  if (!test || parser.tokens[parser.at] !== '?') return test
  parser.at++
  const yes = conditional(parser)
  if (!yes || parser.tokens[parser.at] !== ':') return undefined
  parser.at++
  const no = conditional(parser)
  return no && (n => (test(n) !== 0 ? yes(n) : no(n)))
}

function binary(parser: Parser, level: number): Evaluate | undefined {
  const operators = LEVELS[level]
  if (operators === undefined) return unary(parser)
  let left = binary(parser, level + 1)
  for (;;) {
    const operator = operators[parser.tokens[parser.at] ?? '']
    if (!left || !operator) return left
    parser.at++
    const [one, right] = [left, binary(parser, level + 1)]
    left = right && (n => operator(one(n), right(n)))
  }
}

function unary(parser: Parser): Evaluate | undefined {
  const token = parser.tokens[parser.at++]
  if (token === 'n') return n => n
  if (token !== undefined && /^\d+$/.test(token)) return () => Number(token)
  if (token === '!') {
    const inner = unary(parser)
    return inner && (n => Number(inner(n) === 0))
  }
  if (token !== '(') return undefined
  const inner = conditional(parser)
  return parser.tokens[parser.at++] === ')' ? inner : undefined
}
