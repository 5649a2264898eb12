import type { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Slug } from '../../model.ts'
import { tell } from '../../say.ts'
import type { Desk } from '../../store/index.ts'
import { refusal } from '../refusal.ts'
import type { Library, StoredEdition } from './model.ts'
import { createRecent } from './recent.ts'
import type { Records } from './records.ts'

/** How many are kept in memory, since a newsroom may have thousands. */
const EDITIONS = 500

/** Reads editions, each again only if it has changed. */
export function openStoredEditions(desk: Desk, records: Records): Pick<Library, 'edition' | 'wrote' | 'keep'> {
  const kept = createRecent<StoredEdition>(EDITIONS)
  const written = createRecent<string>(EDITIONS)
  const keyOf = (slug: Slug, locale: Locale): string => `${slug}/${locale}`

  async function edition(slug: Slug, locale: Locale): Promise<StoredEdition> {
    const found = await records.editionVersion(slug, locale)
    if (found === undefined) throw noEdition(slug, locale, (await records.articleFiles([slug]))(slug).locales)
    const { version, changed } = found
    const sourceLocale = (await records.sourceLocales())(slug)
    if (locale === sourceLocale) {
      throw refusal('input', tell('own-locale', { locale }))
    }
    const known = kept.get(keyOf(slug, locale))
    if (known?.version === version) return known
    const read = await desk.editions.load({ slug, locale, sourceLocale })
    const stored = { edition: reuseUnits(known?.edition, read), version, changed }
    kept.set(keyOf(slug, locale), stored)
    return stored
  }

  return {
    edition,
    wrote: async (slug, locale) =>
      written.get(keyOf(slug, locale)) === (await records.editionVersion(slug, locale))?.version,
    keep: (edition, { version, changed }) => {
      const { slug, locale } = edition
      kept.set(keyOf(slug, locale), { edition, version, changed })
      written.set(keyOf(slug, locale), version)
    },
  }
}

const noEdition = (slug: Slug, locale: Locale, locales: readonly Locale[]): InterlinearError =>
  refusal(
    'input',
    tell('no-such-edition', { slug, locale }),
    locales.length > 0 ? tell('has-editions', { locales: locales.join(', ') }) : tell('has-no-editions', {}),
  )

/** The edition with the same objects for unchanged units, so that results about them stay cached. */
function reuseUnits(old: Edition | undefined, read: Edition): Edition {
  if (!old) return read
  const known = new Map(old.units.map(unit => [unit.key, unit]))
  const units = read.units.map(unit => {
    const same = known.get(unit.key)
    return same && JSON.stringify(same) === JSON.stringify(unit) ? same : unit
  })
  return { ...read, units }
}
