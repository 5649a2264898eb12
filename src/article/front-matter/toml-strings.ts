import type { Span } from '../../model.ts'
import type { FieldPath } from './fields.ts'

/** A string of a TOML file; its span is what is between its quotation marks. */
export interface TomlString extends Span {
  readonly path: FieldPath
  /** Whether it stands in double quotation marks, where a backslash begins an escape. */
  readonly isBasic: boolean
}

/** The marks that open a string, a comment, a sign, a line end, or a bare word. */
const TOKEN = /"""(?:\r?\n)?|'''(?:\r?\n)?|["']|#[^\n\r]*|[[\]{}=.,]|\r\n|\n|\r|[^\s"'#[\]{}=.,]+/g

/** The rest of a string, by the marks that open it. */
const RESTS: Readonly<Record<string, RegExp>> = {
  '"""': /((?:[^"\\]|\\[\s\S]|"(?!""))*)("{3,5})/y,
  "'''": /((?:[^']|'(?!''))*)('{3,5})/y,
  '"': /((?:[^"\\\n\r]|\\.)*)"/y,
  "'": /([^'\n\r]*)'/y,
}

interface Token extends Span {
  readonly sign: string
  readonly string?: Span & { readonly isBasic: boolean; readonly value: string }
}

function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { 0: sign, index } = found
    const start = pattern.lastIndex
    const rest = RESTS[sign.trimEnd()]
    if (!rest) {
      if (!sign.startsWith('#')) tokens.push({ sign, start: index, end: start })
      continue
    }
    rest.lastIndex = start
    const [, inside = '', marks = ''] = rest.exec(text) ?? []
    // Without its end it is not TOML.
    if (rest.lastIndex === 0) break
    // Of five marks that end a string, two belong to it.
    const end = start + inside.length + Math.max(marks.length - 3, 0)
    const string = { start, end, isBasic: sign.startsWith('"'), value: text.slice(start, end) }
    tokens.push({ sign: '"', start: index, end: rest.lastIndex, string })
    pattern.lastIndex = rest.lastIndex
  }
  return tokens
}

/** The strings of valid TOML in the file's order, with the names of their fields and the indices of their lists. */
export function stringsOfToml(text: string): readonly TomlString[] {
  const tokens = tokensIn(text)
  const found: TomlString[] = []
  /** How many tables each list of tables has so far. */
  const counts = new Map<string, number>()
  let table: FieldPath = []
  let at = 0
  const next = (): Token | undefined => tokens[at++]
  const peek = (): string | undefined => tokens[at]?.sign
  const skipLines = (): void => {
    while (/^[\n\r]/.test(peek() ?? '')) at++
  }

  /** Names with dots between them, up to a sign: `cover.alt =`. */
  const names = (): FieldPath => {
    const path: string[] = []
    for (let token = next(); token && !/^[=\]\n\r]/.test(token.sign); token = next()) {
      if (token.sign !== '.') path.push(token.string?.value ?? token.sign)
    }
    return path
  }
  /** A table's path with the index of its last one for each list of tables in it. */
  const inLists = (path: FieldPath): FieldPath => {
    const whole: (string | number)[] = []
    for (const name of path) {
      whole.push(name)
      const count = counts.get(JSON.stringify(whole))
      if (count !== undefined) whole.push(count - 1)
    }
    return whole
  }
  const list = (path: FieldPath): void => {
    for (let index = 0; at < tokens.length; index++) {
      skipLines()
      if (peek() === ']') break
      value([...path, index])
      skipLines()
      if (peek() !== ',') break
      at++
    }
    skipLines()
    if (peek() === ']') at++
  }
  const object = (path: FieldPath): void => {
    for (skipLines(); at < tokens.length && peek() !== '}'; skipLines()) {
      if (peek() === ',') at++
      else value([...path, ...names()])
    }
    at++
  }
  const value = (path: FieldPath): void => {
    const token = next()
    if (token?.string) found.push({ path, ...spanOf(token.string), isBasic: token.string.isBasic })
    else if (token?.sign === '[') list(path)
    else if (token?.sign === '{') object(path)
    // A number or a time may have dots: they are words of the same value.
    else while (peek() !== undefined && !/^[\n\r,\]}]/.test(peek() ?? '')) at++
  }
  const header = (): void => {
    const isList = peek() === '[' && tokens[at]?.start === tokens[at - 1]?.end
    if (isList) at++
    const path = names()
    if (isList && peek() === ']') at++
    const whole = [...inLists(path.slice(0, -1)), ...path.slice(-1)]
    const key = JSON.stringify(whole)
    if (isList) counts.set(key, (counts.get(key) ?? 0) + 1)
    table = inLists(path)
  }
  while (at < tokens.length) {
    skipLines()
    if (at >= tokens.length) break
    if (peek() === '[') {
      at++
      header()
    } else value([...table, ...names()])
  }
  return found
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
