import * as v from 'valibot'
import { isSlug } from '../article/index.ts'
import { CHECKS, OwnCheckSchema } from '../check/index.ts'
import {
  DisclosureSchema,
  EnginesSchema,
  isWebAddress,
  LevelSchema,
  PublishSchema,
  SubtitleLimitsSchema,
} from '../config.ts'
import { HouseStyleSchema, LocaleStyleSchema } from '../house-style.ts'
import { canonicalLocale } from '../locale.ts'
import type { Format, Level, Role } from '../model.ts'
import { fields } from '../schema.ts'

/** The schemas of arguments of the library, as far as its functions depend on them, with messages for its users. */

export const Text = v.string()
export const Name = v.pipe(v.string(), v.nonEmpty())
export const Texts = v.array(Text)
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

export const Locale = v.custom<string>(
  value => typeof value === 'string' && canonicalLocale(value) !== undefined,
  'a BCP 47 locale such as es, pt-BR or zh-Hans',
)
export const Slug = v.custom<string>(
  value => typeof value === 'string' && isSlug(value),
  'a name of letters, digits, "-", "_" or "."',
)
export const WebAddress = v.custom<string>(
  value => typeof value === 'string' && isWebAddress(value),
  'an address such as https://desk.example.org',
)
export const Content = v.custom<string | Uint8Array>(
  value => typeof value === 'string' || value instanceof Uint8Array,
  'a text, or the bytes of a file',
)
const FORMATS: Readonly<Record<Format, true>> = {
  text: true,
  markdown: true,
  html: true,
  jsonld: true,
  ninjs: true,
  xml: true,
  srt: true,
  vtt: true,
  docx: true,
  odt: true,
}
export const FormatName = v.picklist(Object.keys(FORMATS) as Format[])

const ROLES: Readonly<Record<Role, true>> = {
  headline: true,
  deck: true,
  byline: true,
  dateline: true,
  subhead: true,
  paragraph: true,
  quote: true,
  'list-item': true,
  caption: true,
  boilerplate: true,
  teaser: true,
}
export const RoleName = v.picklist(Object.keys(ROLES) as Role[])

const isFunction = (value: unknown): boolean => typeof value === 'function'
const has = (value: unknown, methods: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && methods.every(name => isFunction(Reflect.get(value, name)))

export const Callable = v.custom<() => unknown>(isFunction, 'a function')
export const Signal = v.custom<AbortSignal>(
  value => has(value, ['addEventListener', 'throwIfAborted']),
  'the signal of an AbortController',
)
export const When = v.custom<Date>(value => value instanceof Date && !Number.isNaN(value.getTime()), 'a valid Date')

/** An engine, or the name of one; names are checked when engines are made. */
export const EngineOrName = v.custom<object | string>(
  value => typeof value === 'string' || has(value, ['lacks', 'translate', 'close']),
  'the name of an engine, or one that `createEngine` or `defineEngine` made',
)
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
export const Environment = v.custom<object>(isObject, 'environment variables by name')
export const EngineSettings = v.strictObject({
  env: v.optional(Environment),
  config: v.optional(EnginesSchema),
  style: HouseStyleSchema,
  glossary: v.optional(v.lazy(() => GlossaryShape)),
  home: v.optional(Name),
  concurrency: v.optional(Count),
  log: v.optional(Callable),
})

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

const TermShape = v.looseObject({
  id: Name,
  type: v.picklist(['person', 'place', 'organization', 'work', 'event', 'term']),
  source: Name,
  aliases: Texts,
  misspellings: Texts,
  translations: v.custom(isObject, 'renderings by locale'),
})
const GlossaryFields = v.looseObject({ version: v.literal(1), sourceLocale: Locale, terms: v.array(TermShape) })
/** A glossary as `parseGlossary` gives it. An object that lacks a part is not a glossary. */
export const GlossaryShape = v.lazy(value =>
  isObject(value)
    ? GlossaryFields
    : v.custom<object>(() => false, 'a glossary, which `parseGlossary` makes of its text'),
)
export const FinderShape = v.custom<object>(
  value => has(value, ['find', 'findListed', 'findAll']),
  'a finder, which `createFinder` makes',
)
export const SpanShape = v.looseObject({ start: Offset, end: Offset })
export const Mentions = v.array(
  v.looseObject({
    ...SpanShape.entries,
    text: Text,
    form: Text,
    kind: v.picklist(['source', 'alias', 'misspelling', 'unlisted']),
  }),
)
export const Spans = v.array(SpanShape)
export const PiecesShape = v.array(
  v.custom(
    value =>
      typeof value === 'string' || (isObject(value) && typeof Reflect.get(value as object, 'target') === 'string'),
    'a text or a hold, as `protect` makes them',
  ),
)

// ── Articles and editions ───────────────────────────────────────────────────────────────────────────────────────

export const ArticleShape = v.looseObject({
  slug: Text,
  locale: Locale,
  format: FormatName,
  source: Text,
  blocks: v.array(v.looseObject({ ...SpanShape.entries, id: Text, role: Text, text: Text })),
})
export const SegmentShape = v.looseObject({ ...SpanShape.entries, key: Name, text: Text })
export const KeyedShape = v.looseObject({ key: Name, text: Text })
export const EditionShape = v.looseObject({
  slug: Name,
  locale: Locale,
  sourceLocale: Locale,
  units: v.array(
    v.looseObject({
      key: Name,
      source: Text,
      target: Text,
      state: v.picklist(['initial', 'translated', 'reviewed', 'final']),
      origin: v.picklist(['engine', 'memory', 'human', 'import']),
    }),
  ),
})
export const Publications = v.array(
  v.looseObject({
    proof: v.looseObject({ slug: Name, locale: Locale, files: v.custom(isObject, 'hashes by file') }),
    text: Text,
  }),
)
/** Texts by key. */
export const TextMap = v.custom<ReadonlyMap<string, string>>(value => value instanceof Map, 'a Map of texts by key')

// ── Checks ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const PairShape = v.looseObject({ key: Name, source: Text, target: Text })
export const OwnChecks = v.array(OwnCheckSchema)
/** Levels by code; the valid codes depend on custom checks, see `levelsShape`. */
export type Levels = Readonly<Record<string, Level | 'off'>>

/** The schema of levels for built-in and custom checks. */
export function levelsShape(own: unknown): v.GenericSchema<unknown, Levels | undefined> {
  const codes = Array.isArray(own) ? own.flatMap(check => (isObject(check) ? [String(check.code)] : [])) : []
  const known = new Set([...Object.keys(CHECKS), ...codes])
  const Code = v.pipe(
    Text,
    v.check(code => known.has(code), 'the code of a check: docs/checks.md lists them'),
  )
  return v.optional(fields(LevelSchema, Code))
}

export const Style = v.optional(LocaleStyleSchema)
export const SubtitleLimitsShape = v.optional(v.strictObject(SubtitleLimitsSchema))
export const Disclosure = v.optional(DisclosureSchema)
export const BaseUrl = PublishSchema.entries.baseUrl
export const { as: Form, unread: Unread } = {
  as: v.optional(v.picklist(PublishSchema.entries.as.wrapped.options)),
  unread: v.optional(v.picklist(PublishSchema.entries.unread.wrapped.options)),
}
