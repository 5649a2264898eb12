import { CORE_SCHEMA, load } from 'js-yaml'
import * as v from 'valibot'
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import { type ErrorCode, InterlinearError, type Place } from './errors.ts'
import { describeIssue } from './schema.ts'

/** A strictly parsed YAML file: its value, and the place of each part. */
export interface YamlFile<T> {
  readonly value: T
  /** The place of the node at a path, or of its nearest ancestor. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
  /** The offsets and form of the text at a path; undefined for anything but a text of one paragraph. */
  readonly textAt: (path: readonly (string | number)[]) => YamlText | undefined
}

/**
 * A scalar as it is written: offsets without its quotes. A `folded` one has several lines, and a `block` stands below `>`
 * or `|`.
 */
export interface YamlText {
  readonly start: number
  readonly end: number
  readonly style: 'plain' | 'single' | 'double' | 'folded' | 'block'
}

interface Origin {
  readonly file: string
  readonly code: ErrorCode
}

/**
 * Parses YAML 1.2 without aliases, custom tags or duplicate keys and checks it against a schema. Throws an
 * InterlinearError of the given code with file, line, column, what was found and what was expected.
 */
export function readYaml<S extends v.GenericSchema>(
  text: string,
  schema: S,
  origin: Origin,
): YamlFile<v.InferOutput<S>> {
  let parsed: Located | undefined
  const located = (): Located => {
    parsed ??= parseLocated(text, origin)
    return parsed
  }
  const quick = v.safeParse(schema, readQuickly(text))
  return {
    value: quick.success ? quick.output : validated(located(), schema, origin.code),
    placeOf: path => located().placeOf(path),
    textAt: path => textAt(located().document, path, text),
  }
}

/**
 * Anchors, aliases, tags, directives, several documents, empty keys, tabs and all else that the two parsers may read
 * differently.
 */
const UNUSUAL =
  /[&*!%\t\ufeff]|\r(?!\n)|<<|^[^\S\n]*(?:[\]}]|---|\.\.\.)|(?:^|[\s,{[])(?:[:?]|(?:null|Null|NULL|~)\s*:)(?=[\s,\]}]|$)/m

/** The value of a file of plain YAML, by a fast parser without places; undefined for any other file. */
export function readQuickly(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    // The parser with places gives a better message.
    return undefined
  }
}

/** A document whose nodes have places. */
interface Located {
  readonly document: Document.Parsed
  readonly value: unknown
  readonly placeOf: (path: readonly (string | number)[]) => Place
  /** The place of a field's name. */
  readonly placeOfKey: (path: readonly (string | number)[]) => Place
}

/** A conflict marker of git. */
const CONFLICT = /^(?:<{7}|>{7})(?: |$)/m

function parseLocated(text: string, { file, code }: Origin): Located {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    ...{ lineCounter: lines, uniqueKeys: true, customTags: [], merge: false },
    // Otherwise it prints warnings, such as for a key that is no text.
    logLevel: 'error',
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const problem = document.errors[0] ?? document.warnings[0]
  const conflict = problem && CONFLICT.exec(text)
  if (conflict) {
    throw new InterlinearError(code, 'found the marks of a merge conflict, expected one version.', {
      place: placeAt(conflict.index),
      hint: 'Keep the lines that are right and delete the marks.',
    })
  }
  if (problem) throw new InterlinearError(code, wordsOf(problem), { place: placeAt(problem.pos[0]) })
  const value = plainValue(document, code, file)
  return {
    document,
    value,
    placeOf: path => placeAt(offsetOf(document, path)),
    placeOfKey: path => placeAt(offsetOfKey(document, path) ?? offsetOf(document, path)),
  }
}

function wordsOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'found a second document (---), expected one.'
  const words = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
  return `not valid YAML: ${words ?? 'it cannot be read'}.`
}

function validated<S extends v.GenericSchema>(
  { value, placeOf, placeOfKey }: Located,
  schema: S,
  code: ErrorCode,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const { message, path, isKey } = describeIssue(result.issues[0])
  throw new InterlinearError(code, `${message}.`, { place: isKey ? placeOfKey(path) : placeOf(path) })
}

/** The document as plain data; aliases are refused before they can expand. */
function plainValue(document: Document.Parsed, code: ErrorCode, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new InterlinearError(code, 'found a YAML alias (*name), expected plain values.', {
      place: { file },
      hint: 'Write the value out where it is used.',
      cause,
    })
  }
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function offsetOfKey(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  const map = document.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

const STYLE: Readonly<Record<string, YamlText['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

/** What stands before the text of a block: its sign, and the indentation of its first line. */
const BLOCK_HEAD = /^[>|][+-]?[\t ]*\r?\n */

function textAt(document: Document, path: readonly (string | number)[], text: string): YamlText | undefined {
  const node = document.getIn(path, true)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  const [from, to] = node.range
  const written = text.slice(from, to)
  const style = STYLE[node.type ?? '']
  if (style === 'block') {
    const head = BLOCK_HEAD.exec(written)?.[0]
    const end = from + written.trimEnd().length
    return head === undefined || node.value.trim() === '' ? undefined : { start: from + head.length, end, style }
  }
  if (style === 'plain') {
    // In braces or brackets, a comma would end a text without quotation marks.
    const isInFlow = path.some((_, length) => {
      const around = document.getIn(path.slice(0, length), true)
      return isCollection(around) && around.flow === true
    })
    return isInFlow ? undefined : { start: from, end: to, style: written.includes('\n') ? 'folded' : style }
  }
  return style === undefined || written.includes('\n') ? undefined : { start: from + 1, end: to - 1, style }
}
