import { InterlinearError } from '../errors.ts'
import type { Article, BinaryFormat, Content, Format, TextFormat } from '../model.ts'
import type { ParseArticle, ParseBytes, ParseOptions } from './model.ts'

const LOADERS: Readonly<Record<TextFormat, () => Promise<ParseArticle>>> = {
  text: async () => (await import('./formats/text/parse.ts')).parseText,
  markdown: async () => (await import('./formats/markdown/parse.ts')).parseMarkdown,
  html: async () => (await import('./formats/html/parse.ts')).parseHtml,
  jsonld: async () => (await import('./formats/json/jsonld.ts')).parseJsonLd,
  xml: async () => (await import('./formats/xml/parse.ts')).parseXml,
  ninjs: async () => (await import('./formats/json/ninjs.ts')).parseNinjs,
  srt: async () => (await import('./formats/subtitles/parse.ts')).parseSrt,
  vtt: async () => (await import('./formats/subtitles/parse.ts')).parseVtt,
}

const BINARY: Readonly<Record<BinaryFormat, () => Promise<ParseBytes>>> = {
  docx: async () => (await import('./formats/word/formats.ts')).parseDocx,
  odt: async () => (await import('./formats/word/formats.ts')).parseOdt,
}

/** Whether files of a format are binary. */
export const isBinary = (format: Format): format is BinaryFormat => Object.hasOwn(BINARY, format)

/** The parser of a format; its libraries are loaded when it is first needed. */
export const loadParser = (format: TextFormat): Promise<ParseArticle> => LOADERS[format]()

/**
 * Reads an article in its format: a text, or the bytes of a binary format. Throws an input error if the kind does not
 * match.
 */
export async function parseArticle(
  content: Content,
  { format, ...options }: ParseOptions & { readonly format: Format },
): Promise<Article> {
  if (isBinary(format)) {
    if (typeof content !== 'string') return (await BINARY[format]())(content, options)
    throw wrongContent(`a text, expected the bytes of a file in the format ${format}`, options)
  }
  if (typeof content !== 'string') throw wrongContent(`bytes, expected a text in the format ${format}`, options)
  return (await loadParser(format))(content, options)
}

const wrongContent = (found: string, { file, slug }: ParseOptions): InterlinearError =>
  new InterlinearError('input', `found ${found}.`, { place: { file: file ?? slug } })
