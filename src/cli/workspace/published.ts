import type { Slug } from '../../model.ts'
import { type PublishedState, publishedState } from '../../pipeline/index.ts'
import type { Proof } from '../../publish/index.ts'
import { listLocales, listSlugs, loadEdition, loadProofs } from '../../store/index.ts'
import type { Workspace } from './open.ts'
import { presentSource } from './source.ts'

/** Whether readers of the public folder have what the locale files say: a state for each publication of these articles, or of all. */
export async function publishedStates(
  folder: string,
  workspace: Workspace,
  slugs?: readonly Slug[],
): Promise<readonly PublishedState[]> {
  const proofs = (await loadProofs(folder)).filter(({ slug }) => slugs?.includes(slug) ?? true)
  const states: PublishedState[] = []
  for (const proof of proofs) states.push(await stateOf(proof, workspace))
  return states
}

async function stateOf(proof: Proof, workspace: Workspace): Promise<PublishedState> {
  const { out, glossary } = workspace
  const { slug, locale, sourceLocale } = proof
  const isThere = (await listSlugs(out, sourceLocale)).includes(slug)
  const source = isThere ? await presentSource(slug, { workspace, from: sourceLocale }) : undefined
  const hasEdition =
    isThere &&
    locale !== sourceLocale &&
    (await listLocales(out)).includes(locale) &&
    (await listSlugs(out, locale)).includes(slug)
  const edition = hasEdition ? await loadEdition({ out, slug, locale, sourceLocale }) : undefined
  return publishedState(proof, { source, edition }, glossary)
}
