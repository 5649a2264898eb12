import { computed } from '@preact/signals'
import { namesKnown } from '../desk/assigning.ts'
import { article } from '../frame/state.ts'

/** The names of everybody who has commented or read in the article, of the user, and of the people of the desk. */
export const people = computed<readonly string[]>(() => {
  const rows = article.value?.rows ?? []
  const here = rows.flatMap(({ unit }) => [
    ...(unit?.comments ?? []).map(({ author }) => author),
    ...(unit?.reads ?? []).map(({ by }) => by),
  ])
  const author = article.value?.author
  return [...new Set([...here, ...(author ? [author] : []), ...namesKnown()])].sort()
})
