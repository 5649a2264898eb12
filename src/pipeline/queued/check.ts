import { keepingReader } from '../../check/index.ts'
import { presentEdition } from '../../edition/index.ts'
import { createFinder } from '../../names/index.ts'
import type { CheckWork, Outcome } from '../../queue/index.ts'
import { checkEdition, countFindings, loadReadersFor } from '../findings.ts'
import { presentSegments, textsOf } from '../revise/present-source.ts'
import { readNow } from './draft.ts'
import type { WorkPlace } from './model.ts'

/** Checks an edition with the present glossary, and gives the number of findings. */
export async function performCheck({ slug, locale }: CheckWork, place: WorkPlace): Promise<Outcome> {
  const workspace = await place.workspace()
  const { desk, glossary } = workspace
  const { article } = await readNow(slug, workspace)
  const source = textsOf(await presentSegments(article, workspace))
  const address = { slug, locale, sourceLocale: article.locale }
  const edition = await desk.editions.loadOwn(address, await desk.sources.load({ slug, locale: article.locale }))
  const checks = {
    ...{ glossary, finder: createFinder(glossary, article.locale), readers: await loadReadersFor(source) },
    sources: keepingReader(article.locale, place.rules.languages),
    ...place.rules,
  }
  const { error, warning } = countFindings(checkEdition(presentEdition(edition, source), source, checks))
  const found = error + warning > 0 ? { found: { error, warning } } : {}
  return { kind: 'done', ...found, companions: [] }
}
