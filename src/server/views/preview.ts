import { randomBytes } from 'node:crypto'
import { levelsFor, parseConfig, subtitleLimitsFor } from '../../config.ts'
import { InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { type PlanContext, previewPublication } from '../../pipeline/index.ts'
import type { PreviewView } from '../answers.ts'
import type { Library, Places } from '../library/model.ts'

/** Pages that were made to be looked at, each under an address that cannot be guessed. */
export interface Previews {
  readonly keep: (html: string) => string
  readonly page: (id: string) => string | undefined
}

/** How many are held: one is looked at at a time, by each of a few people. */
const MOST = 20

export function openPreviews(): Previews {
  const pages = new Map<string, string>()
  return {
    keep: html => {
      const id = randomBytes(16).toString('base64url')
      pages.set(id, html)
      const [oldest] = pages.keys()
      if (pages.size > MOST && oldest !== undefined) pages.delete(oldest)
      return id
    },
    page: id => pages.get(id),
  }
}

interface Previewed {
  readonly slug: Slug
  readonly locale: Locale
}

/** An edition as its readers would get it as a page, what they would be told of it, and what stands against publishing it. */
export async function previewView(
  { library, places, previews }: { readonly library: Library; readonly places: Places; readonly previews: Previews },
  { slug, locale }: Previewed,
): Promise<PreviewView> {
  const { article, segments } = await library.source(slug)
  if (!article) throw new InterlinearError('input', `the file of "${slug}" is not in the folder of articles.`)
  const { edition } = await library.edition(slug, locale)
  const { glossary } = await library.names()
  const { check, own = [], publish, exceptions = {} } = places
  const context: PlanContext = {
    config: { publish: publish ?? parseConfig('', '').publish, segment: exceptions },
    glossary,
    glossaryText: '',
    rules: {
      own,
      levels: one => (check ? levelsFor({ check }, one) : {}),
      subtitles: one => subtitleLimitsFor(places, one),
    },
    published: [],
    withdrawn: [],
    isTaken: () => false,
    billedFor: () => 0,
  }
  const loaded = { article, file: slug, segments, editions: [edition] }
  const { text, disclosure, refusals } = await previewPublication(loaded, context)
  const { sentence, read, units, noindex } = disclosure
  return { page: `/preview/${previews.keep(text)}`, sentence, read, units, noindex, refusals }
}
