import { basename } from 'node:path'
import type { Slug } from '../../model.ts'
import type { Outcome, PublishWork } from '../../queue/index.ts'
import type { Workspace } from '../model.ts'
import { publishArticle } from '../publish/publish-article.ts'
import { presentSegments } from '../revise/present-source.ts'
import { readNow } from './draft.ts'
import type { WorkPlace } from './model.ts'

/** Publishes an edition. If the gates refuse it, the work fails: a person has to act. */
export async function performPublish({ slug, locale }: PublishWork, place: WorkPlace): Promise<Outcome> {
  const workspace = await place.workspace()
  const { desk } = workspace
  const { editions } = await publishArticle(
    {
      ...place.publishing,
      now: new Date(),
      slug,
      withdrawn: [],
      dryRun: false,
      glossaryText: await desk.glossary.read(),
      hasSource: other => hasSource(other, workspace),
      load: async () => {
        const { article, file } = await readNow(slug, workspace)
        const own = { slug, locale: article.locale }
        const address = { slug, locale, sourceLocale: article.locale }
        return {
          article,
          file: basename(file),
          segments: await presentSegments(article, workspace),
          editions: [await desk.editions.loadOwn(address, await desk.sources.load(own))],
        }
      },
    },
    { workspace, rules: place.rules },
  )
  const refused = editions.find(edition => edition.locale === locale)?.refused
  if (refused !== undefined) {
    const [first, ...others] = refused.map(({ message }) => message)
    return { kind: 'failed', reason: `${first ?? 'refused'}${others.length > 0 ? ` (and ${others.length} more)` : ''}` }
  }
  return { kind: 'done', companions: [] }
}

async function hasSource(slug: Slug, { desk, glossary }: Workspace): Promise<boolean> {
  const locale = (await desk.records.localeOf(slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  return (await desk.articles.fileOf({ slug, locale })) !== undefined
}
