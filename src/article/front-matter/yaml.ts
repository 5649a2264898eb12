import type { Escape } from '../../model.ts'
import { readYaml, type YamlFile, type YamlText } from '../../yaml.ts'
import type { FrontMatter, RoleOverride } from '../model.ts'
import { jsonEscapes } from '../syntax/escapes.ts'
import { type FieldPath, type FieldText, FrontMatterSchema, frontMatterOf, RolesSchema } from './fields.ts'
import { foldsIn } from './folds.ts'

const HEAD = /^---[\t ]*(?:\r\n|\n|\r)/
const TAIL = /(?:\r\n|\n|\r)(?:---|\.\.\.)[\t ]*(?=\r\n|\n|\r|$)/g
/** A line of YAML in front matter: a key, something indented, a list item, a comment, or nothing. */
const YAML_KEY = /^[\w"'-][^:]{0,80}:(?:\s|$)/
const YAML_LINE = /^(?:[\w"'-][^:]{0,80}:(?:\s|$)|\s|- |#|[\]}]|$)/

/** The YAML between two lines of `---`. */
export function readYamlFrontMatter(source: string, start: number, file: string): FrontMatter | undefined {
  const head = HEAD.exec(source.slice(start, start + 200))
  if (!head) return undefined
  TAIL.lastIndex = start + head[0].length - 1
  const tail = TAIL.exec(source)
  if (!tail) return undefined
  const text = source.slice(start, tail.index)
  const lines = text.slice(head[0].length).split(/\r\n|\n|\r/)
  if (!lines.every(line => YAML_LINE.test(line)) || !lines.some(line => YAML_KEY.test(line))) return undefined
  const yaml = readYaml(text, FrontMatterSchema, { file, code: 'input' })
  return frontMatterOf({
    end: tail.index + tail[0].length,
    value: yaml.value,
    textAt: path => yamlText(path, { yaml, text, start }),
  })
}

interface Written {
  readonly yaml: YamlFile<unknown>
  readonly text: string
  readonly start: number
}

const SYNTAX = { plain: 'yaml', folded: 'yaml', block: 'yaml-block', single: 'yaml-single', double: 'json' } as const

/** A field's text with its place, if a translation can be written there. `start` is the offset of `text` in the file. */
export function yamlText(path: FieldPath, { yaml, text, start }: Written): FieldText | undefined {
  const at = yaml.textAt(path)
  if (!at || at.start === at.end) return undefined
  const written = text.slice(at.start, at.end)
  const escapes = escapesIn(written, at.style)
  if (!escapes || written !== written.trim()) return undefined
  return {
    start: start + at.start,
    end: start + at.end,
    text: written,
    syntax: SYNTAX[at.style],
    ...(escapes.length > 0 && { escapes }),
  }
}

/** The escapes of a scalar, undefined if it has some that only YAML has. */
function escapesIn(written: string, style: YamlText['style']): readonly Escape[] | undefined {
  if (style === 'plain') return []
  if (style === 'folded' || style === 'block') return foldsIn(written)
  if (style === 'double') return jsonEscapes(written)
  return [...written.matchAll(/''/g)].map(({ index }) => ({ start: index, end: index + 2, plain: "'" }))
}

/** Reads a side file of roles, such as `<slug>.roles.yml`: the first words of a block, and its role. */
export function parseRoles(text: string, file: string): readonly RoleOverride[] {
  const { value } = readYaml(text.trim() === '' ? '{}' : text, RolesSchema, { file, code: 'input' })
  return Object.entries(value).map(([opening, role]) => ({ text: opening, role }))
}
