import type { Article, Format, Locale, Slug } from '../model.ts'
import type { RoleOverride } from './roles/roles.ts'
import { parseText } from './text/parse.ts'

export interface ParseOptions {
  readonly slug: Slug
  readonly locale: Locale
  /** The file's name in messages; the slug where undefined. */
  readonly file?: string
  /** What an editor said about blocks whose role was guessed wrong. */
  readonly roles?: readonly RoleOverride[]
}

/** Reads a source file as an Article; the text of every block is a slice of the file, nothing is changed or lost. */
export type ParseArticle = (source: string, options: ParseOptions) => Article

const LOADERS: Readonly<Record<Format, () => Promise<ParseArticle>>> = {
  text: async () => parseText,
  markdown: async () => (await import('./markdown/parse.ts')).parseMarkdown,
  html: async () => (await import('./html/parse.ts')).parseHtml,
  jsonld: async () => (await import('./json/jsonld.ts')).parseJsonLd,
  ninjs: async () => (await import('./json/ninjs.ts')).parseNinjs,
}

/** The parser of a format; its libraries are loaded when it is first asked for. */
export const loadParser = (format: Format): Promise<ParseArticle> => LOADERS[format]()

/** `loadParser` and the call of it in one step. */
export async function parseArticle(
  source: string,
  { format, ...options }: ParseOptions & { readonly format: Format },
): Promise<Article> {
  const parse = await loadParser(format)
  return parse(source, options)
}
