import { readFrontMatter } from '../../front-matter/read.ts'
import type { ParseArticle } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { refuseOtherKinds } from './other-kinds.ts'
import { passagesOf } from './passages.ts'

/** Reads a plain-text article: blocks by blank lines and line breaks, roles by evidence. */
export const parseText: ParseArticle = (source, options) => {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const file = options.file ?? options.slug
  refuseOtherKinds(source.slice(start), file)
  const frontMatter = readFrontMatter(source, start, file)
  const pieces = passagesOf(source, frontMatter?.end ?? start)
  return finishArticle({ source, format: 'text', pieces, ...(frontMatter && { frontMatter }) }, options)
}
