import { parse, TomlError } from 'smol-toml'
import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import type { Span } from '../../model.ts'
import type { FrontMatter } from '../model.ts'
import { tomlEscapes } from '../syntax/escapes.ts'
import { plainView } from '../syntax/plain.ts'
import { type FieldPath, type FieldText, FrontMatterSchema, frontMatterOf } from './fields.ts'
import { foldsIn } from './folds.ts'
import { stringsOfToml, type TomlString } from './toml-strings.ts'

const HEAD = /^\s*\+\+\+[\t ]*(?:\r\n|\n|\r)/
const TAIL = /(?:\r\n|\n|\r)\+\+\+[\t ]*(?=\r\n|\n|\r|$)/g
const KEY = /^[\t ]*(?:[\w-]+|"[^"\n]*")[\t ]*=/m

/** The TOML between two lines of `+++`, which blank lines may precede, as in Zola. Throws an input error with file and line if it is not TOML. */
export function readTomlFrontMatter(source: string, start: number, file: string): FrontMatter | undefined {
  const head = HEAD.exec(source.slice(start, start + 200))
  if (!head) return undefined
  const from = start + head[0].length
  TAIL.lastIndex = from - 1
  const tail = TAIL.exec(source)
  const text = tail ? source.slice(from, Math.max(tail.index, from)) : ''
  if (!tail || (text.trim() !== '' && !KEY.test(text))) return undefined
  return fieldsOfToml(source, { start: from, end: from + text.length }, { file, end: tail.index + tail[0].length })
}

/** The fields of the TOML in a span of a file whose article begins at `end`. */
export function fieldsOfToml(
  source: string,
  span: Span,
  { file, end }: { readonly file: string; readonly end: number },
): FrontMatter {
  const from = span.start
  const text = source.slice(from, span.end)
  const value = v.parse(FrontMatterSchema, valuesIn(text, { file, before: source.slice(0, from) }))
  let strings: ReadonlyMap<string, TomlString> | undefined
  return frontMatterOf({
    end,
    value,
    textAt: path => {
      strings ??= new Map(stringsOfToml(text).map(string => [JSON.stringify(string.path), string]))
      const string = strings.get(JSON.stringify(path))
      return string && fieldText(string, { text, from, value })
    },
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

/** A string of one paragraph without the white space around it, if it reads as the parser has read it. */
function fieldText(string: TomlString, { text, from, value }: Written): FieldText | undefined {
  const raw = text.slice(string.start, string.end)
  const written = raw.trim()
  const own = string.isBasic ? tomlEscapes(written) : []
  const folds = foldsIn(hide(written, own))
  const whole = string.path.reduce(valueAt, value)
  if (written === '' || !folds || typeof whole !== 'string') return undefined
  const escapes = [...own, ...folds].toSorted((one, other) => one.start - other.start)
  const read = plainView({ text: written, escapes: own }).text.replaceAll('\r\n', '\n')
  if (read !== whole.trim().replaceAll('\r\n', '\n')) return undefined
  const start = from + string.start + raw.indexOf(written)
  return {
    ...{ start, end: start + written.length, text: written },
    syntax: string.isBasic ? 'json' : 'literal',
    ...(escapes.length > 0 && { escapes }),
  }
}

/** The same text with letters for its escapes. */
function hide(text: string, escapes: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of escapes) {
    parts.push(text.slice(from, start), 'x'.repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}

const valueAt = (value: unknown, key: FieldPath[number]): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
