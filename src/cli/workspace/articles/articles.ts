import { basename } from 'node:path'
import { isSlug, slugOf } from '../../../article/index.ts'
import type { KeyedText } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Locale, Slug } from '../../../model.ts'
import type { Desk } from '../../../store/index.ts'
import { parseLocale, parseLocales } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { didYouMean } from '../../terminal/words.ts'
import type { Workspace } from '../open.ts'

/** An article as in the locale files: its source texts in order, and its editions. */
export interface StoredArticle {
  readonly slug: Slug
  readonly sourceLocale: Locale
  readonly source: readonly KeyedText[]
  /** The same with those that were removed from it. */
  readonly known: readonly KeyedText[]
  readonly editions: readonly Edition[]
}

/** The articles' locale of `--from`. */
export function askedLocale(values: Values): Locale | undefined {
  const asked = values.text('from')
  return asked === undefined ? undefined : parseLocale(asked, '--from')
}

/** The locale of texts that belong to no article: that of `--from`, or else the glossary's. */
export const sourceLocaleOf = (values: Values, { glossary }: Pick<Workspace, 'glossary'>): Locale =>
  askedLocale(values) ?? glossary.sourceLocale

/** The locale of an article's source: that of `--from`, or else the one on record, or else the glossary's. */
async function sourceLocaleIn(slug: Slug, values: Values, { glossary, desk }: Workspace): Promise<Locale> {
  const known =
    askedLocale(values) ?? (isSlug(slug) ? await desk.records.localeOf(slug, glossary.sourceLocale) : undefined)
  return known ?? glossary.sourceLocale
}

interface ArticlePlace extends Workspace {
  /** Whether `--to` may name the article's own locale, which is no edition. */
  readonly ownToo?: boolean
  /** Whether an edition may have texts whose key is no sentence's. */
  readonly withStrays?: boolean
  /** Whether an article may lack some editions of `--to`: only the existing ones are loaded. */
  readonly someOf?: boolean
  /** Called for each edition that cannot be read; without it, the first error is thrown. */
  readonly broken?: (found: Broken) => void
}

/** One article with the editions of `--to`, or else with all; an input error if one does not exist. */
export async function loadArticle(slug: Slug, values: Values, workspace: ArticlePlace): Promise<StoredArticle> {
  const sourceLocale = await sourceLocaleIn(slug, values, workspace)
  const asked = values.text('to')
  if (asked === undefined) return loadStored(slug, sourceLocale, workspace)
  const wanted = parseLocales(asked, '--to').filter(locale => !(workspace.ownToo && locale === sourceLocale))
  const there = isSlug(slug) ? await localesOf(workspace.desk, slug, sourceLocale) : []
  const lacking = wanted.find(locale => !there.includes(locale))
  if (lacking !== undefined && there.length > 0 && !workspace.someOf) {
    const own = lacking === sourceLocale ? `: ${lacking} is its own language` : ''
    throw new InterlinearError('input', `"${slug}" has no edition in ${lacking}${own}.`, {
      hint: `It has ${there.join(', ')}.`,
    })
  }
  const asTold = workspace.someOf ? wanted.filter(locale => there.includes(locale)) : wanted
  return loadStored(slug, sourceLocale, { ...workspace, wanted: asTold })
}

/** A file that cannot be read: that of an edition, or, with the source locale, that of the article. */
export interface Broken {
  readonly slug: Slug
  readonly locale: Locale
  readonly error: InterlinearError
}

/**
 * Every article, one after the other, with its editions in the locales of `--to`, or else with all. Those that cannot
 * be read are skipped and passed to `broken`; without `broken` the error is thrown.
 */
export async function* loadArticles(
  values: Values,
  workspace: Workspace,
  broken?: (found: Broken) => void,
): AsyncGenerator<StoredArticle> {
  const from = askedLocale(values)
  const asked = values.text('to')
  const wanted = asked === undefined ? undefined : parseLocales(asked, '--to')
  for (const { slug, sourceLocale, editions } of await workspace.desk.records.list(workspace.glossary.sourceLocale)) {
    if (from !== undefined && sourceLocale !== from) continue
    const locales = editions.filter(locale => wanted?.includes(locale) ?? true)
    try {
      yield await loadStored(slug, sourceLocale, { ...workspace, wanted: locales, broken })
    } catch (error) {
      report(error, broken, { slug, locale: sourceLocale })
    }
  }
}

/** Passes the error of a file to `broken`; throws it if there is no `broken`, and throws every other error. */
function report(error: unknown, broken: Stored['broken'], where: Omit<Broken, 'error'>): void {
  if (!broken || !(error instanceof InterlinearError) || error.code !== 'input') throw error
  broken({ ...where, error })
}

interface Stored extends Pick<Workspace, 'desk' | 'shown'> {
  readonly wanted?: readonly Locale[]
  readonly withStrays?: boolean
  readonly broken?: ((found: Broken) => void) | undefined
}

async function loadStored(slug: Slug, sourceLocale: Locale, stored: Stored): Promise<StoredArticle> {
  const { desk, wanted, broken } = stored
  if (!isSlug(slug)) throw await noArticle(slug, sourceLocale, stored)
  const known = await desk.sources.load({ slug, locale: sourceLocale })
  const source = known.filter(({ removed }) => !removed)
  if (source.length === 0) throw await noArticle(slug, sourceLocale, stored)
  const editions: Edition[] = []
  for (const locale of wanted ?? (await localesOf(desk, slug, sourceLocale))) {
    try {
      const address = { slug, locale, sourceLocale }
      editions.push(await (stored.withStrays ? desk.editions.load(address) : desk.editions.loadOwn(address, known)))
    } catch (error) {
      report(error, broken, { slug, locale })
    }
  }
  return { slug, sourceLocale, source, known, editions }
}

async function localesOf(desk: Desk, slug: Slug, sourceLocale: Locale): Promise<readonly Locale[]> {
  const found: Locale[] = []
  const look = await desk.versions.look([slug])
  for (const locale of await desk.records.locales()) {
    if (locale !== sourceLocale && look.edition({ slug, locale }) !== undefined) found.push(locale)
  }
  return found
}

/** The one slug on the command line; a usage error for anything else. */
export function oneSlug(values: Values): Slug {
  const [slug, ...others] = values.positionals
  if (slug === undefined || others.length > 0) {
    throw new InterlinearError(
      'usage',
      `found ${slug === undefined ? 'no article' : values.positionals.join(' and ')}, expected one article.`,
      {
        hint: "Its name is its file's without folder and ending; `interlinear status` lists them.",
      },
    )
  }
  return slug
}

/** The error for a name that no article has; its hint names a similar article, or else all articles. */
async function noArticle(name: string, sourceLocale: Locale, { desk, shown }: Stored): Promise<InterlinearError> {
  const known = await desk.records.slugs(sourceLocale)
  const meant = slugIn(name)
  if (known.includes(meant)) {
    return new InterlinearError('input', `"${name}" is no article's name.`, { hint: `Did you mean ${meant}?` })
  }
  const file = await desk.articles.find(meant)
  const first = file && `Run \`interlinear translate ${shown(file)} --to …\` first.`
  const lacking = isSlug(meant)
    ? ` (there is no ${shown(desk.editions.placeOf({ slug: meant, locale: sourceLocale }))})`
    : ''
  return new InterlinearError('input', `no article "${name}" has been translated here${lacking}.`, {
    hint: first ?? didYouMean(meant, known) ?? whatThereIs(known),
  })
}

/** The slug that a path or a name may mean: `seeds/visit.txt` → `visit`. */
function slugIn(name: string): string {
  try {
    return slugOf(name)
  } catch {
    return basename(name)
  }
}

const MOST_NAMED = 5

function whatThereIs(slugs: readonly Slug[]): string {
  if (slugs.length === 0) return 'Run `interlinear translate` first, or say where with --out.'
  const named = slugs.slice(0, MOST_NAMED).join(', ')
  return slugs.length > MOST_NAMED
    ? `There are ${named} and ${slugs.length - MOST_NAMED} others.`
    : `There ${slugs.length === 1 ? 'is' : 'are'} ${named}.`
}
