import type { Article, Format } from '../model.ts'
import type { ParseArticle, ParseOptions } from './model.ts'

const LOADERS: Readonly<Record<Format, () => Promise<ParseArticle>>> = {
  text: async () => (await import('./text/parse.ts')).parseText,
  markdown: async () => (await import('./markdown/parse.ts')).parseMarkdown,
  html: async () => (await import('./html/parse.ts')).parseHtml,
  jsonld: async () => (await import('./json/jsonld.ts')).parseJsonLd,
  xml: async () => (await import('./xml/parse.ts')).parseXml,
  ninjs: async () => (await import('./json/ninjs.ts')).parseNinjs,
  srt: async () => (await import('./subtitles/parse.ts')).parseSrt,
  vtt: async () => (await import('./subtitles/parse.ts')).parseVtt,
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
