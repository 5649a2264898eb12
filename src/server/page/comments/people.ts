import { computed } from '@preact/signals'
import { articles } from '../desk/desk-state.ts'
import { article } from '../frame/state.ts'

/** Everybody who has said, read or is to do something here, by name. */
export const people = computed<readonly string[]>(() => {
  const rows = article.value?.rows ?? []
  const here = rows.flatMap(({ unit }) => [
    ...(unit?.comments ?? []).map(({ author }) => author),
    ...(unit?.reads ?? []).map(({ by }) => by),
  ])
  const assigned = articles.value.flatMap(({ editions }) => editions.flatMap(each => each.assigned ?? []))
  return [...new Set([...here, ...assigned])].sort()
})
