import { globSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** Sizes of texts. The smaller is first, so that cubic time is noticed before it takes hours. */
const SIZES = [512, 4096]
/** A run of less time is not measured. */
const LEAST_MS = 4
/** Of a text four times as long, time in proportion takes four times as long, its square sixteen times. */
const STEEP = 9

/** A text of about a size. */
export type MakeText = (size: number) => string

/** A text of one part again and again, with a start and an end. */
export const repeated =
  (part: string, start = '', end = '\u0001'): MakeText =>
  size =>
    start + part.repeat(Math.ceil(size / part.length)) + end

function milliseconds(run: (text: string) => unknown, text: string): number {
  const begin = process.cpuUsage()
  run(text)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

const least = (run: (text: string) => unknown, text: string): number =>
  Math.min(...[1, 2, 3].map(() => milliseconds(run, text)))

/** How many times a text must be steep: another program, the compiler or the garbage collector may take the time once. */
const TRIES = 4

/** How many times as long a text of four times the size takes, where that is too much; undefined where time grows with the text. */
export function steepness(run: (text: string) => unknown, make: MakeText): number | undefined {
  const found: number[] = []
  while (found.length < TRIES) {
    const times = steepnessOnce(run, make)
    if (times === undefined) return undefined
    found.push(times)
  }
  return Math.min(...found)
}

function steepnessOnce(run: (text: string) => unknown, make: MakeText): number | undefined {
  for (const size of SIZES) {
    if (milliseconds(run, make(size)) < LEAST_MS) continue
    const [small, middle] = [least(run, make(size / 4)), least(run, make(size))]
    if (middle < small * STEEP) continue
    const large = milliseconds(run, make(size * 4))
    if (large > middle * STEEP) return Math.round(large / middle)
    break
  }
  return undefined
}

/** A regular expression and its place in the code. */
export interface Found {
  readonly where: string
  readonly pattern: RegExp
}

/** Every regular expression that is written out in the code. */
export function literalPatterns(): readonly Found[] {
  return globSync('src/**/*.ts').flatMap(file => {
    const code = readFileSync(file, 'utf8')
    const found: Found[] = []
    visit(parseAst(code, { lang: 'ts' }), node => {
      if (node.regex === undefined || typeof node.start !== 'number') return
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string }
      const line = code.slice(0, node.start).split('\n').length
      found.push({ where: `${file}:${line}`, pattern: new RegExp(pattern, flags) })
    })
    return found
  })
}

type SyntaxNode = Readonly<Record<string, unknown>>

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see)
  else if (typeof value === 'object' && value !== null) {
    see(value as SyntaxNode)
    for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner, see)
  }
}

const CLASSES = [
  ...'aA1 .,-_\'"“”’«»()[]{}<>/\\|*#=%&;:!?@$~`^+',
  '\n',
  '\t',
  'é',
  'я',
  'Я',
  'ア',
  '中',
  '한',
  'ا',
  '\u0301',
  '\u00a0',
  '😀',
]

/** Texts that a regular expression may be slow on: its own characters, alone and in a row, and one of each kind. */
export function hostileFor({ source }: RegExp): readonly MakeText[] {
  const own = [...new Set(charactersOf(source))].slice(0, 12)
  const rows = [2, 3, 4, 6].flatMap(length => {
    const row = charactersOf(source).slice(0, length)
    return row.length < length ? [] : [row.join(''), row.join('a'), row.join(' ')]
  })
  const pairs = own.slice(0, 6).flatMap(one => [`${one}a`, `${one} `, `${one}1`, `a${one}b `])
  const parts = [...new Set([...CLASSES, ...own, ...rows, ...pairs])]
  const starts = own.slice(0, 3).flatMap(start => ['a', ' ', '1', start].map(part => repeated(part, start)))
  return [...parts.map(part => repeated(part)), ...starts]
}

/** The characters that a pattern names, in order. */
function charactersOf(source: string): readonly string[] {
  const plain = source
    .replace(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, ...codes: string[]) =>
      String.fromCodePoint(Number.parseInt(codes.slice(0, 3).find(Boolean) ?? '20', 16)),
    )
    .replace(/\\[pP]\{[^}]*\}|\\[sSwWdDbB]|\\k<[^>]*>|\(\?(?:<?[=!]|:|<[^>]*>|[a-z-]+:)|\{\d+,?\d*\}/g, '')
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/(?<!\\)[[\](){}*+?|^$.]/g, '')
    .replace(/\\(.)/g, '$1')
  return [...plain]
}

/** Runs a regular expression over a whole text, as `matchAll` and `test` do. */
export function runPattern(pattern: RegExp, text: string): void {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  let count = 0
  for (const match of text.matchAll(all)) {
    count += match[0].length
    if (!pattern.global && !pattern.sticky) break
  }
  if (count < 0) throw new RangeError('no match is shorter than nothing')
}
