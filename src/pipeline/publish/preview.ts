import { InterlinearError } from '../../errors.ts'
import { type Disclosure, planPublications, type Refusal } from '../../publish/index.ts'
import { type PlanContext, type PublishedArticle, publicationRequest } from './request.ts'

/** A publication that is looked at before it is published. */
export interface Preview {
  /** A page of ours. */
  readonly text: string
  readonly disclosure: Disclosure
  /** What stands against publishing it. */
  readonly refusals: readonly Refusal[]
}

/** The first of some editions as its readers would get it as a page; nothing is written. */
export async function previewPublication(loaded: PublishedArticle, context: PlanContext): Promise<Preview> {
  const settings = { as: 'html', force: 'a preview', now: new Date(0) } as const
  const { publications } = await planPublications(await publicationRequest(loaded, settings, context))
  const [edition] = loaded.editions
  const found = publications.find(({ proof }) => proof.locale === edition?.locale)
  if (!found) throw new InterlinearError('input', `"${loaded.article.slug}" has no such edition.`)
  const { text, proof } = found
  return { text, disclosure: proof.disclosure, refusals: proof.forced?.refusals ?? [] }
}
