import type { FrontMatter } from '../model.ts'
import { readJsonFrontMatter } from './json.ts'
import { readNamedFrontMatter } from './named.ts'
import { readTomlFrontMatter } from './toml.ts'
import { readYamlFrontMatter } from './yaml.ts'

/**
 * The front matter of a file, if it has any: YAML between `---`, another language that `---json` names, TOML between `+++`,
 * or a JSON object. `start` is where
 * the file's text begins, after a byte order mark.
 */
export const readFrontMatter = (source: string, start: number, file: string): FrontMatter | undefined =>
  readYamlFrontMatter(source, start, file) ??
  readNamedFrontMatter(source, start, file) ??
  readTomlFrontMatter(source, start, file) ??
  readJsonFrontMatter(source, start)
