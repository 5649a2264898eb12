import { basename, resolve } from 'node:path'
import type { Edition, Locale, Slug } from '../../../model.ts'
import {
  type PublishedState,
  type PublishOutcome,
  presentSegments,
  publishArticle,
  publishedStates,
  type Workspace,
} from '../../../pipeline/index.ts'
import type { PublicationForm } from '../../../publish/index.ts'
import { readText } from '../../../store/index.ts'
import { articlePath, articlePathIfAny } from './article-path.ts'
import type { Work } from './model.ts'

/** Publishes editions, and lists publications. */
export interface Publications {
  readonly publish: (wanted: PublishWanted) => Promise<PublishOutcome>
  readonly states: () => Promise<readonly PublishedState[]>
}

interface PublishWanted {
  readonly slug: Slug
  readonly to: readonly Locale[]
  readonly as?: PublicationForm | undefined
}

interface PublicationsSetup {
  readonly work: Work
  /** The folder that paths of the config are relative to. */
  readonly home: string
}

export function openPublications({ work, home }: PublicationsSetup): Publications {
  return {
    states: async () => publishedStates(await work.workspace()),
    publish: async ({ slug, to, as }) => {
      const workspace = await work.workspace()
      const { config, desk } = workspace
      const rules = await work.rules(workspace)
      const { baseUrl, template } = config.publish
      return publishArticle(
        {
          slug,
          load: () => loadArticle(slug, to, workspace),
          withdrawn: [],
          hasSource: async other => (await articlePathIfAny(other, workspace)) !== undefined,
          glossaryText: desk.glossary.file === undefined ? '' : await desk.glossary.read(),
          dryRun: false,
          now: new Date(),
          ...(as && { as }),
          ...(baseUrl !== undefined && { baseUrl }),
          ...(template !== undefined && { template: await readText(resolve(home, template)) }),
        },
        { workspace, rules },
      )
    },
  }
}

async function loadArticle(slug: Slug, to: readonly Locale[], workspace: Workspace) {
  const { desk, glossary } = workspace
  const path = await articlePath(slug, workspace)
  const article = await desk.articles.read(path, { otherwise: glossary.sourceLocale })
  const editions: Edition[] = []
  for (const locale of to) editions.push(await desk.editions.load({ slug, locale, sourceLocale: article.locale }))
  return { article, file: basename(path), segments: await presentSegments(article, workspace), editions }
}
