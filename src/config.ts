import * as v from 'valibot'
import { readYaml } from './yaml.ts'

const Text = v.pipe(v.string(), v.nonEmpty())

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))
const Seconds = v.pipe(v.number(), v.minValue(0))

/** One value for every locale, or one each: `es`, else its language, else `default`. */
const perLocale = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.record(Text, schema)])

const Tariff = v.strictObject({
  /** What a million characters of source text cost. */
  perMillion: v.pipe(v.number(), v.minValue(0)),
  /** ISO 4217. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})

const EnginesSchema = v.strictObject({
  /** Requests at once. */
  concurrency: v.optional(Count),
  /** How long to wait for a service that is busy or silent, in seconds. */
  patience: v.optional(
    v.strictObject({
      /** How often one request is sent in all. */
      attempts: v.optional(Count),
      firstWait: v.optional(Seconds),
      longestWait: v.optional(Seconds),
      /** For one answer. */
      timeout: v.optional(Seconds),
      /** For the whole run. */
      deadline: v.optional(Seconds),
    }),
  ),
  deepl: v.optional(
    v.strictObject({
      /** Whether glossary.yml is kept as a glossary at DeepL, which inflects names; otherwise names are held by tags. */
      glossary: v.optional(v.boolean()),
      model: v.optional(v.picklist(['quality_optimized', 'prefer_quality_optimized', 'latency_optimized'])),
      formality: v.optional(perLocale(v.picklist(['more', 'less']))),
      /** Ids of style rules. */
      style: v.optional(perLocale(Text)),
      instructions: v.optional(perLocale(v.pipe(v.array(v.pipe(Text, v.maxLength(300))), v.maxLength(10)))),
      /** DeepL's variant for a locale, as in `en: en-GB`. */
      targets: v.optional(v.record(Text, Text)),
      tariff: v.optional(Tariff),
    }),
  ),
  openai: v.optional(
    v.strictObject({
      /** Of the API, as in http://localhost:11434/v1. */
      url: v.optional(Text),
      model: v.optional(Text),
      /** Segments in one request. */
      texts: v.optional(Count),
      /** Parameters of the request over ours, as in `options: {temperature: 0.3, max_tokens: null}`; null leaves one out. */
      options: v.optional(v.record(Text, v.unknown())),
      tariff: v.optional(Tariff),
    }),
  ),
  libretranslate: v.optional(v.strictObject({ url: v.optional(Text), tariff: v.optional(Tariff) })),
  'apertium-apy': v.optional(v.strictObject({ url: v.optional(Text) })),
})

const LevelSchema = v.picklist(['error', 'warning', 'info', 'off'])

const CheckSchema = v.strictObject({
  /** Levels by code, instead of the codes' own; `off` leaves a check out. */
  levels: v.optional(v.record(Text, LevelSchema), {}),
  /** The same for one locale or language, over the others. */
  locales: v.optional(v.record(Text, v.record(Text, LevelSchema)), {}),
  /** Files of checks of one's own, each a module that exports `checks`. */
  modules: v.optional(v.array(Text), []),
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
  /** Where no sentence ends, and where one always does, by locale of the articles. */
  segment: v.optional(
    v.record(
      Text,
      v.strictObject({
        /** Words after which nothing is cut, as in `neverAfter: [Cpl.]`. */
        neverAfter: v.optional(v.array(Text)),
        /** Words after which a sentence always ends; they win over `neverAfter`. */
        alwaysAfter: v.optional(v.array(Text)),
      }),
    ),
    {},
  ),
  check: v.optional(CheckSchema, {}),
  budget: v.optional(
    v.strictObject({
      /** Characters that one engine may bill in a calendar month. */
      monthlyCharacters: v.optional(Count),
    }),
    {},
  ),
})

/** What interlinear.yml says; every part has a default, so that no file is needed. */
export type Config = v.InferOutput<typeof ConfigSchema>

export type EnginesConfig = Config['engines']
export type Tariff = v.InferOutput<typeof Tariff>

/** What a part of the config says for a locale. */
export function forLocale<T extends string | readonly string[]>(
  value: T | Readonly<Record<string, T>> | undefined,
  locale: string,
): T | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return value as T | undefined
  const byLocale = value as Readonly<Record<string, T>>
  return byLocale[locale] ?? byLocale[locale.split('-')[0] ?? ''] ?? byLocale.default
}

type CheckLevels = Config['check']['levels']

/** The levels that the config sets for findings in a locale: everybody's, then the language's, then the locale's. */
export function levelsFor({ check }: Pick<Config, 'check'>, locale: string): CheckLevels {
  const language = locale.split('-')[0] ?? locale
  return { ...check.levels, ...check.locales[language], ...check.locales[locale] }
}

/** Reads interlinear.yml; throws a config error with file, line and column. An empty text gives the defaults. */
export function parseConfig(text: string, file: string): Config {
  return readYaml(text.trim() === '' ? '{}' : text, ConfigSchema, { file, code: 'config' }).value
}
