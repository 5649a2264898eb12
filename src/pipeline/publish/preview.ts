import { InterlinearError } from '../../errors.ts'
import type { PublicationForm } from '../../publish/index.ts'
import {
  type Correction,
  type Disclosure,
  loadPreviewTemplate,
  type Objection,
  type OwedCorrection,
  planPublications,
} from '../../publish/index.ts'
import { type PlanContext, type PublishedArticle, publicationRequest } from './request.ts'

/** A publication as it would be written. */
export interface Preview {
  readonly title: string
  readonly description?: string
  /** The file in the requested form; empty for a binary one. */
  readonly text: string
  readonly bytes?: Uint8Array
  readonly disclosure: Disclosure
  /** All corrections that readers would be told of, the newest last. */
  readonly corrections: readonly Correction[]
  /** The last of them, if it is new. */
  readonly owed?: OwedCorrection
  /** Reasons against publishing it. */
  readonly refusals: readonly Objection[]
  /** The number of unresolved comments on its sentences. */
  readonly openComments: number
}

interface PreviewSettings {
  readonly now?: Date
  /** The form; by default a page in our own form. */
  readonly as?: PublicationForm
}

/** The publication of the first of these editions as it would be now; nothing is written. */
export async function previewPublication(
  loaded: PublishedArticle,
  context: PlanContext,
  { now = new Date(), as = 'html' }: PreviewSettings = {},
): Promise<Preview> {
  const template = as === 'html' ? { template: await loadPreviewTemplate() } : {}
  const settings = { as, force: 'a preview', ...template, now }
  const { editions, publications } = await planPublications(await publicationRequest(loaded, settings, context))
  const [edition] = loaded.editions
  const found = publications.find(({ proof }) => proof.locale === edition?.locale)
  const planned = editions.find(({ locale }) => locale === edition?.locale)
  if (!found || !planned) throw new InterlinearError('input', `"${loaded.article.slug}" has no such edition.`)
  const { text, bytes, proof } = found
  const { title, description } = proof
  const { disclosure, corrections, objections: refusals, owed, openComments } = planned
  return {
    ...{ title, text, disclosure, corrections, refusals, openComments },
    ...(description !== undefined && { description }),
    ...(bytes && { bytes }),
    ...(owed && { owed }),
  }
}
