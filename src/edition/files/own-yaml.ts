import { onceEachWord } from '../../once.ts'

// The YAML that the tool itself writes: one key or item a line, two spaces a level, texts as JSON. This parser is some
// fifty times faster than a full one, which reads what people and other tools write.

/** A text that needs no quotation marks: no version of YAML reads it as another value, as it does `False` or `no`. */
const WORD = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w.-]*$/i

const scalar = (value: unknown): string =>
  typeof value === 'number' || (typeof value === 'string' && WORD.test(value)) ? String(value) : JSON.stringify(value)

/**
 * Writes a map of texts, whole numbers, maps and lists, none of them empty, as YAML with one key or item per line;
 * undefined properties are left out.
 */
export function toLines(map: object, indent = ''): string {
  let lines = ''
  for (const key of Object.keys(map)) {
    const value: unknown = map[key as keyof typeof map]
    if (value === undefined) continue
    const name = `${indent}${scalarOfKey(key)}:`
    if (typeof value !== 'object' || value === null) lines += `${name} ${scalar(value)}\n`
    else if (!Array.isArray(value)) lines += `${name}\n${toLines(value, `${indent}  `)}`
    else lines += `${name}\n${value.map(item => itemLines(item, `${indent}  `)).join('')}`
  }
  return lines
}

/** The same few fields are in each unit, and the same keys in each edition. */
const scalarOfKey = onceEachWord(scalar)

function itemLines(item: unknown, indent: string): string {
  if (typeof item !== 'object' || item === null) return `${indent}- ${scalar(item)}\n`
  return `${indent}- ${toLines(item, `${indent}  `).slice(indent.length + 2)}`
}

/** The values of these lines: texts, whole numbers, maps and lists. */
export type Plain = string | number | readonly Plain[] | { readonly [key: string]: Plain }

interface Parsed {
  readonly value: Plain
  readonly next: number
}

/** Reads what toLines wrote; undefined for any other YAML, or a text that is none. */
export function fromLines(text: string): Plain | undefined {
  if (!text.endsWith('\n') || /[\r\t]/.test(text)) return undefined
  const lines = text.slice(0, -1).split('\n')
  const parsed = readBlock(lines, 0, 0)
  return parsed?.next === lines.length ? parsed.value : undefined
}

function readBlock(lines: readonly string[], from: number, indent: number): Parsed | undefined {
  return lines[from]?.startsWith('- ', indent) ? readList(lines, from, indent) : readMap(lines, from, indent)
}

/** Reads a map. Its first key may follow the dash of a list's item, which counts as indentation. */
function readMap(lines: readonly string[], from: number, indent: number, isItem = false): Parsed | undefined {
  const map = new Map<string, Plain>()
  const margin = ' '.repeat(indent)
  let at = from
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const isFirst = at === from
    if (!line.startsWith(margin) && !(isFirst && isItem)) {
      if (isFirst) return undefined
      break
    }
    const end = keyEnd(line, indent)
    const name = end < 0 ? undefined : readScalar(line.slice(indent, end))
    if (name === undefined || map.has(String(name))) return undefined
    const block = line.length === end + 1 ? readBlock(lines, at + 1, indent + 2) : undefined
    const value = block ? block.value : line[end + 1] === ' ' ? readScalar(line.slice(end + 2)) : undefined
    if (value === undefined) return undefined
    map.set(String(name), value)
    at = block ? block.next : at + 1
  }
  return at > from ? { value: Object.fromEntries(map), next: at } : undefined
}

const QUOTED = /"(?:[^"\\]|\\.)*"/y

/** The offset of the colon after the key that begins at `start`; -1 if there is none. */
function keyEnd(line: string, start: number): number {
  if (line[start] !== '"') return line.indexOf(':', start)
  QUOTED.lastIndex = start
  const end = QUOTED.test(line) ? QUOTED.lastIndex : -1
  return line[end] === ':' ? end : -1
}

function readList(lines: readonly string[], from: number, indent: number): Parsed | undefined {
  const list: Plain[] = []
  const dash = `${' '.repeat(indent)}- `
  let at = from
  while (lines[at]?.startsWith(dash)) {
    const item = readScalar((lines[at] ?? '').slice(indent + 2))
    const parsed = item === undefined ? readMap(lines, at, indent + 2, true) : { value: item, next: at + 1 }
    if (!parsed) return undefined
    list.push(parsed.value)
    at = parsed.next
  }
  return { value: list, next: at }
}

function readScalar(text: string): string | number | undefined {
  if (!text.startsWith('"')) {
    if (WORD.test(text)) return text
    return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
