import { articleView } from '../views/article-views.ts'
import type { Library } from './library.ts'

/**
 * Reads the article that changed last, before anyone asks: by the time a browser has started, its editions are known and
 * the code that shows them has run. What takes longer, names and findings, is left for when it is asked for: meanwhile
 * nothing could be answered. What cannot be read is left for the page to say.
 */
export async function warmUp(library: Library): Promise<void> {
  try {
    const slug = await library.latest()
    if (slug === undefined) return
    for (const locale of await library.localesOf(slug)) await articleView(library, { slug, locale, engines: [] })
  } catch {
    // Whoever opens it is told.
  }
}
