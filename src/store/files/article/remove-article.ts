import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { tell } from '../../../say.ts'
import { toldError } from '../../../told-error.ts'
import { notCommitted } from '../../git.ts'
import type { RecordedArticle } from '../../model.ts'
import { editionPaths } from '../edition-paths.ts'
import { filesBeside } from './article-files.ts'
import { articleFile } from './article-owner.ts'
import { decisionsPath } from './decisions.ts'

interface Folders {
  readonly out: string
  readonly seeds: string
}

/**
 * Removes the files of an article and its editions. Throws an input error, and removes nothing, if one of them is not
 * committed to git unchanged, since its texts would be lost. If a removal is interrupted, doing it again removes the
 * rest.
 */
export async function removeArticleFiles(article: RecordedArticle, folders: Folders): Promise<void> {
  const paths = await pathsOf(article, folders)
  const lacking = await notCommitted(paths)
  if (lacking.length > 0) {
    const files = lacking.map(path => basename(path)).join(', ')
    throw toldError('input', tell('not-in-git', { files }), {
      place: { file: lacking[0] ?? '' },
      hint: tell('commit-first', {}),
      exitCode: 4,
    })
  }
  for (const path of paths) await rm(path, { force: true })
}

/** All existing files, the article's own last: as long as that exists, so does the article. */
async function pathsOf({ slug, sourceLocale, editions }: RecordedArticle, { out, seeds }: Folders) {
  const own = { out, slug, locale: sourceLocale }
  const file = await articleFile(own, seeds)
  const beside = file === undefined ? [] : [...(await filesBeside(file)).keys()].map(name => join(dirname(file), name))
  const texts = [...editions, sourceLocale].flatMap(locale => {
    const { review, catalog } = editionPaths(out, locale, slug)
    return [review, catalog]
  })
  return [...texts, decisionsPath(own), ...beside.toReversed()].filter(path => existsSync(path))
}
