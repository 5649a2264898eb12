import { InterlinearError } from '../../errors.ts'
import {
  type Correction,
  type Disclosure,
  type OwedCorrection,
  loadPreviewTemplate,
  planPublications,
  type Refusal,
} from '../../publish/index.ts'
import { type PlanContext, type PublishedArticle, publicationRequest } from './request.ts'

/** A publication that is looked at before it is published. */
export interface Preview {
  /** A page of ours. */
  readonly text: string
  readonly disclosure: Disclosure
  /** All corrections that readers would be told of, the last one the newest. */
  readonly corrections: readonly Correction[]
  /** The last of them, where it is new. */
  readonly owed?: OwedCorrection
  /** What stands against publishing it. */
  readonly refusals: readonly Refusal[]
}

/** The first of some editions as its readers would get it as a page now; nothing is written. */
export async function previewPublication(
  loaded: PublishedArticle,
  context: PlanContext,
  now: Date = new Date(),
): Promise<Preview> {
  const settings = { as: 'html', force: 'a preview', template: await loadPreviewTemplate(), now } as const
  const { editions, publications } = await planPublications(await publicationRequest(loaded, settings, context))
  const [edition] = loaded.editions
  const found = publications.find(({ proof }) => proof.locale === edition?.locale)
  const planned = editions.find(({ locale }) => locale === edition?.locale)
  if (!found || !planned) throw new InterlinearError('input', `"${loaded.article.slug}" has no such edition.`)
  const { text, proof } = found
  const { disclosure, corrections, owed } = planned
  return { text, disclosure, corrections, ...(owed && { owed }), refusals: proof.forced?.refusals ?? [] }
}
