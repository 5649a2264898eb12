import type { Article, Edition, Segment, UnitState } from '../../model.ts'
import type { Workspace } from '../model.ts'
import { cutArticle } from '../translate/manuscript.ts'
import { type AdoptedEdition, adoptedEdition } from './adopted-edition.ts'
import { type AlignAids, type AlignedArticles, alignSegments, segmentsOf } from './align-articles.ts'
import { mergesFor } from './merges.ts'

/** A translation by people, and the article that it translates. */
export interface AdoptRequest {
  readonly article: Article
  readonly translation: Article
  /** The file of the article. */
  readonly file: string
  /** The state that the translated units get. */
  readonly state: UnitState
  readonly aids: AlignAids
  /** If true, nothing is written. */
  readonly dryRun: boolean
}

export interface AdoptOutcome extends AdoptedEdition {
  readonly aligned: AlignedArticles
}

/**
 * Turns a translation by people into the edition of an article. If the translation has one sentence for two of the
 * article, these are merged, provided that the article has no other edition. Throws a locked error while a run works on
 * the article.
 */
export async function adoptTranslation(request: AdoptRequest, workspace: Workspace): Promise<AdoptOutcome> {
  const { article, file, dryRun } = request
  const { desk } = workspace
  if (dryRun) return adopt(request, workspace)
  await desk.ensureWritable()
  await desk.articles.refuseOtherOwner(article, file)
  const lock = await desk.locks.article(article.slug)
  try {
    return await adopt(request, { ...workspace, desk: lock.desk })
  } finally {
    await lock.release()
  }
}

async function adopt(request: AdoptRequest, { desk, config, glossary }: Workspace): Promise<AdoptOutcome> {
  const { article, translation, file, state, aids, dryRun } = request
  const { slug, locale: sourceLocale } = article
  const address = { slug, locale: sourceLocale }
  const previous = await desk.sources.load(address)
  const decisions = await desk.decisions.load(address)
  const before = await desk.editions.loadOwn({ slug, locale: translation.locale, sourceLocale }, previous)
  const cut = (more: typeof decisions): readonly Segment[] =>
    cutArticle(article, previous, { exceptions: config.segment, decisions: [...decisions, ...more] })
  const align = (source: readonly Segment[]): AlignedArticles =>
    alignSegments(
      { source, target: segmentsOf(translation, config.segment) },
      { from: sourceLocale, to: translation.locale },
      { glossary, ...aids },
    )
  const first = align(cut([]))
  const merges = previous.length === 0 ? mergesFor(article, first.source, first.beads) : []
  const aligned = merges.length === 0 ? first : align(cut(merges))
  const adopted = adoptedEdition({ aligned, edition: inOrder(before, aligned.source), state })
  if (!dryRun) {
    if (merges.length > 0) await desk.decisions.save(address, [...decisions, ...merges])
    await desk.sources.save(address, { segments: aligned.source, previous, file: await desk.articles.take(file) })
    await desk.editions.save(adopted.edition, before)
  }
  return { ...adopted, aligned }
}

/**
 * The edition with units in the article's order; people's units whose sentences are not in the article are in
 * `removed`.
 */
function inOrder(edition: Edition, segments: readonly Segment[]): Edition {
  const keys = new Set(segments.map(({ key }) => key))
  const removed = [...(edition.removed ?? []), ...edition.units.filter(({ key }) => !keys.has(key))]
  return {
    ...edition,
    units: edition.units.filter(({ key }) => keys.has(key)),
    ...(removed.length > 0 ? { removed } : {}),
  }
}
