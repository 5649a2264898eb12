// The YAML that the tool itself writes: one key or item per line, two spaces a level, texts as JSON. It is read some
// fifty times faster than YAML at large; what a person or another tool wrote otherwise is for a real parser.

const WORD = /^(?!(?:true|false|null)$)[A-Za-z][\w.-]*$/

const scalar = (value: unknown): string =>
  typeof value === 'number' || (typeof value === 'string' && WORD.test(value)) ? String(value) : JSON.stringify(value)

/**
 * Writes a map of texts, whole numbers, maps and lists, none of them empty, as YAML with one key or item per line;
 * undefined properties are left out.
 */
export function toLines(map: object, indent = ''): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const name = `${indent}${scalar(key)}:`
      if (typeof value !== 'object') return `${name} ${scalar(value)}\n`
      if (!Array.isArray(value)) return `${name}\n${toLines(value, `${indent}  `)}`
      return `${name}\n${value.map(item => itemLines(item, `${indent}  `)).join('')}`
    })
    .join('')
}

function itemLines(item: unknown, indent: string): string {
  if (typeof item !== 'object' || item === null) return `${indent}- ${scalar(item)}\n`
  return `${indent}- ${toLines(item, `${indent}  `).slice(indent.length + 2)}`
}

/** What the lines say: texts, whole numbers, maps and lists. */
export type Plain = string | number | readonly Plain[] | { readonly [key: string]: Plain }

const LINE = /^(?<indent> *)(?<item>- )?(?:(?<key>[A-Za-z][\w.-]*|"(?:[^"\\]|\\.)*"):(?: (?<value>.+))?|(?<text>.+))$/s

interface Parsed {
  readonly value: Plain
  readonly next: number
}

/** Reads what toLines wrote; undefined when it is any other YAML, or none. */
export function fromLines(text: string): Plain | undefined {
  if (!text.endsWith('\n') || /\r|\t/.test(text)) return undefined
  const lines = text.slice(0, -1).split('\n')
  const parsed = readBlock(lines, 0, 0)
  return parsed?.next === lines.length ? parsed.value : undefined
}

function readBlock(lines: readonly string[], from: number, indent: number): Parsed | undefined {
  return lines[from]?.startsWith('- ', indent) ? readList(lines, from, indent) : readMap(lines, from, indent)
}

function readMap(lines: readonly string[], from: number, indent: number, first?: string): Parsed | undefined {
  const map: Record<string, Plain> = Object.create(null)
  let at = from
  for (; at < lines.length; ) {
    const line = at === from && first !== undefined ? first : (lines[at] ?? '')
    const { indent: space = '', item, key, value } = LINE.exec(line)?.groups ?? {}
    if (space.length < indent && at > from) break
    if (space.length !== indent || item !== undefined || key === undefined) return undefined
    const name = readScalar(key)
    if (name === undefined || String(name) in map) return undefined
    const parsed =
      value === undefined ? readBlock(lines, at + 1, indent + 2) : { value: readScalar(value), next: at + 1 }
    if (parsed?.value === undefined) return undefined
    map[String(name)] = parsed.value
    at = parsed.next
  }
  return at > from ? { value: { ...map }, next: at } : undefined
}

function readList(lines: readonly string[], from: number, indent: number): Parsed | undefined {
  const list: Plain[] = []
  let at = from
  while (at < lines.length && lines[at]?.startsWith(`${' '.repeat(indent)}- `)) {
    const line = lines[at] ?? ''
    const rest = `${' '.repeat(indent + 2)}${line.slice(indent + 2)}`
    const isMap = LINE.exec(rest)?.groups?.key !== undefined
    const parsed = isMap
      ? readMap(lines, at, indent + 2, rest)
      : { value: readScalar(line.slice(indent + 2)), next: at + 1 }
    if (parsed?.value === undefined) return undefined
    list.push(parsed.value)
    at = parsed.next
  }
  return { value: list, next: at }
}

function readScalar(text: string): string | number | undefined {
  if (WORD.test(text)) return text
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (!text.startsWith('"')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
