import * as v from 'valibot'
import { readYaml } from './yaml.ts'

const Text = v.pipe(v.string(), v.nonEmpty())

const ConfigSchema = v.strictObject({
  /** The engine, or a chain of engines, used when `--engine` is not given. */
  engine: v.optional(Text),
  glossary: v.optional(Text, 'glossary.yml'),
  /** The folder of the locale files. */
  out: v.optional(Text, 'locales'),
  /** The folder of the source articles. */
  seeds: v.optional(Text, 'seeds'),
})

/** What interlinear.yml says; every part has a default, so that no file is needed. */
export type Config = v.InferOutput<typeof ConfigSchema>

/** Reads interlinear.yml; throws a config error with file, line and column. An empty text gives the defaults. */
export function parseConfig(text: string, file: string): Config {
  return readYaml(text.trim() === '' ? '{}' : text, ConfigSchema, { file, code: 'config' }).value
}
