import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isSlug, slugOf } from '../article/index.ts'
import type { KeyedText } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Article, Locale, Slug } from '../model.ts'
import { cutArticle } from '../pipeline.ts'
import { loadDecisions, loadSource, readArticle, statIfAny } from '../store/index.ts'
import type { Workspace } from './workspace.ts'

/** Where an article's source is looked for, and the locale it is in. */
export interface SourceContext {
  readonly workspace: Workspace
  readonly from: Locale
}

/** The article's source as it is now: its file in the folder of articles, with stable keys, else as last recorded. */
export async function presentSource(slug: Slug, context: SourceContext): Promise<readonly KeyedText[]> {
  const { workspace, from } = context
  const previous = await loadSource({ out: workspace.out, slug, locale: from })
  const file = await seedOf(slug, workspace.seeds)
  if (file === undefined) return previous.filter(({ removed }) => !removed)
  return readSource(file, previous, context)
}

/** The file of an article in the folder of articles. */
export async function seedOf(slug: Slug, seeds: string): Promise<string | undefined> {
  const names = await readdir(seeds).catch(() => [])
  const name = names.find(name => isSlug(name) && !name.startsWith('.') && slugOf(name) === slug)
  return name === undefined ? undefined : join(seeds, name)
}

/** Reads an article's file that a user named; where there is none, the error says which one they may have meant. */
export async function readAsked(path: string, locale: Locale, { seeds, shown }: Workspace): Promise<Article> {
  if (statIfAny(path)) return readArticle(path, locale)
  const name = basename(path)
  const meant = isSlug(name) ? await seedOf(slugOf(name), seeds) : undefined
  throw new InterlinearError('input', 'there is no such file.', {
    place: { file: path },
    ...(meant === undefined ? {} : { hint: `Did you mean ${shown(meant)}?` }),
  })
}

/** An article's file in the sentences that `translate` would send, with the keys of `previous` where they are the same. */
export async function readSource(
  path: string,
  previous: readonly KeyedText[],
  { workspace, from }: SourceContext,
): Promise<readonly KeyedText[]> {
  const { config, out } = workspace
  const article = await readAsked(path, from, workspace)
  const decisions = await loadDecisions({ out, slug: article.slug, locale: from })
  const segments = cutArticle(article, previous, { exceptions: config.segment, decisions })
  return segments.filter(({ translate }) => translate).map(({ key, text }) => ({ key, text }))
}
