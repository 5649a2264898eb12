import { articleView } from '../views/article-views.ts'
import type { Library } from './model.ts'

/**
 * Reads the article that changed last while the browser starts: it is likely to be opened first. Names and findings are not
 * looked for yet, since no request could be answered meanwhile.
 */
export async function readAhead(library: Library): Promise<void> {
  try {
    const slug = await library.latest()
    if (slug === undefined) return
    for (const locale of await library.localesOf(slug))
      await articleView(library, { slug, locale, engines: [], author: '' })
  } catch {
    // The page says what cannot be read when somebody opens it.
  }
}
