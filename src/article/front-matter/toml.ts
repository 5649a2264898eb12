import { parse, TomlError } from 'smol-toml'
import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import type { FrontMatter } from '../model.ts'
import { jsonEscapes } from '../syntax/escapes.ts'
import { type FieldPath, type FieldText, FrontMatterSchema, frontMatterOf } from './fields.ts'

const HEAD = /^\+\+\+[\t ]*(?:\r\n|\n|\r)/
const TAIL = /(?:\r\n|\n|\r)\+\+\+[\t ]*(?=\r\n|\n|\r|$)/g
const KEY = /^[\t ]*(?:[\w-]+|"[^"\n]*")[\t ]*=/m

/** The TOML between two lines of `+++`. Throws an input error with file and line if it is not TOML. */
export function readTomlFrontMatter(source: string, start: number, file: string): FrontMatter | undefined {
  const head = HEAD.exec(source.slice(start, start + 200))
  if (!head) return undefined
  const from = start + head[0].length
  TAIL.lastIndex = from - 1
  const tail = TAIL.exec(source)
  const text = tail ? source.slice(from, Math.max(tail.index, from)) : ''
  if (!tail || !KEY.test(text)) return undefined
  const value = v.parse(FrontMatterSchema, valuesIn(text, { file, before: source.slice(0, from) }))
  return frontMatterOf({
    end: tail.index + tail[0].length,
    value,
    textAt: path => fieldText(path, { text, from, value }),
  })
}

function valuesIn(text: string, { file, before }: { readonly file: string; readonly before: string }): unknown {
  try {
    // The parser takes a lone carriage return for a control character.
    return parse(text.replace(/\r(?!\n)/g, '\n'))
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const line = before.split(/\r\n|\n|\r/).length - 1 + cause.line
    throw new InterlinearError('input', `not valid TOML: ${cause.message.split('\n')[0]}`, {
      place: { file, line, column: cause.column },
      cause,
    })
  }
}

interface Written {
  readonly text: string
  readonly from: number
  readonly value: Readonly<Record<string, unknown>>
}

/** A string on one line, found by its key before the first table or in one, and compared with the value parsed. */
function fieldText(path: FieldPath, { text, from, value }: Written): FieldText | undefined {
  const [key, table, ...deeper] = path.toReversed()
  if (typeof key !== 'string' || typeof table === 'number' || deeper.length > 0) return undefined
  const opening =
    table === undefined ? undefined : new RegExp(`^[\\t ]*\\[${RegExp.escape(table)}\\][^\\n\\r]*$`, 'm').exec(text)
  if (table !== undefined && !opening) return undefined
  const first = opening ? opening.index + opening[0].length : 0
  const top = /^[\t ]*\[/m.exec(text.slice(first))?.index ?? text.length - first
  const line = new RegExp(
    `^[\\t ]*"?${RegExp.escape(key)}"?[\\t ]*=[\\t ]*(?:"((?:[^"\\\\\\n\\r]|\\\\.)*)"|'([^'\\n\\r]*)')[\\t ]*(?:#[^\\n\\r]*)?$`,
    'dm',
  )
  const found = line.exec(text.slice(first, first + top))
  const [, basic, literal] = found ?? []
  const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? []
  if (start === undefined || end === undefined) return undefined
  const place = { start: from + first + start, end: from + first + end, text: text.slice(first + start, first + end) }
  if (literal !== undefined) {
    const isWhole = literal === path.reduce(valueAt, value) && literal !== '' && literal === literal.trim()
    return isWhole ? { ...place, syntax: 'literal' } : undefined
  }
  const escapes = jsonEscapes(basic ?? '')
  if (!basic || !escapes || basic !== basic.trim()) return undefined
  return { ...place, syntax: 'json', ...(escapes.length > 0 && { escapes }) }
}

const valueAt = (value: unknown, key: FieldPath[number]): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
