import { type Checker, createChecker, openLanguages, type StoryContext } from '../../check/index.ts'
import { levelsFor, subtitleLimitsFor } from '../../config.ts'
import type { FactReaders } from '../../edition/index.ts'
import { styleFor } from '../../house-style.ts'
import type { Edition, Locale } from '../../model.ts'
import { checkArticle, comparisonReaders, type ProofreadEdition, proofreadEdition } from '../../pipeline/index.ts'
import type { GlossaryNames } from './glossary-names.ts'
import type { Library, Places } from './model.ts'
import type { Source } from './outline.ts'
import { createMakeOnce, createRecent } from './recent.ts'

/** How many checked editions, and how many pairs of locales, are kept in memory. */
const [EDITIONS, PAIRS] = [100, 100]

/** The findings on articles and editions, by the glossary and the config. */
export interface ArticleChecks extends Pick<Library, 'checked' | 'readers'> {
  /** The settings of an article's checks in a locale. */
  readonly settingsOf: (locale: Locale) => Pick<StoryContext, 'languages' | 'levels'>
  /** The findings on an article itself, by sentence. */
  readonly findingsIn: (source: Pick<Source, 'segments' | 'locale' | 'readers'>) => Promise<Source['findings']>
}

/** Checks by the desk's config; an edition is checked again only if it or its article has changed. */
export function openChecks({ check, style, subtitles, own = [] }: Places, glossary: GlossaryNames): ArticleChecks {
  const languages = openLanguages()
  const levels = (locale: Locale) => (check ? levelsFor({ check }, locale) : {})
  const deskFor = async (from: Locale) => ({
    glossary: (await glossary.names()).glossary,
    finder: await glossary.finderOf(from),
    languages,
  })
  const keptCheckers = createMakeOnce<Checker>(PAIRS)
  const keptReaders = createMakeOnce<FactReaders>(PAIRS)
  const keptChecked = createRecent<ProofreadEdition & { readonly source: Source; readonly stored: Edition }>(EDITIONS)

  const checkerFor = async (from: Locale, to: Locale): Promise<Checker> =>
    keptCheckers(`${from} ${to}`, await glossary.version(), async () => {
      const house = styleFor(style, to)
      return createChecker({
        ...(await deskFor(from)),
        from,
        to,
        own,
        levels: levels(to),
        ...(house && { style: house }),
      })
    })

  async function checked(source: Source, stored: Edition): Promise<ProofreadEdition> {
    const key = `${stored.slug}/${stored.locale}`
    const last = keptChecked.get(key)
    if (last?.source === source && last.stored === stored) return last
    const { locale: from, readers } = source
    const opened = proofreadEdition(
      stored,
      source.segments.filter(({ translate }) => translate),
      {
        ...(await deskFor(from)),
        ...{ readers, levels },
        checker: await checkerFor(from, stored.locale),
        subtitles: locale => subtitleLimitsFor({ subtitles }, locale),
        known: last?.source === source ? last.proofreader : undefined,
      },
    )
    keptChecked.set(key, { ...opened, source, stored })
    return opened
  }

  return {
    checked,
    settingsOf: locale => ({ languages, levels: levels(locale) }),
    findingsIn: async ({ segments, locale, readers }) => {
      const found = checkArticle(segments, locale, { ...(await deskFor(locale)), readers, levels })
      return Map.groupBy(found, ({ key }) => key)
    },
    readers: async (to, { locale: from, readers }) => {
      const syntaxes = [...readers.keys()].sort().join(' ')
      return keptReaders(`${from} ${to} ${syntaxes}`, await glossary.version(), async () =>
        comparisonReaders({ ...(await deskFor(from)), from, to, readers }),
      )
    },
  }
}
