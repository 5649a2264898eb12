import * as v from 'valibot'
import type { Span } from '../../model.ts'
import { type JsonNode, readJson } from '../formats/json/strings.ts'
import type { FrontMatter } from '../model.ts'
import { jsonEscapes } from '../syntax/escapes.ts'
import { type FieldPath, FrontMatterSchema, frontMatterOf } from './fields.ts'

const HEAD = /^\{[\t ]*(?:\r?\n|")/
const AFTER = /^[\t ]*(?:\r?\n|$)/

/** The JSON object at the beginning of a file, as in Hugo. Anything that is not JSON is text. */
export function readJsonFrontMatter(source: string, start: number): FrontMatter | undefined {
  if (!HEAD.test(source.slice(start, start + 200))) return undefined
  const end = closingBrace(source, start)
  if (end === undefined || !AFTER.test(source.slice(end, end + 200))) return undefined
  return fieldsOfJson(source, { start, end }, end)
}

/** The fields of the JSON in a span of a file whose article begins at `end`; undefined if it is no object. */
export function fieldsOfJson(source: string, span: Span, end: number): FrontMatter | undefined {
  const text = source.slice(span.start, span.end)
  const value = v.safeParse(FrontMatterSchema, objectIn(text))
  if (!value.success) return undefined
  const node = readJson(text, { file: '', base: span.start })
  return frontMatterOf({
    end,
    value: value.output,
    textAt: path => {
      const string = path.reduce(memberOf, node)
      if (string?.kind !== 'string') return undefined
      const written = source.slice(string.start, string.end)
      const escapes = jsonEscapes(written)
      if (!escapes || written !== written.trim()) return undefined
      return {
        start: string.start,
        end: string.end,
        text: written,
        syntax: 'json',
        ...(escapes.length > 0 && { escapes }),
      }
    },
  })
}

const memberOf = (node: JsonNode | undefined, key: FieldPath[number]): JsonNode | undefined => {
  if (node?.kind === 'object') return node.members.findLast(([name]) => name === key)?.[1]
  return node?.kind === 'array' && typeof key === 'number' ? node.elements[key] : undefined
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The end of the object that starts at an offset; braces in strings do not count. */
function closingBrace(source: string, start: number): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of source.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++
    if (sign === '}' && --depth === 0) return start + index + 1
  }
  return undefined
}
