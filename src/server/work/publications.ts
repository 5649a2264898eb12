import { basename, resolve } from 'node:path'
import type { Edition, Locale, Slug } from '../../model.ts'
import {
  type PublishedState,
  type PublishOutcome,
  presentSegments,
  publishArticle,
  publishedStates,
} from '../../pipeline/index.ts'
import type { PublicationForm } from '../../publish/index.ts'
import { loadEdition, readArticle, readText, readTextIfAny } from '../../store/index.ts'
import { articlePath, articlePathIfAny } from './article-path.ts'
import type { Work } from './model.ts'

/** Publishes editions, and knows what is published. */
export interface Publications {
  readonly publish: (wanted: PublishWanted) => Promise<PublishOutcome>
  readonly states: () => Promise<readonly PublishedState[]>
}

interface PublishWanted {
  readonly slug: Slug
  readonly to: readonly Locale[]
  readonly as?: PublicationForm | undefined
}

export interface PublicationsSetup {
  readonly work: Work
  /** The folder that readers are served from, absolute. */
  readonly folder: string
  /** The folder that paths of the config are from. */
  readonly home: string
  readonly glossaryFile: string | undefined
}

export function openPublications({ work, folder, home, glossaryFile }: PublicationsSetup): Publications {
  return {
    states: async () => publishedStates(folder, await work.workspace()),
    publish: async ({ slug, to, as }) => {
      const workspace = await work.workspace()
      const { config, out, glossary } = workspace
      const rules = await work.rules(workspace)
      const { baseUrl, template } = config.publish
      return publishArticle(
        {
          slug,
          load: async () => {
            const path = await articlePath(slug, workspace)
            const article = await readArticle(path, { otherwise: glossary.sourceLocale, out })
            const editions: Edition[] = []
            for (const locale of to) {
              editions.push(await loadEdition({ out, slug, locale, sourceLocale: article.locale }))
            }
            return { article, file: basename(path), segments: await presentSegments(article, workspace), editions }
          },
          withdrawn: [],
          hasSource: async other => (await articlePathIfAny(other, workspace)) !== undefined,
          folder,
          glossaryText: (glossaryFile && (await readTextIfAny(glossaryFile))) ?? '',
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
