import type { Token } from './html/tokens.ts'
import type { JsonNode } from './json/strings.ts'

/** What reads the syntax of a file for those who change something around the article's text. */
export interface SourceReaders {
  /** The tags and comments of an HTML file, in its order. */
  readonly tokensOf: (source: string) => readonly Token[]
  /** A JSON value whose strings know where they stand, counted from `base`; undefined for what is no JSON. */
  readonly readJsonIfValid: (text: string, base: number) => JsonNode | undefined
}

/** Loads the parsers of HTML and JSON, which most commands do without. */
export async function loadSourceReaders(): Promise<SourceReaders> {
  const [{ tokensOf }, { readJson }] = await Promise.all([import('./html/tokens.ts'), import('./json/strings.ts')])
  return {
    tokensOf,
    readJsonIfValid: (text, base) => {
      try {
        return readJson(text, { file: '', base })
      } catch {
        return undefined
      }
    },
  }
}
