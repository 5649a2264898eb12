import { resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { statIfAny } from '../../../store/index.ts'
import { parseLocale, parseLocales } from '../../arguments/locales.ts'
import { say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { readPairFile } from '../../workspace/pairs/pair-files.ts'
import { type FolderReport, importFolder } from './import-folder.ts'
import type { Result, Session } from './model.ts'

/**
 * `memory import`: files of pairs, and folders of them and of matching texts. Earlier pairs of the same file are
 * replaced.
 */
export async function importPairs(session: Session): Promise<Result> {
  const { values, io } = session
  if (values.positionals.length === 0)
    throw new InterlinearError('usage', 'found no file, expected one or more of TMX, XLIFF, PO or TSV, or a folder.')
  const isFolder = (name: string): boolean => statIfAny(resolve(io.cwd, name))?.isDirectory() ?? false
  const folders = values.positionals.filter(isFolder)
  const named = values.positionals.filter(name => !isFolder(name))
  const files = await importNamed(named, session)
  const reports: FolderReport[] = []
  for (const folder of folders) {
    const { memory, workspace, from } = session
    const settings = { memory, workspace, from, to: targetsOf(session), cwd: io.cwd }
    reports.push(await importFolder(resolve(io.cwd, folder), settings))
  }
  for (const { file, message } of reports.flatMap(({ leftOut }) => leftOut)) say(io, `left out: ${message || file}\n`)
  return {
    json: folders.length === 0 ? { files } : { files, folders: reports },
    lines: [...files.map(({ file, pairs }) => `${file}: ${plural(pairs, 'pair')}`), ...reports.flatMap(folderLines)],
  }
}

const targetsOf = ({ values }: Session): readonly Locale[] => {
  const list = values.text('to')
  return list === undefined ? [] : parseLocales(list, '--to')
}

async function importNamed(names: readonly string[], { memory, values, from, io }: Session) {
  if (names.length === 0) return []
  const [asked, askedFrom] = [values.text('to'), values.text('from')]
  const flags = {
    from: askedFrom === undefined ? undefined : from,
    to: asked === undefined ? undefined : parseLocale(asked, '--to'),
    usual: from,
  }
  const read = await Promise.all(names.map(file => readPairFile(file, flags, io.cwd)))
  for (const { path, entries } of read) await memory.replace(`file:${path}`, String(entries.length), entries)
  return read.map(({ file, entries }) => ({ file, pairs: entries.length }))
}

/** The most files without a counterpart that are named. */
const SHOWN = 3

function folderLines({ folder, files, unchanged, alone, leftOut }: FolderReport): readonly string[] {
  const sum = (of: 'pairs' | 'doubtful'): number => files.reduce((total, file) => total + file[of], 0)
  const doubtful = sum('doubtful') > 0 ? `, ${sum('doubtful')} in doubt left out` : ''
  const before = unchanged > 0 ? `; ${plural(unchanged, 'file')} as before` : ''
  const more = alone.length > SHOWN ? `, … (--format json names all)` : ''
  return [
    `${folder}: ${plural(sum('pairs'), 'pair')} from ${plural(files.length, 'file')}${doubtful}${before}`,
    ...(alone.length > 0
      ? [`  ${plural(alone.length, 'file')} without a counterpart: ${alone.slice(0, SHOWN).join(', ')}${more}`]
      : []),
    ...(leftOut.length > 0 ? [`  ${plural(leftOut.length, 'file')} that cannot be read`] : []),
  ]
}
