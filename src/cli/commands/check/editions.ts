import { basename, resolve } from 'node:path'
import { isSlug, slugOf } from '../../../article/index.ts'
import { keepingReader } from '../../../check/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { checkArticle, checkEdition, loadReadersFor, presentSource } from '../../../pipeline/index.ts'
import { editionPaths, statIfAny } from '../../../store/index.ts'
import type { Values } from '../../model.ts'
import { anyOf } from '../../terminal/words.ts'
import { loadArticle } from '../../workspace/articles.ts'
import { openFinders } from '../../workspace/finders.ts'
import { ENDINGS } from './endings.ts'
import type { CheckRun, Found } from './model.ts'

/** Checks the articles named on the command line: each source once, then its editions. */
export async function checkEditions(values: Values, run: CheckRun, found: Found): Promise<void> {
  const { workspace, glossary, own, languages, levels, style } = run
  const finderFor = openFinders(glossary)
  const fileOf = (locale: string, slug: string): string =>
    workspace.shown(editionPaths(workspace.out, locale, slug).catalog)
  for (const slug of new Set(values.positionals)) {
    refuseFile(slug, run)
    const article = await loadArticle(slug, values, workspace)
    const { sourceLocale: from } = article
    const finder = finderFor(from)
    const source = await presentSource(slug, from, workspace)
    const readers = await loadReadersFor(source)
    const sources = keepingReader(from, languages)
    const desk = { glossary, finder, sources, own, languages, levels, style, readers }
    for (const finding of checkArticle(source, from, desk)) found(finding, { file: fileOf(from, slug) })
    for (const edition of article.editions) {
      for (const finding of checkEdition(edition, source, desk)) {
        found(finding, { file: fileOf(edition.locale, slug) })
      }
    }
  }
}

/** Refuses the name of a file that exists and cannot be checked: the file is more likely meant than an article. */
function refuseFile(name: string, { cwd }: CheckRun): void {
  if (!isSlug(basename(name)) || slugOf(basename(name)) !== basename(name) || !statIfAny(resolve(cwd, name))?.isFile())
    return
  throw new InterlinearError('input', `cannot be checked, expected the name of an article or ${anyOf(ENDINGS)}.`, {
    place: { file: name },
  })
}
