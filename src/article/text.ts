import type { Article } from '../model.ts'
import { finishBlocks } from './blocks.ts'
import type { ParseArticle } from './parse.ts'
import { passagesOf } from './passages.ts'
import { rolesOf } from './roles.ts'

/** Reads a plain-text article: blocks by blank lines and line breaks, roles by evidence. */
export const parseText: ParseArticle = (source, { slug, locale, roles }): Article => {
  const passages = passagesOf(source)
  const evidence = rolesOf(passages, locale)
  const drafts = passages.map(({ start, end, text }, index) => {
    const found = evidence[index] ?? { role: 'paragraph', evidence: '' }
    return { start, end, text, ...found }
  })
  const blocks = finishBlocks(drafts, roles)
  const title = blocks.find(({ role }) => role === 'headline')?.text
  return { slug, locale, format: 'text', source, blocks, metadata: title === undefined ? {} : { title } }
}
