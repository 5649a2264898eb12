import { loadReaders, type SyntaxReaders } from '../../article/index.ts'
import { handOf } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Slug, Unit } from '../../model.ts'
import type { FindHit, FindPart } from '../answers.ts'
import type { Library } from '../library/model.ts'
import type { FindRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import { type Match, type Matcher, openMatcher } from './matcher.ts'
import { patternOf } from './query.ts'
import { type ShownText, shownText } from './replaced-text.ts'

/** The most sentences that a search shows. */
const MOST = 1000

/** An edition with its hits. */
export interface FoundEdition {
  readonly edition: Edition
  readonly units: readonly FoundUnit[]
}

export interface FoundUnit {
  readonly unit: Unit
  readonly source: ShownText
  readonly target: ShownText
  readonly inSource: readonly Match[]
  readonly inTarget: readonly Match[]
}

/**
 * Searches the texts of editions, the most recently changed article first, one edition at a time. Throws an input error
 * for an invalid pattern, or one that takes too long.
 */
export async function* findTexts(library: Library, query: FindRequest): AsyncGenerator<FindPart> {
  const matcher = openMatcher(patternOf(query, query.replacement))
  let shown = 0
  try {
    for await (const { edition, units } of foundEditions(library, query, matcher)) {
      const hits = units.slice(0, MOST - shown).map(found => hitOf(edition, found, query.replacement !== undefined))
      shown += hits.length
      if (hits.length > 0) yield { hits }
      if (hits.length < units.length) {
        yield { more: true }
        return
      }
    }
  } finally {
    await matcher.close()
  }
}

/** The editions of a query, each with its matching units. */
async function* foundEditions(library: Library, query: FindRequest, matcher: Matcher): AsyncGenerator<FoundEdition> {
  for (const slug of query.slug === undefined ? await latestFirst(library) : [query.slug]) {
    for (const locale of await localesIn(library, slug, query)) {
      const edition = await editionIfAny(library, slug, locale)
      if (!edition) continue
      const units = await foundIn(edition, query, matcher)
      if (units.length > 0) yield { edition, units }
    }
  }
}

async function latestFirst(library: Library): Promise<readonly Slug[]> {
  const slugs = await library.slugs()
  const filesOf = await library.articleFiles(slugs)
  const times = new Map(slugs.map(slug => [slug, filesOf(slug).changed]))
  return slugs.toSorted((a, b) => ((times.get(a) ?? '') < (times.get(b) ?? '') ? 1 : -1))
}

async function localesIn(library: Library, slug: Slug, { locales }: FindRequest): Promise<readonly Locale[]> {
  const all = await library.localesOf(slug)
  return locales.length === 0 ? all : all.filter(locale => locales.includes(locale))
}

/** Editions that cannot be read are shown on the desk. */
async function editionIfAny(library: Library, slug: Slug, locale: Locale): Promise<Edition | undefined> {
  try {
    return (await library.edition(slug, locale)).edition
  } catch (error) {
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}

/** The matching units of one edition. */
export async function foundIn(
  edition: Edition,
  { side }: Pick<FindRequest, 'side'>,
  matcher: Matcher,
): Promise<readonly FoundUnit[]> {
  const readers = await loadReaders(edition.units.map(({ syntax }) => syntax))
  const texts = edition.units.map(unit => textsOf(unit, readers))
  const sources = side === 'target' ? [] : await matcher.find(texts.map(({ source }) => source.text))
  const targets = side === 'source' ? [] : await matcher.find(texts.map(({ target }) => target.text))
  return edition.units.flatMap((unit, at): FoundUnit[] => {
    const [text, inSource = [], inTarget = []] = [texts[at], sources[at], targets[at]]
    return !text || inSource.length + inTarget.length === 0 ? [] : [{ unit, ...text, inSource, inTarget }]
  })
}

const textsOf = ({ source, target, syntax }: Unit, readers: SyntaxReaders) => ({
  source: shownText(source, syntax, readers),
  target: shownText(target, syntax, readers),
})

const spansOf = (matches: readonly Match[]): FindHit['inTarget'] => matches.map(({ start, end }) => [start, end])

function hitOf(edition: Edition, found: FoundUnit, replaces: boolean): FindHit {
  const { unit, source, target, inSource, inTarget } = found
  const { slug, locale, sourceLocale } = edition
  const title = edition.units.find(({ key }) => key === 'headline')?.source ?? slug
  const written = replaces ? target.replaced(inTarget) : target.written
  return {
    ...{ slug, locale, from: sourceLocale, title, key: unit.key, revision: revisionOf(unit) },
    ...{ source: source.text, target: target.text, inSource: spansOf(inSource), inTarget: spansOf(inTarget) },
    state: unit.state,
    human: handOf(unit) === 'person',
    ...(unit.syntax ? { syntax: unit.syntax } : {}),
    ...(written === target.written ? {} : { before: target.written, after: written }),
  }
}
