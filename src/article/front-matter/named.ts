import type { FrontMatter } from '../model.ts'
import { fieldsOfJson } from './json.ts'
import { fieldsOfToml } from './toml.ts'

const HEAD = /^---(json5?|toml|c?js|javascript|coffee|cson)[\t ]*(?:\r\n|\n|\r)/
const TAIL = /(?:\r\n|\n|\r)---[\t ]*(?=\r\n|\n|\r|$)/g

/**
 * Front matter that names its language, as in Eleventy: `---json`. The fields of a program (`---js`) are not known, and
 * none of it is text.
 */
export function readNamedFrontMatter(source: string, start: number, file: string): FrontMatter | undefined {
  const [head, language] = HEAD.exec(source.slice(start, start + 200)) ?? []
  if (head === undefined) return undefined
  const from = start + head.length
  TAIL.lastIndex = from - 1
  const tail = TAIL.exec(source)
  if (!tail) return undefined
  const span = { start: from, end: Math.max(tail.index, from) }
  const end = tail.index + tail[0].length
  if (language === 'toml') return fieldsOfToml(source, span, { file, end })
  const read = language === 'json' ? fieldsOfJson(source, span, end) : undefined
  return read ?? { end, metadata: {}, roles: [], drafts: [] }
}
