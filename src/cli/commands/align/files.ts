import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArticle, slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Locale } from '../../../model.ts'
import { listArticles, readArticleFile, readText, statIfAny } from '../../../store/index.ts'
import { plural } from '../../terminal/words.ts'

/** Reads a translation's file. Its locale is the user's; the records of an article with the same name are not used. */
export async function readTranslation(path: string, to: Locale): Promise<Article> {
  if (!statIfAny(path)) throw new InterlinearError('input', 'there is no such file.', { place: { file: path } })
  const { content, format } = await readArticleFile(path)
  return parseArticle(content, { slug: slugOf(path), locale: to, format, file: path })
}

/** Two files of one story, by their absolute paths. */
export interface FilePair {
  readonly source: string
  readonly target: string
}

/**
 * Pairs of files: those with equal names in two folders, or those of the lines of a list with the header source and
 * target.
 */
export async function filePairs(paths: readonly string[], cwd: string): Promise<readonly FilePair[]> {
  const [first, second] = paths.map(path => resolve(cwd, path))
  if (first !== undefined && second === undefined) return listedPairs(first, cwd)
  if (first === undefined || second === undefined || paths.length > 2) {
    throw new InterlinearError('usage', `found ${plural(paths.length, 'argument')}, expected two folders or a list.`, {
      hint: 'As in `align en/ es/ --from en --to es --memory`; a list is a TSV file with the header source and target.',
    })
  }
  const [own, other] = [await filesOf(first), await filesOf(second)]
  const pairs = [...own].flatMap(([slug, source]) => {
    const target = other.get(slug)
    return target === undefined ? [] : [{ source, target }]
  })
  if (pairs.length > 0) return pairs
  throw new InterlinearError('input', 'found no file of the same name in both folders.', {
    place: { file: relative(cwd, first) },
    hint: 'The two texts of a story have one name: en/visit.txt and es/visit.txt.',
  })
}

async function filesOf(path: string): Promise<ReadonlyMap<string, string>> {
  if (statIfAny(path)?.isFile()) return new Map([['', path]])
  await readdir(path).catch(cause => {
    throw new InterlinearError('input', 'there is no such folder.', { place: { file: path }, cause })
  })
  return listArticles(path)
}

async function listedPairs(list: string, cwd: string): Promise<readonly FilePair[]> {
  const file = relative(cwd, list)
  const [header = '', ...lines] = (await readText(list)).split(/\r?\n/)
  const columns = header.split('\t')
  const [source, target] = [columns.indexOf('source'), columns.indexOf('target')]
  if (source < 0 || target < 0) {
    throw new InterlinearError('input', `found the header "${header}", expected the columns source and target.`, {
      place: { file, line: 1 },
      hint: 'Each line names two files of one story, from the folder of the list.',
    })
  }
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const cells = line.split('\t')
    const pair = [cells[source], cells[target]].map(cell => (cell ? join(list, '..', cell) : undefined))
    const [one, other] = pair
    if (one !== undefined && other !== undefined) return [{ source: one, target: other }]
    throw new InterlinearError('input', 'found one file, expected two.', { place: { file, line: index + 2 } })
  })
}
