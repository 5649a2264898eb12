import type { Token } from './formats/html/tokens.ts'
import type { JsonNode } from './formats/json/strings.ts'

/** What reads the syntax of a file for those who change something around the article's text. */
export interface SourceReaders {
  /** The tags and comments of an HTML file, in its order. */
  readonly tokensOf: (source: string) => readonly Token[]
  /** A JSON value whose strings know where they stand, counted from `base`; undefined for what is no JSON. */
  readonly readJsonIfValid: (text: string, base: number) => JsonNode | undefined
  /** The offset at which the front matter of a file ends, its closing line included; undefined where there is none. */
  readonly frontMatterEnd: (source: string) => number | undefined
}

/** Loads the parsers of HTML, JSON and front matter, which most commands do without. */
export async function loadSourceReaders(): Promise<SourceReaders> {
  const [{ tokensOf }, { readJson }, { readFrontMatter }] = await Promise.all([
    import('./formats/html/tokens.ts'),
    import('./formats/json/strings.ts'),
    import('./front-matter/read.ts'),
  ])
  return {
    tokensOf,
    frontMatterEnd: source => readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, '')?.end,
    readJsonIfValid: (text, base) => {
      try {
        return readJson(text, { file: '', base })
      } catch {
        return undefined
      }
    },
  }
}
