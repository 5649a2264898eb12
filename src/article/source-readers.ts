import type { Token } from './formats/html/tokens.ts'
import type { JsonNode } from './formats/json/strings.ts'

/** Readers of a file's syntax, for code that changes something around the article's text. */
export interface SourceReaders {
  /** The tags and comments of an HTML file, in its order. */
  readonly tokensOf: (source: string) => readonly Token[]
  /** A JSON value whose strings have their places, counted from `base`; undefined if it is not JSON. */
  readonly readJsonIfValid: (text: string, base: number) => JsonNode | undefined
  /**
   * The offset at which the front matter of a file ends, its closing line included; undefined if there is none, or one
   * whose language is named, which nobody else writes into.
   */
  readonly frontMatterEnd: (source: string) => number | undefined
}

/** Front matter in a language that it names, such as `---json`. */
const NAMED = /^\uFEFF?---\w/

/** Loads the parsers of HTML, JSON and front matter, which most commands do not need. */
export async function loadSourceReaders(): Promise<SourceReaders> {
  const [{ tokensOf }, { readJson }, { readFrontMatter }] = await Promise.all([
    import('./formats/html/tokens.ts'),
    import('./formats/json/strings.ts'),
    import('./front-matter/read.ts'),
  ])
  return {
    tokensOf,
    frontMatterEnd: source =>
      NAMED.test(source) ? undefined : readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, '')?.end,
    readJsonIfValid: (text, base) => {
      try {
        return readJson(text, { file: '', base })
      } catch {
        return undefined
      }
    },
  }
}
