import { articleView } from '../views/article-views.ts'
import type { Library } from './model.ts'

/**
 * Reads the most recently changed article while the browser starts, since it is likely to be opened first. Names and
 * findings are left for later: no request could be answered meanwhile.
 */
export async function readAhead(library: Library): Promise<void> {
  try {
    const slug = await library.latest()
    if (slug === undefined) return
    for (const locale of await library.localesOf(slug))
      await articleView(library, { slug, locale, engines: [], author: '' })
  } catch {
    // An error is shown on the page when somebody opens the article.
  }
}
