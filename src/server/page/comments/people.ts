import { computed } from '@preact/signals'
import { namesKnown } from '../desk/assigning.ts'
import { article } from '../frame/state.ts'

/** Everybody who has said or read something in the article, who reads it, and whom the desk knows, by name. */
export const people = computed<readonly string[]>(() => {
  const rows = article.value?.rows ?? []
  const here = rows.flatMap(({ unit }) => [
    ...(unit?.comments ?? []).map(({ author }) => author),
    ...(unit?.reads ?? []).map(({ by }) => by),
  ])
  const author = article.value?.author
  return [...new Set([...here, ...(author ? [author] : []), ...namesKnown()])].sort()
})
