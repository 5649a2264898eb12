import type { Article, Content } from '../model.ts'
import type { DocumentEdition } from './formats/word/document.ts'
import { isBinary } from './parse.ts'

/** Writes the file of an article with another text. */
export type WriteContent = (
  article: Pick<Article, 'slug' | 'source' | 'format' | 'bytes'>,
  text: string,
  edition?: DocumentEdition,
) => Content

/**
 * Loads what writes files of a format: a text is its own file, and a binary file gets the text inserted into its bytes.
 */
export async function loadWriter({ format }: Pick<Article, 'format'>): Promise<WriteContent> {
  if (!isBinary(format)) return (_, text) => text
  const { writeFile } = await import('./formats/word/formats.ts')
  return ({ bytes, ...article }, text, edition) =>
    bytes && isBinary(article.format) ? writeFile({ ...article, bytes, format: article.format }, text, edition) : text
}
