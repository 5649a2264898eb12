import { basename, isAbsolute } from 'node:path'
import { isSlug, slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Article, Locale } from '../../../model.ts'
import { statIfAny } from '../../../store/index.ts'
import type { Workspace } from '../open.ts'

const LOCALES_HINT = 'Locales stand together with commas, as in --to es,ca.'

/** Reads an article's file that a user named; if there is none, the error names a similar one. */
export async function readAsked(
  path: string,
  asked: Locale | undefined,
  workspace: Pick<Workspace, 'desk' | 'glossary' | 'shown'>,
): Promise<Article> {
  const { desk, shown, glossary } = workspace
  if (statIfAny(path)) return desk.articles.readPath(path, { asked, otherwise: glossary.sourceLocale })
  const name = basename(path)
  const meant = isSlug(name) ? await desk.articles.find(slugOf(name)) : undefined
  // In a database an article is named by its slug alone.
  if (meant !== undefined && !isAbsolute(meant)) {
    return desk.articles.read(meant, { asked, otherwise: glossary.sourceLocale })
  }
  const hint = meant !== undefined ? `Did you mean ${shown(meant)}?` : canonicalLocale(name) ? LOCALES_HINT : undefined
  throw new InterlinearError('input', 'there is no such file.', { place: { file: path }, ...(hint ? { hint } : {}) })
}
