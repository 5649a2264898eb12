import { contentSegment, parseArticle } from '../src/article/index.ts'
import { readerFor } from '../src/check/index.ts'
import { hashPair } from '../src/edition/index.ts'
import type { Article, Edition, Format, Locale, Reading, Segment, Unit } from '../src/model.ts'
import { textsOf } from '../src/pipeline/index.ts'
import {
  type Candidate,
  type Publication,
  type PublicationPlan,
  type PublicationPolicy,
  type PublicationRequest,
  planPublications,
  sha256Of,
} from '../src/publish/index.ts'
import { segmentArticle } from '../src/segment/index.ts'

export const NOW = '2026-03-14T09:00:00.000Z'

/** An article of the tests, cut into segments. */
export interface Source {
  readonly article: Article
  readonly segments: readonly Segment[]
}

export async function readSource(text: string, format: Format, slug = 'harbour'): Promise<Source> {
  const article = await parseArticle(text, { slug, locale: 'en', format })
  return { article, segments: segmentArticle(article).map(contentSegment) }
}

/** A reading of a unit's present source and target. */
export const act = (unit: Pick<Unit, 'source' | 'target'>, how: Reading['act'], by = 'Mara'): Reading => ({
  act: how,
  by,
  time: NOW,
  hash: hashPair(unit.source, unit.target),
})

/** An edition as an engine leaves it; `translate` gives each sentence's text (default: `[es] The sentence.`). */
export function editionOf(
  { article, segments }: Source,
  locale: Locale,
  translate: (text: string) => string = text => `[${locale}] ${text}`,
): Edition {
  const units = segments
    .filter(segment => segment.translate)
    .map(({ key, text, syntax }): Unit => {
      const target = translate(text)
      return {
        key,
        source: text,
        target,
        state: 'translated',
        origin: 'engine',
        engine: 'test',
        ...(syntax && { syntax }),
      }
    })
  return { slug: article.slug, locale, sourceLocale: article.locale, units }
}

/** The edition read, sentence by sentence, by one person. */
export const readAll = (edition: Edition, how: Reading['act'] = 'read', by = 'Mara'): Edition => ({
  ...edition,
  units: edition.units.map(unit => ({
    ...unit,
    ...(how === 'approved' && { state: 'reviewed' as const }),
    reads: [...(unit.reads ?? []), act(unit, how, by)],
  })),
})

export const candidate = (edition: Edition): Candidate => ({
  edition,
  findings: [],
  names: [],
  context: '',
  billedCharacters: 0,
})

export const POLICY: PublicationPolicy = { unread: 'disclose', slugs: 'source' }

/** A request with the fields that most tests do not care about. */
export const requestOf = (
  { article, segments }: Source,
  editions: readonly Edition[],
  rest: Partial<PublicationRequest> = {},
): PublicationRequest => ({
  article,
  file: `${article.slug}.${{ text: 'txt', markdown: 'md', html: 'html', jsonld: 'jsonld', ninjs: 'json' }[article.format as 'text'] ?? 'txt'}`,
  segments,
  source: textsOf(segments),
  reader: readerFor('en'),
  readerFor: locale => readerFor(locale),
  glossaryHash: sha256Of(''),
  candidates: editions.map(candidate),
  withdrawn: [],
  published: [],
  isTaken: () => false,
  policy: POLICY,
  now: NOW,
  ...rest,
})

export const plan = (
  source: Source,
  editions: readonly Edition[],
  rest: Partial<PublicationRequest> = {},
): Promise<PublicationPlan> => planPublications(requestOf(source, editions, rest))

/** The published text in a locale. */
export const textIn = (publications: readonly Publication[], locale: Locale): string =>
  publications.find(({ proof }) => proof.locale === locale)?.text ?? ''
