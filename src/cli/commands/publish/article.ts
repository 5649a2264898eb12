import { basename } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Locale, Slug } from '../../../model.ts'
import { type PublishRequest, presentSegments } from '../../../pipeline/index.ts'
import { articleFile, readArticle, recordedLocale } from '../../../store/index.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { askedLocale, loadArticle } from '../../workspace/articles.ts'
import type { Workspace } from '../../workspace/open.ts'

type Asked = Pick<PublishRequest, 'article' | 'file' | 'segments' | 'editions' | 'withdrawn'>

/** Reads the article that a run publishes, and those of its editions that are asked for. */
export async function readPublished(slug: Slug, values: Values, workspace: Workspace): Promise<Asked> {
  const { seeds, out, glossary } = workspace
  const withdrawn = values.flag('unpublish') ? withdrawnLocales(values) : []
  const editions = withdrawn.length > 0 ? [] : (await loadArticle(slug, values, workspace)).editions
  const locale = (await recordedLocale(out, slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  const path = await articleFile({ out, slug, locale }, seeds)
  if (path === undefined) {
    throw new InterlinearError('input', `"${slug}" has no source file, which a publication is made from.`, {
      place: { file: workspace.shown(seeds) },
    })
  }
  const article = await readArticle(path, { asked: askedLocale(values), otherwise: glossary.sourceLocale, out })
  const segments = await presentSegments(article, workspace)
  return { article, file: basename(path), segments, editions, withdrawn }
}

function withdrawnLocales(values: Values): readonly Locale[] {
  const asked = values.text('to')
  if (asked !== undefined) return parseLocales(asked, '--to')
  throw new InterlinearError('usage', 'found --unpublish without --to, expected the editions that are to go.', {
    hint: 'As in `publish kursk-visit --to es --unpublish`.',
  })
}
