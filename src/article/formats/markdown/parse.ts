import { readFrontMatter } from '../../front-matter/read.ts'
import type { ParseArticle } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { markdownPieces } from './pieces.ts'

/**
 * Reads a Markdown article: CommonMark with the extensions of GitHub and of the tools that newsrooms publish with, with or
 * without front matter.
 */
export const parseMarkdown: ParseArticle = (source, options) => {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const frontMatter = readFrontMatter(source, start, options.file ?? options.slug)
  const pieces = markdownPieces(source, frontMatter?.end ?? start, options.locale)
  return finishArticle({ source, format: 'markdown', pieces, ...(frontMatter && { frontMatter }) }, options)
}
