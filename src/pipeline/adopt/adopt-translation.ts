import type { Article, Edition, Segment, UnitState } from '../../model.ts'
import {
  acquireLock,
  ensureWritable,
  loadDecisions,
  loadOwnEdition,
  loadSource,
  ownerPath,
  refuseOtherOwner,
  saveDecisions,
  saveEdition,
  saveSource,
} from '../../store/index.ts'
import { cutArticle } from '../manuscript.ts'
import type { Workspace } from '../model.ts'
import { type AdoptedEdition, adoptedEdition } from './adopted-edition.ts'
import { type AlignAids, type AlignedArticles, alignSegments, segmentsOf } from './align-articles.ts'
import { mergesFor } from './merges.ts'

/** A translation that people made, and the article that it is of. */
export interface AdoptRequest {
  readonly article: Article
  readonly translation: Article
  /** The file of the article. */
  readonly file: string
  /** How far people are with the translation. */
  readonly state: UnitState
  readonly aids: AlignAids
  /** Whether nothing is to be written. */
  readonly dryRun: boolean
}

export interface AdoptOutcome extends AdoptedEdition {
  readonly aligned: AlignedArticles
}

/**
 * Makes a translation that people made the edition of an article. Where the translation has one sentence for two of the
 * article, those are merged if the article has no other edition. Throws a locked error while a run works on the article.
 */
export async function adoptTranslation(request: AdoptRequest, workspace: Workspace): Promise<AdoptOutcome> {
  const { article, file, dryRun } = request
  const { out, state } = workspace
  if (dryRun) return adopt(request, workspace)
  await ensureWritable(out)
  await refuseOtherOwner(article, file, out)
  const lock = await acquireLock(state, article.slug)
  try {
    return await adopt(request, workspace)
  } finally {
    lock.release()
  }
}

async function adopt(request: AdoptRequest, { out, config, glossary }: Workspace): Promise<AdoptOutcome> {
  const { article, translation, file, state, aids, dryRun } = request
  const { slug, locale: sourceLocale } = article
  const address = { out, slug, locale: sourceLocale }
  const previous = await loadSource(address)
  const decisions = await loadDecisions(address)
  const before = await loadOwnEdition({ out, slug, locale: translation.locale, sourceLocale }, previous)
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
    if (merges.length > 0) await saveDecisions(address, [...decisions, ...merges])
    await saveSource({ ...address, file: ownerPath(out, file) }, aligned.source, previous)
    await saveEdition(out, adopted.edition, before)
  }
  return { ...adopted, aligned }
}

/** The edition with the units whose sentences are in the article, and those of people whose sentences are not, as removed. */
function inOrder(edition: Edition, segments: readonly Segment[]): Edition {
  const keys = new Set(segments.map(({ key }) => key))
  const removed = [...(edition.removed ?? []), ...edition.units.filter(({ key }) => !keys.has(key))]
  return {
    ...edition,
    units: edition.units.filter(({ key }) => keys.has(key)),
    ...(removed.length > 0 ? { removed } : {}),
  }
}
