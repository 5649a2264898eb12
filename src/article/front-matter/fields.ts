import * as v from 'valibot'
import type { Escape, Metadata, Role, Span, Syntax } from '../../model.ts'
import { fields } from '../../schema.ts'
import type { Draft, FrontMatter } from '../model.ts'

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
/** Roles by the first words of their blocks. */
export const RolesSchema = fields(RoleSchema)
export const FrontMatterSchema = v.looseObject({ roles: v.optional(RolesSchema) })

const NAMES = {
  title: ['title', 'headline'],
  deck: ['description', 'deck', 'subtitle', 'summary', 'excerpt', 'standfirst', 'dek', 'lead', 'abstract'],
  author: ['author', 'authors', 'byline', 'by'],
  date: ['date', 'published', 'datePublished', 'pubDate', 'publishDate', 'published_at'],
  section: ['section', 'category', 'categories', 'desk'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalUrl', 'permalink', 'link'],
  originalUrl: ['original_url', 'originalUrl', 'source_url', 'sourceUrl', 'translationOf'],
  original: ['original', 'original_file', 'originalFile'],
  declaredLocale: ['lang', 'language', 'locale', 'inLanguage'],
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

/** The text of a field with its place in the file, if a translation can be written there. */
export interface FieldText extends Span {
  readonly text: string
  readonly syntax: Syntax
  readonly escapes?: readonly Escape[]
}

/** Names of fields and indices of lists, from the outermost field. */
export type FieldPath = readonly (string | number)[]

interface Read {
  /** The offset at which the article itself begins. */
  readonly end: number
  readonly value: v.InferOutput<typeof FrontMatterSchema>
  /** Where a field's text stands, if it can be rewritten. */
  readonly textAt: (path: FieldPath) => FieldText | undefined
}

/** What the fields at the head of a file say, in any syntax. */
export function frontMatterOf({ end, value, textAt }: Read): FrontMatter {
  const fields: Fields = value
  const field = (names: readonly string[]): string | undefined => {
    const key = keyOf(fields, names)
    return key === undefined ? undefined : textOf(fields[key])
  }
  const draftOf = (path: FieldPath, role: Role): readonly Draft[] => {
    const text = textAt(path)
    return text ? [{ ...text, role, evidence: `“${path.at(-1)}” of the front matter` }] : []
  }
  const title = keyOf(fields, NAMES.title)
  const drafts = [
    ...(title === undefined ? [] : draftOf([title], 'headline')),
    // A story may have a subtitle, and a description for other pages.
    ...NAMES.deck.filter(key => Object.hasOwn(fields, key)).flatMap(key => draftOf([key], 'deck')),
    ...captionsIn(fields).flatMap(path => draftOf(path, 'caption')),
    ...teasersIn(fields).flatMap(path => draftOf(path, 'teaser')),
  ]
  const originalLocale = field(NAMES.originalLocale)
  const declaredLocale = field(NAMES.declaredLocale)
  return {
    end,
    metadata: metadataOf(field),
    ...(declaredLocale && { declaredLocale }),
    ...(originalLocale && { originalLocale }),
    roles: Object.entries(value.roles ?? {}).map(([opening, role]) => ({ text: opening, role })),
    drafts: drafts.toSorted((one, other) => one.start - other.start),
  }
}

/** Names of texts about a picture or a table: `alt`, `caption`, `image_alt`, `coverCaption`, `fig-alt`, `tbl-cap`. */
const CAPTION =
  /^(?:[\w-]{1,40}[_-])?(?:alt|caption)(?:[_-]?[tT]ext)?$|^[a-z]\w{0,40}(?:Alt|Caption)(?:Text)?$|^(?:fig|tbl|lst)-(?:sub)?(?:alt|cap)$/
/** Deeper fields are settings of a program. */
const MOST_DEPTH = 4

/** The paths of texts about pictures: `image: {caption: A ferry}`, `fig-cap: [A ferry, A bridge]`. */
export function captionsIn(value: unknown, path: FieldPath = []): readonly FieldPath[] {
  if (path.length > MOST_DEPTH || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name]
    if (typeof inner !== 'string') return captionsIn(inner, at)
    const named = at.findLast(part => typeof part === 'string') ?? ''
    return CAPTION.test(named) && /\p{L}/u.test(inner) ? [at] : []
  })
}

/** Titles and descriptions for search engines, social media and menus: `seo_title`, `ogDescription`, `sidebar_label`. */
const TEASER =
  /^(?:seo|meta|og|twitter|social|search|short|link|nav|menu|sidebar|hero|mini|card|list)(?:[_-]?(?:title|headline|description|label|tagline|excerpt|summary)|(?:Title|Headline|Description|Label|Tagline|Excerpt|Summary))$/
/** The same as fields of fields: `seo: {title: …}`. */
const TEASERS_IN = /^(?:seo|meta|og|opengraph|openGraph|twitter|social|hero|cover|banner|sidebar)$/
const TEASER_INSIDE = /^(?:title|headline|subtitle|description|summary|tagline|label)$/
/** Fields of a theme of Hugo or Zola, where a title may be any name. */
const OF_THEME = /^(?:params|extra)$/
const THEME_INSIDE = /^(?:subtitle|description|summary|tagline)$/

const teasersIn = (fields: Fields): readonly FieldPath[] =>
  Object.entries(fields).flatMap(([name, value]): readonly FieldPath[] => {
    if (typeof value === 'string') return TEASER.test(name) && hasWords(value) ? [[name]] : []
    const inside = TEASERS_IN.test(name) ? TEASER_INSIDE : OF_THEME.test(name) ? THEME_INSIDE : undefined
    if (!inside || typeof value !== 'object' || value === null) return []
    return Object.entries(value)
      .filter(([inner, text]) => (inside.test(inner) || TEASER.test(inner)) && hasWords(text))
      .map(([inner]) => [name, inner])
  })

const hasWords = (value: unknown): boolean => typeof value === 'string' && /\p{L}/u.test(value)

function metadataOf(field: (names: readonly string[]) => string | undefined): Metadata {
  const found = (['title', 'author', 'date', 'section', 'url', 'originalUrl', 'original'] as const).flatMap(name => {
    const text = field(NAMES[name])
    return text === undefined ? [] : [[name, text] as const]
  })
  return Object.fromEntries(found)
}
