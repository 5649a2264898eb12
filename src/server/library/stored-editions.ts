import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Slug } from '../../model.ts'
import { loadEdition } from '../../store/index.ts'
import type { Library, StoredEdition } from './model.ts'
import { createRecent } from './recent.ts'
import { ABSENT, type Records } from './records.ts'

/** How many are held in memory: a newsroom may have thousands. */
const EDITIONS = 500

/** Reads editions, each again only when its files have changed. */
export function openStoredEditions(
  out: string,
  records: Records,
): Pick<Library, 'edition' | 'isFresh' | 'wrote' | 'keep'> {
  const kept = createRecent<StoredEdition>(EDITIONS)
  const written = createRecent<string>(EDITIONS)
  const keyOf = (slug: Slug, locale: Locale): string => `${slug}/${locale}`

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const { version, changed } = records.editionVersion(slug, locale)
    if (version === ABSENT) throw noEdition(slug, locale, (await records.articleFiles())(slug).locales)
    const sourceLocale = (await records.sourceLocales())(slug)
    if (locale === sourceLocale) {
      throw new InterlinearError('input', `${locale} is the article's own locale, expected that of an edition.`)
    }
    const known = kept.get(keyOf(slug, locale))
    if (known?.version === version) return known
    const read = await loadEdition({ out, slug, locale, sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), version, changed }
    kept.set(keyOf(slug, locale), stored)
    return stored
  }

  return {
    edition,
    isFresh: async ({ edition: { slug, locale }, version }) => version === records.editionVersion(slug, locale).version,
    wrote: async (slug, locale) => written.get(keyOf(slug, locale)) === records.editionVersion(slug, locale).version,
    keep: async edition => {
      const { slug, locale } = edition
      const { version, changed } = records.editionVersion(slug, locale)
      kept.set(keyOf(slug, locale), { edition, version, changed })
      written.set(keyOf(slug, locale), version)
    },
  }
}

const noEdition = (slug: Slug, locale: Locale, locales: readonly Locale[]): InterlinearError =>
  new InterlinearError('input', `"${slug}" has no edition in ${locale}.`, {
    hint: locales.length > 0 ? `It has ${locales.join(', ')}.` : 'It has none.',
  })

/** The edition with the objects of units that did not change: what was found out about them is still known. */
function reuseUnits(old: Edition | undefined, read: Edition): Edition {
  if (!old) return read
  const known = new Map(old.units.map(unit => [unit.key, unit]))
  const units = read.units.map(unit => {
    const same = known.get(unit.key)
    return same && JSON.stringify(same) === JSON.stringify(unit) ? same : unit
  })
  return { ...read, units }
}
