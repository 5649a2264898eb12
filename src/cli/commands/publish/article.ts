import { basename } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Locale, Slug } from '../../../model.ts'
import { cutArticle, type PublishRequest } from '../../../pipeline/index.ts'
import { loadDecisions, loadSource } from '../../../store/index.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { loadArticle } from '../../workspace/articles.ts'
import type { Workspace } from '../../workspace/open.ts'
import { readAsked, seedOf } from '../../workspace/seeds.ts'

type Asked = Pick<PublishRequest, 'article' | 'file' | 'segments' | 'editions' | 'withdrawn'>

/** Reads the article that a run publishes, and those of its editions that are asked for. */
export async function readPublished(
  slug: Slug,
  values: Values,
  at: { readonly workspace: Workspace; readonly from: Locale },
): Promise<Asked> {
  const { workspace, from } = at
  const { out, seeds, config } = workspace
  const withdrawn = values.flag('unpublish') ? withdrawnLocales(values) : []
  const editions = withdrawn.length > 0 ? [] : (await loadArticle(slug, values, workspace)).editions
  const path = await seedOf(slug, seeds)
  if (path === undefined) {
    throw new InterlinearError('input', `"${slug}" has no source file, which a publication is made from.`, {
      place: { file: workspace.shown(seeds) },
    })
  }
  const article = await readAsked(path, from, workspace)
  const previous = await loadSource({ out, slug, locale: from })
  const decisions = await loadDecisions({ out, slug, locale: from })
  const segments = cutArticle(article, previous, { exceptions: config.segment, decisions })
  return { article, file: basename(path), segments, editions, withdrawn }
}

function withdrawnLocales(values: Values): readonly Locale[] {
  const asked = values.text('to')
  if (asked !== undefined) return parseLocales(asked, '--to')
  throw new InterlinearError('usage', 'found --unpublish without --to, expected the editions that are to go.', {
    hint: 'As in `publish kursk-visit --to es --unpublish`.',
  })
}
