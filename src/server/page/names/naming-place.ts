import { computed } from '@preact/signals'
import { openArticle } from '../article/opening.ts'
import { route } from '../frame/route.ts'
import { article, terms } from '../frame/state.ts'
import { names, openNames } from './names-state.ts'

/** The article whose words are added to the glossary, and its names on the screen. */
export interface NamingPlace {
  readonly slug: string
  readonly from: string
  /** The current edition, or else the first. */
  readonly to: string
  readonly editions: readonly string[]
  /** The glossary's names in this article. */
  readonly terms: readonly { readonly id: string; readonly source: string; readonly use?: string }[]
  readonly readAgain: () => Promise<void>
}

/** The user's place: in an edition, or at the names of an article. */
export const namingPlace = computed<NamingPlace | undefined>(() => {
  const [edition, cast] = [article.value, names.value]
  if (route.value.view === 'names') {
    if (!cast) return undefined
    const { slug, from, locales } = cast
    const listed = cast.names.filter(one => one.listed)
    return {
      ...{ slug, from, to: locales[0] ?? from, editions: locales },
      terms: listed.map(({ id, source }) => ({ id, source })),
      readAgain: () => openNames(slug),
    }
  }
  if (!edition) return undefined
  const { slug, from, to, editions } = edition
  return { slug, from, to, editions, terms: Object.values(terms.value), readAgain: () => openArticle(slug, to) }
})
