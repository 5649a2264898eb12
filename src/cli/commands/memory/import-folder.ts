import { readdir } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { formatOf } from '../../../article/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { type DeskMemory, type MemoryEntry, readText, statIfAny } from '../../../store/index.ts'
import type { Workspace } from '../../workspace/open.ts'
import { readCatalogPair } from '../../workspace/pairs/catalog-pairs.ts'
import { kindOf } from '../../workspace/pairs/endings.ts'
import { readPairFile } from '../../workspace/pairs/pair-files.ts'
import { type SideBySide, sideBySide } from '../../workspace/pairs/side-by-side.ts'
import { storyEntries } from '../align/story-entries.ts'

export interface FolderImport {
  readonly memory: DeskMemory
  readonly workspace: Workspace
  readonly cwd: string
  readonly from: Locale
  /** Only these locales; if empty, every locale in the folder. */
  readonly to: readonly Locale[]
}

/** The result for a folder. */
export interface FolderReport {
  readonly folder: string
  /** Imported files: files of pairs, and matching files in two languages. */
  readonly files: readonly { readonly file: string; readonly pairs: number; readonly doubtful: number }[]
  /** The number of files that have not changed since their import. */
  readonly unchanged: number
  readonly alone: readonly string[]
  /** Files that could not be read, and why. */
  readonly leftOut: readonly { readonly file: string; readonly message: string }[]
}

/** One source of pairs: its files, and how its pairs are read. */
interface Source {
  readonly files: readonly string[]
  /** Its name in the memory. */
  readonly origin: string
  readonly read: () => Promise<{ readonly entries: readonly MemoryEntry[]; readonly doubtful: number }>
}

/**
 * Imports all pairs of a folder and its subfolders: files of pairs, matching i18next files, and matching texts, whose
 * sentences are paired; doubtful pairs are left out. A file that cannot be read does not stop the others.
 */
export async function importFolder(folder: string, settings: FolderImport): Promise<FolderReport> {
  const { memory, cwd, from, to } = settings
  const { pairFiles, texts } = await filesIn(folder, cwd)
  const { pairs, alone } = sideBySide(texts, { from, to })
  const versions = await memory.imported()
  const taken: FolderReport['files'][number][] = []
  const leftOut: FolderReport['leftOut'][number][] = []
  let unchanged = 0
  for (const source of [
    ...pairFiles.map(file => pairFile(join(folder, file), settings)),
    ...pairs.map(pair => texted(pair, folder, settings)),
  ]) {
    const version = source.files.map(versionOf).join(' ')
    const file = relative(cwd, source.files.at(-1) ?? folder)
    if (versions.get(source.origin) === version) unchanged++
    else {
      try {
        const { entries, doubtful } = await source.read()
        await memory.replace(source.origin, version, entries)
        taken.push({ file, pairs: entries.length, doubtful })
      } catch (error) {
        if (!(error instanceof InterlinearError)) throw error
        leftOut.push({ file, message: describeError(error, settings.workspace.shown) })
      }
    }
  }
  return { folder: relative(cwd, folder) || '.', files: taken, unchanged, alone, leftOut }
}

/** Changes with the file. */
function versionOf(path: string): string {
  const file = statIfAny(path)
  return file ? `${file.mtimeMs}/${file.size}` : 'none'
}

/** The files of a folder, without hidden ones; throws an input error if there is nothing to import. */
async function filesIn(folder: string, cwd: string) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .filter(file => !/(?:^|[/\\])(?:\.|node_modules[/\\])/.test(file))
    .sort()
  const pairFiles = files.filter(isPairFile)
  const texts = files.filter(file => !isPairFile(file) && isText(file))
  if (pairFiles.length + texts.length === 0) {
    throw new InterlinearError('input', 'found nothing that could be pairs of texts.', {
      place: { file: relative(cwd, folder) || '.' },
      hint: 'Expected .tmx, .xlf, .po or .tsv, or texts side by side: en/visit.txt and es/visit.txt, or visit.en.txt and visit.es.txt.',
    })
  }
  return { pairFiles, texts }
}

function isPairFile(file: string): boolean {
  const kind = kindOf(file)
  return kind !== undefined && kind !== 'json'
}

/** Whether a file is an article's or has texts by key. */
function isText(file: string): boolean {
  if (extname(file) === '') return false
  try {
    return formatOf(file) !== undefined
  } catch {
    return false
  }
}

function pairFile(path: string, { cwd, from, to }: FolderImport): Source {
  const flags = { from: undefined, to: to.length === 1 ? to[0] : undefined, usual: from }
  return {
    files: [path],
    origin: `file:${path}`,
    read: async () => ({ entries: (await readPairFile(path, flags, cwd)).entries, doubtful: 0 }),
  }
}

/** Two matching files: i18next's by their keys, articles by their sentences. */
function texted({ source, target, to }: SideBySide, folder: string, settings: FolderImport): Source {
  const { cwd, from, workspace } = settings
  const files = { source: join(folder, source), target: join(folder, target) }
  return {
    files: [files.source, files.target],
    origin: `file:${files.target}`,
    read: async () =>
      (await isCatalog(files.target))
        ? { entries: (await readCatalogPair(files, { from, to, cwd })).entries, doubtful: 0 }
        : storyEntries(files, { from, to, workspace }),
  }
}

/** Whether a JSON file has texts by key: articles in JSON have marks of their own. */
async function isCatalog(path: string): Promise<boolean> {
  return extname(path).toLowerCase() === '.json' && !/"(?:@type|@context|@graph|uri)"\s*:/.test(await readText(path))
}
