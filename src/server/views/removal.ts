import { basename } from 'node:path'
import { isPersons, openComments } from '../../edition/index.ts'
import type { Slug } from '../../model.ts'
import { loadProofOf } from '../../store/index.ts'
import type { RemovalView } from '../answers.ts'
import type { Library, Places } from '../library/model.ts'

/** What is removed together with an article, and in which languages it is published. */
export async function removalView(
  { library, places }: { readonly library: Library; readonly places: Pick<Places, 'desk'> },
  slug: Slug,
): Promise<RemovalView> {
  const { file } = await library.outline(slug)
  const editions: RemovalView['editions'][number][] = []
  const published: string[] = []
  for (const locale of await library.localesOf(slug)) {
    const { units } = (await library.edition(slug, locale)).edition
    editions.push({
      locale,
      texts: units.filter(({ target }) => target !== '').length,
      byPeople: units.filter(isPersons).length,
      comments: units.flatMap(openComments).length,
    })
    if (await loadProofOf(places.desk.publications, slug, locale)) published.push(locale)
  }
  return { slug, ...(file === undefined ? {} : { file: basename(file) }), editions, published }
}
