import { parse, type ValueNode } from '@humanwhocodes/momoa'
import { InterlinearError } from '../../../errors.ts'

/** A string of a JSON file: its value, and the span of what is between its quotes. */
export interface JsonString {
  readonly kind: 'string'
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A JSON value whose strings have their places in the file. */
export type JsonNode =
  | JsonString
  | { readonly kind: 'object'; readonly members: readonly (readonly [name: string, value: JsonNode])[] }
  | { readonly kind: 'array'; readonly elements: readonly JsonNode[] }
  | { readonly kind: 'other' }

export interface JsonPlace {
  readonly file: string
  readonly base: number
}

/** Reads JSON strictly; throws an input error with file, line and column. */
export function readJson(text: string, { file, base }: JsonPlace): JsonNode {
  try {
    return nodeOf(parse(text, { mode: 'json', ranges: true }).body, base)
  } catch (cause) {
    const { line, column } = placeOf(cause)
    const message = cause instanceof Error ? cause.message.replace(/(?<!\s)\s*\(\d+:\d+\)$/, '') : 'not JSON'
    throw new InterlinearError('input', `not valid JSON: ${message}`, {
      place: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
      cause,
    })
  }
}

function placeOf(cause: unknown): { readonly line?: number; readonly column?: number } {
  if (typeof cause !== 'object' || cause === null || !('line' in cause) || !('column' in cause)) return {}
  const { line, column } = cause
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : {}
}

function nodeOf(node: ValueNode, base: number): JsonNode {
  switch (node.type) {
    case 'String': {
      const [start, end] = node.range ?? [0, 2]
      return { kind: 'string', value: node.value, start: base + start + 1, end: base + end - 1 }
    }
    case 'Object':
      return {
        kind: 'object',
        members: node.members.map(({ name, value }) => {
          return [name.type === 'String' ? name.value : name.name, nodeOf(value, base)] as const
        }),
      }
    case 'Array':
      return { kind: 'array', elements: node.elements.map(({ value }) => nodeOf(value, base)) }
    default:
      return { kind: 'other' }
  }
}

/** The values of an object's members with one of some names, in the file's order. */
export const membersOf = (node: JsonNode | undefined, names: ReadonlySet<string>): readonly JsonNode[] =>
  node?.kind === 'object' ? node.members.filter(([name]) => names.has(name)).map(([, value]) => value) : []

export const memberOf = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  membersOf(node, new Set([name])).at(-1)

/** The elements of a list, or a value as a list of one. */
export const elementsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === 'array' ? node.elements : node ? [node] : []

/** A value's text: its own, or its `name`, `value`, `@id`, `url` or `uri`; those of a list with commas. */
export function textOf(node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'string') return node.value.trim() || undefined
  if (node?.kind === 'array') return node.elements.map(textOf).filter(Boolean).join(', ') || undefined
  if (node?.kind !== 'object') return undefined
  return ['name', 'value', '@value', '@id', 'url', 'uri'].map(name => textOf(memberOf(node, name))).find(Boolean)
}
