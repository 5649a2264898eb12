import type { PluralForm } from '../../model.ts'

/** Numbers that tell a language's plural forms apart. */
const SAMPLE: readonly number[] = Array.from({ length: 1001 }, (_, n) => n)
const RARE: readonly number[] = [1.5, 0.1, 1e6, 2e6, 1e9]

/** The plural forms of a language that tells them by number, by the form's name. */
export function formsBy(nameOf: (n: number) => string): ReadonlyMap<string, PluralForm> {
  const numbers = Map.groupBy(SAMPLE, nameOf)
  const forms = new Map<string, PluralForm>()
  for (const [name, all] of numbers) {
    const few = all.length <= 2 ? { numbers: all } : {}
    forms.set(name, { name, ...few, examples: all.slice(0, 3).join(', ') })
  }
  for (const n of RARE) {
    const name = nameOf(n)
    if (!forms.has(name)) forms.set(name, { name, examples: String(n), rare: true })
  }
  return forms
}

/** The forms that CLDR has for a locale: one, few, many, other. */
export function cldrForms(locale: string, type: Intl.PluralRuleType = 'cardinal'): ReadonlyMap<string, PluralForm> {
  const rules = new Intl.PluralRules(locale, { type })
  const forms = formsBy(n => rules.select(n))
  return new Map([...forms].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)))
}

/** As CLDR and i18next have them. */
const ORDER: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The source text of a form: the singular for the one that says 1 alone, else the plural. */
export const isSingular = ({ numbers }: PluralForm): boolean => numbers?.length === 1 && numbers[0] === 1

type Evaluate = (n: number) => number

/**
 * The rule of a gettext header, such as `nplurals=2; plural=(n != 1);`, or undefined where it is none. The expression is
 * C's, of `n`, numbers, `? :`, `||`, `&&`, comparisons, `%`, `+`, `-`, `*`, `/`, `!` and brackets.
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

/** From the loosest binding to the tightest. */
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
