import * as v from 'valibot'
import type { Escape, Metadata, Role } from '../../model.ts'
import { readYaml, type YamlFile } from '../../yaml.ts'
import type { Draft, FrontMatter, RoleOverride } from '../model.ts'
import { jsonEscapes } from '../syntax/escapes.ts'

const ROLES = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'subhead',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'boilerplate',
] as const satisfies readonly Role[]
const RoleSchema = v.picklist(ROLES)
const RolesSchema = v.record(v.string(), RoleSchema)
const FrontMatterSchema = v.looseObject({ roles: v.optional(RolesSchema) })

const HEAD = /^---[\t ]*(?:\r\n|\n|\r)/
const TAIL = /(?:\r\n|\n|\r)(?:---|\.\.\.)[\t ]*(?=\r\n|\n|\r|$)/g
/** A line of YAML as front matter has it: a key, something indented, a list item, a comment, or nothing. */
const YAML_KEY = /^[\w"'-][^:]{0,80}:(?:\s|$)/
const YAML_LINE = /^(?:[\w"'-][^:]{0,80}:(?:\s|$)|\s|- |#|[\]}]|$)/

const NAMES = {
  title: ['title', 'headline'],
  deck: ['description', 'deck', 'subtitle', 'summary', 'excerpt', 'standfirst', 'dek', 'lead'],
  author: ['author', 'authors', 'byline', 'by'],
  date: ['date', 'published', 'datePublished', 'pubDate', 'publishDate', 'published_at'],
  section: ['section', 'category', 'categories', 'desk'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalUrl', 'permalink', 'link'],
  originalUrl: ['original_url', 'originalUrl', 'source_url', 'sourceUrl', 'translationOf'],
  originalLocale: ['original_language', 'originalLanguage', 'original_locale', 'originalLocale', 'source_language'],
} as const

type Fields = Readonly<Record<string, unknown>>

/** A field's text: its own, its `name`, or those of a list. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  return undefined
}

const keyOf = (fields: Fields, names: readonly string[]): string | undefined =>
  names.find(name => Object.hasOwn(fields, name) && textOf(fields[name]) !== undefined)

/** The front matter of a file, if it has any; `start` is where the file's text begins, after a byte order mark. */
export function readFrontMatter(source: string, start: number, file: string): FrontMatter | undefined {
  const head = HEAD.exec(source.slice(start, start + 200))
  if (!head) return undefined
  TAIL.lastIndex = start + head[0].length - 1
  const tail = TAIL.exec(source)
  if (!tail) return undefined
  const text = source.slice(start, tail.index)
  const lines = text.slice(head[0].length).split(/\r\n|\n|\r/)
  if (!lines.every(line => YAML_LINE.test(line)) || !lines.some(line => YAML_KEY.test(line))) return undefined
  const yaml = readYaml(text, FrontMatterSchema, { file, code: 'input' })
  const fields: Fields = yaml.value
  const field = (names: readonly string[]): string | undefined => {
    const key = keyOf(fields, names)
    return key === undefined ? undefined : textOf(fields[key])
  }
  const originalLocale = field(NAMES.originalLocale)
  return {
    end: tail.index + tail[0].length,
    metadata: metadataOf(field),
    ...(originalLocale && { originalLocale }),
    roles: Object.entries(yaml.value.roles ?? {}).map(([opening, role]) => ({ text: opening, role })),
    drafts: [
      ...draftsOf('headline', keyOf(fields, NAMES.title), { yaml, text, start }),
      ...draftsOf('deck', keyOf(fields, NAMES.deck), { yaml, text, start }),
    ].toSorted((one, other) => one.start - other.start),
  }
}

function metadataOf(field: (names: readonly string[]) => string | undefined): Metadata {
  const found = (['title', 'author', 'date', 'section', 'url', 'originalUrl'] as const).flatMap(name => {
    const text = field(NAMES[name])
    return text === undefined ? [] : [[name, text] as const]
  })
  return Object.fromEntries(found)
}

interface Written {
  readonly yaml: YamlFile<unknown>
  readonly text: string
  readonly start: number
}

const SYNTAX = { plain: 'yaml', single: 'yaml-single', double: 'json' } as const

function draftsOf(role: Role, key: string | undefined, { yaml, text, start }: Written): readonly Draft[] {
  const at = key === undefined ? undefined : yaml.textAt([key])
  if (!at || at.start === at.end) return []
  const written = text.slice(at.start, at.end)
  const escapes = escapesIn(written, at.style)
  if (!escapes || written !== written.trim()) return []
  return [
    {
      start: start + at.start,
      end: start + at.end,
      text: written,
      role,
      evidence: `“${key}” of the front matter`,
      syntax: SYNTAX[at.style],
      ...(escapes.length > 0 && { escapes }),
    },
  ]
}

/** The escapes of a scalar, undefined where it has some that only YAML knows. */
function escapesIn(written: string, style: 'plain' | 'single' | 'double'): readonly Escape[] | undefined {
  if (style === 'plain') return []
  if (style === 'double') return jsonEscapes(written)
  return [...written.matchAll(/''/g)].map(({ index }) => ({ start: index, end: index + 2, plain: "'" }))
}

/** Reads a side file of roles, such as `<slug>.roles.yml`: the first words of a block, and its role. */
export function parseRoles(text: string, file: string): readonly RoleOverride[] {
  const { value } = readYaml(text.trim() === '' ? '{}' : text, RolesSchema, { file, code: 'input' })
  return Object.entries(value).map(([opening, role]) => ({ text: opening, role }))
}
