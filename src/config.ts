import * as v from 'valibot'
import { type HouseStyle, HouseStyleSchema } from './house-style.ts'
import { lookupOrder } from './locale.ts'
import { fields } from './schema.ts'
import { readYaml } from './yaml.ts'

const Text = v.pipe(v.string(), v.nonEmpty())

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))
const Seconds = v.pipe(v.number(), v.minValue(0))

const perLocale = <S extends v.GenericSchema>(schema: S) => v.union([schema, fields(schema, Text)])

const TariffSchema = v.strictObject({
  perMillion: v.pipe(v.number(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})

/** The price of a million characters of source text. */
export interface Tariff {
  readonly perMillion: number
  /** ISO 4217. */
  readonly currency: string
}

/** One value for every locale, or one each: that of `es`, or else of its language, or else of `default`. */
export type PerLocale<T> = T | Readonly<Record<string, T>> | undefined

/** The settings of engines, as `engines` in interlinear.yml. Keys are no settings: they are only in the environment. */
export interface EnginesConfig {
  /** Requests at once. */
  readonly concurrency?: number | undefined
  /** How long to wait for a service that is busy or silent, in seconds. */
  readonly patience?:
    | {
        /** How often one request is sent in all. */
        readonly attempts?: number | undefined
        readonly firstWait?: number | undefined
        readonly longestWait?: number | undefined
        /** For one answer. */
        readonly timeout?: number | undefined
        /** For the whole run. */
        readonly deadline?: number | undefined
      }
    | undefined
  readonly deepl?:
    | {
        /**
         * Whether glossary.yml is stored as a glossary at DeepL, which inflects names; otherwise names are held by
         * tags.
         */
        readonly glossary?: boolean | undefined
        readonly model?: 'quality_optimized' | 'prefer_quality_optimized' | 'latency_optimized' | undefined
        readonly formality?: PerLocale<'more' | 'less'>
        /** Ids of style rules. */
        readonly style?: PerLocale<string>
        readonly instructions?: PerLocale<string[]>
        /** DeepL's variant for a locale, as in `en: en-GB`. */
        readonly targets?: Readonly<Record<string, string>> | undefined
        readonly tariff?: Tariff | undefined
      }
    | undefined
  readonly openai?:
    | {
        /** The address of the API, as in http://localhost:11434/v1. */
        readonly url?: string | undefined
        readonly model?: string | undefined
        /** Segments in one request. */
        readonly texts?: number | undefined
        /**
         * Parameters of the request in place of ours, as in `options: {temperature: 0.3, max_tokens: null}`; null omits
         * one.
         */
        readonly options?: Readonly<Record<string, unknown>> | undefined
        readonly tariff?: Tariff | undefined
      }
    | undefined
  readonly bergamot?: { readonly fetch?: boolean | undefined } | undefined
  readonly libretranslate?: { readonly url?: string | undefined; readonly tariff?: Tariff | undefined } | undefined
  readonly 'apertium-apy'?: { readonly url?: string | undefined } | undefined
}

export const EnginesSchema: v.GenericSchema<unknown, EnginesConfig> = v.strictObject({
  concurrency: v.optional(Count),
  patience: v.optional(
    v.strictObject({
      attempts: v.optional(Count),
      firstWait: v.optional(Seconds),
      longestWait: v.optional(Seconds),
      timeout: v.optional(Seconds),
      deadline: v.optional(Seconds),
    }),
  ),
  deepl: v.optional(
    v.strictObject({
      glossary: v.optional(v.boolean()),
      model: v.optional(v.picklist(['quality_optimized', 'prefer_quality_optimized', 'latency_optimized'])),
      formality: v.optional(perLocale(v.picklist(['more', 'less']))),
      style: v.optional(perLocale(Text)),
      instructions: v.optional(perLocale(v.pipe(v.array(v.pipe(Text, v.maxLength(300))), v.maxLength(10)))),
      targets: v.optional(fields(Text, Text)),
      tariff: v.optional(TariffSchema),
    }),
  ),
  openai: v.optional(
    v.strictObject({
      url: v.optional(Text),
      model: v.optional(Text),
      texts: v.optional(Count),
      options: v.optional(fields(v.unknown(), Text)),
      tariff: v.optional(TariffSchema),
    }),
  ),
  bergamot: v.optional(
    v.strictObject({
      /** Whether a missing model may be fetched if nobody can be asked, as with `--yes`. */
      fetch: v.optional(v.boolean()),
    }),
  ),
  libretranslate: v.optional(v.strictObject({ url: v.optional(Text), tariff: v.optional(TariffSchema) })),
  'apertium-apy': v.optional(v.strictObject({ url: v.optional(Text) })),
})

export const LevelSchema = v.picklist(['error', 'warning', 'info', 'off'])

const CheckSchema = v.strictObject({
  /** Levels by code, instead of the codes' own; `off` skips a check. */
  levels: v.optional(fields(LevelSchema, Text), {}),
  /** The same for one locale or language; these win over the others. */
  locales: v.optional(fields(fields(LevelSchema, Text), Text), {}),
  /** Files of custom checks, each a module that exports `checks`. */
  modules: v.optional(v.array(Text), []),
})

export const DisclosureSchema = v.strictObject({
  /** When the disclosure is shown: always, while an edition is not completely read, or never. */
  show: v.optional(v.picklist(['always', 'unread', 'never'])),
  /** The person responsible for editions of which every sentence was read and approved, whoever approved it. */
  editor: v.optional(Text),
  /** Sentences instead of ours, by locale and name: `es: {read: …}`. */
  wording: v.optional(
    fields(
      v.partial(
        v.strictObject({
          byMachine: Text,
          byPeople: Text,
          unread: Text,
          partlyRead: Text,
          read: Text,
          approved: Text,
        }),
      ),
      Text,
    ),
  ),
})

export const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

export const PublishSchema = v.strictObject({
  /** The folder of publications. */
  public: v.optional(Text, 'public'),
  /** The title of feeds (default: the host of the address). */
  name: v.optional(Text),
  /** The feeds of each locale: `feed.xml` (Atom), `rss.xml` (RSS 2.0); an empty list for none. */
  feeds: v.optional(v.array(v.picklist(['atom', 'rss'])), ['atom', 'rss']),
  /** Its address, as in https://example.org/news; without it links are relative, and there are no feeds. */
  baseUrl: v.optional(v.pipe(Text, v.check(isWebAddress, 'an address such as https://example.org/news'))),
  /** The form of publications without `--as`: the source's own, a page in our own form, or a ninjs item. */
  as: v.optional(v.picklist(['source', 'html', 'ninjs']), 'source'),
  /** How to treat editions that are not completely read. */
  unread: v.optional(v.picklist(['disclose', 'refuse']), 'disclose'),
  /** File names: the article's slug, or words of the edition's headline. */
  slugs: v.optional(v.picklist(['source', 'headline']), 'source'),
  /** A file: your own page for `as: html`. */
  template: v.optional(Text),
  /** The address of a publication's C2PA manifest, with `{file}` for the publication's address, as in "{file}.c2pa". */
  c2pa: v.optional(Text),
  disclosure: v.optional(DisclosureSchema, {}),
})

export const SubtitleLimitsSchema = {
  /** Characters of a line; a Chinese, Japanese or Korean one counts as two. */
  lineLength: v.optional(Count),
  /** Lines of a cue. */
  lines: v.optional(Count),
  /** How fast viewers read. */
  charactersPerSecond: v.optional(v.pipe(v.number(), v.minValue(1))),
}

const SubtitlesSchema = v.strictObject({
  ...SubtitleLimitsSchema,
  /** The same for one locale or language; these win over the others. */
  locales: v.optional(fields(v.strictObject(SubtitleLimitsSchema), Text), {}),
})

const ConfigSchema = v.strictObject({
  /** The engine, or a chain of engines, used when `--engine` is not given. */
  engine: v.optional(Text),
  /** The file of names (default: glossary.yml, if it is there). */
  glossary: v.optional(Text),
  /** The folder of the locale files. */
  out: v.optional(Text, 'locales'),
  /** The folder of the source articles. */
  seeds: v.optional(Text, 'seeds'),
  engines: v.optional(EnginesSchema, {}),
  /** Exceptions to the ends of sentences, by locale of the articles. */
  segment: v.optional(
    fields(
      v.strictObject({
        /** Words after which nothing is cut, as in `neverAfter: [Cpl.]`. */
        neverAfter: v.optional(v.array(Text)),
        /** Words after which a sentence always ends; they win over `neverAfter`. */
        alwaysAfter: v.optional(v.array(Text)),
      }),
      Text,
    ),
    {},
  ),
  check: v.optional(CheckSchema, {}),
  /** The most characters of a translation, by the role of its sentence: `headline: 80`. Exports contain it. */
  limits: v.optional(
    v.partial(v.strictObject({ headline: Count, deck: Count, subhead: Count, caption: Count, teaser: Count })),
    {},
  ),
  /** The house style; without it style is not checked. */
  style: HouseStyleSchema as v.OptionalSchema<v.GenericSchema<unknown, HouseStyle | undefined>, undefined>,
  publish: v.optional(PublishSchema, {}),
  subtitles: v.optional(SubtitlesSchema, {}),
  budget: v.optional(
    v.strictObject({
      /** Characters that one engine may bill in a calendar month. */
      monthlyCharacters: v.optional(Count),
    }),
    {},
  ),
})

/** The contents of interlinear.yml; every part has a default, so no file is needed. */
export type Config = v.InferOutput<typeof ConfigSchema>

/** The value of a setting for a locale. */
export function forLocale<T extends string | readonly string[]>(
  value: T | Readonly<Record<string, T>> | undefined,
  locale: string,
): T | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return value as T | undefined
  const byLocale = value as Readonly<Record<string, T>>
  const known = lookupOrder(locale).find(tag => Object.hasOwn(byLocale, tag)) ?? 'default'
  return byLocale[known]
}

/** The settings for all locales, with those of a locale and of what it is a kind of over them: `zh`, `zh-Hant`. */
const settingsFor = <T extends object>(
  everywhere: T,
  locales: Readonly<Record<string, Partial<T>>>,
  locale: string,
): T =>
  Object.assign(
    {},
    everywhere,
    ...lookupOrder(locale)
      .map(tag => locales[tag])
      .reverse(),
  )

type CheckLevels = Config['check']['levels']

/** The levels for findings in a locale: those for all, then the language's, then the locale's. */
export const levelsFor = ({ check }: Pick<Config, 'check'>, locale: string): CheckLevels =>
  settingsFor(check.levels, check.locales, locale)

type SubtitleLimits = Omit<Config['subtitles'], 'locales'>

/** The subtitle limits of a locale: those for all, then the language's, then the locale's. */
export function subtitleLimitsFor(
  { subtitles }: { readonly subtitles?: Config['subtitles'] | undefined },
  locale: string,
): { readonly [limit in keyof SubtitleLimits]: number } {
  const { locales = {}, ...everywhere } = subtitles ?? {}
  const all = settingsFor(everywhere, locales, locale)
  return Object.fromEntries(Object.entries(all).filter(([, limit]) => limit !== undefined))
}

/**
 * Reads interlinear.yml; throws a config error with file, line and column. A text with only comments gives the
 * defaults.
 */
export function parseConfig(text: string, file: string): Config {
  return readYaml(text.trim() === '' ? '{}' : text, v.nullable(ConfigSchema, {}), { file, code: 'config' }).value
}
