import { basename } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Locale, Slug } from '../../../model.ts'
import { type PublishedArticle, presentSegments } from '../../../pipeline/index.ts'
import type { Proof } from '../../../publish/index.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Values } from '../../model.ts'
import { askedLocale, loadArticle } from '../../workspace/articles/articles.ts'
import type { Workspace } from '../../workspace/open.ts'

interface Asked {
  readonly slug: Slug
  /** Whether the article is already published. */
  readonly isPublished: boolean
}

/**
 * Reads the article to publish, and the requested editions. If only the article's own locale is requested, there are no
 * editions: the article itself is written again beside the published ones.
 */
export async function readPublished(
  { slug, isPublished }: Asked,
  values: Values,
  workspace: Workspace,
): Promise<PublishedArticle> {
  const { desk, glossary } = workspace
  const { editions } = await loadArticle(slug, values, { ...workspace, ownToo: true })
  const locale = (await desk.records.localeOf(slug, glossary.sourceLocale)) ?? glossary.sourceLocale
  if (editions.length === 0 && values.text('to') !== undefined && !isPublished) {
    throw new InterlinearError(
      'input',
      `${locale} is the language of "${slug}" itself, and no edition of it is published.`,
      {
        hint: 'The article is published beside its editions: name one in --to.',
      },
    )
  }
  const path = await desk.articles.fileOf({ slug, locale })
  if (path === undefined) {
    throw new InterlinearError('input', `"${slug}" has no source file, which a publication is made from.`, {
      place: { file: workspace.shown(workspace.seeds) },
    })
  }
  const article = await desk.articles.read(path, { asked: askedLocale(values), otherwise: glossary.sourceLocale })
  return { article, file: basename(path), segments: await presentSegments(article, workspace), editions }
}

/** The article of a run that only withdraws editions, from its publications, since its source may be gone. */
export function publishedBefore(
  { slug, withdrawn }: { readonly slug: Slug; readonly withdrawn: readonly Locale[] },
  proofs: readonly Proof[],
): PublishedArticle {
  const [proof] = proofs
  if (!proof) throw new InterlinearError('input', `"${slug}" is not published.`)
  const { sourceLocale: locale, originalLocale, source, links } = proof
  if (withdrawn.includes(locale)) {
    throw new InterlinearError('input', `${locale} is the language of "${slug}" itself, which its editions link to.`, {
      hint: 'It goes away with the last of them.',
    })
  }
  const article: Article = {
    slug,
    locale,
    ...(originalLocale !== undefined && { originalLocale }),
    format: source.format,
    source: '',
    blocks: [],
    metadata: { url: links.original.href, ...(links.basedOn && { originalUrl: links.basedOn.href }) },
  }
  return { article, file: source.file, segments: [], editions: [] }
}

/** The locales of `--unpublish`; none without it. */
export function withdrawnLocales(values: Values): readonly Locale[] {
  if (!values.flag('unpublish')) return []
  const asked = values.text('to')
  if (asked !== undefined) return parseLocales(asked, '--to')
  throw new InterlinearError('usage', 'found --unpublish without --to, expected the editions that are to go.', {
    hint: 'As in `publish kursk-visit --to es --unpublish`.',
  })
}
