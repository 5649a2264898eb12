import { resolve } from 'node:path'
import { InterlinearError } from '../errors.ts'
import { parseTmx, writeTmx } from '../exchange/index.ts'
import type { Locale } from '../model.ts'
import { adaptMatch, type Memory, readText, refreshMemory, writeAtomic } from '../store/index.ts'
import { openMemory, removeDamaged } from '../store/memory.ts'
import { sourceLocaleOf } from './articles.ts'
import { type Command, choiceOf, countOf, type ExitCode, type Io, type Values } from './command.ts'
import { parseLocales } from './locales.ts'
import { memoryFile, nameReader } from './memory/open.ts'
import { harmless, plural } from './print.ts'
import { readersOf } from './readers.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from './workspace.ts'

export const command: Command = {
  summary: 'The translation memory: what people accepted, found again word for word or nearly.',
  usage: 'lookup <text> --to <locales> | import <file.tmx…> | export <file.tmx> | rebuild',
  options: {
    to: { type: 'string', value: 'locales', description: 'the locales to look up, or to export (default: all)' },
    from: { type: 'string', value: 'locale', description: "the source locale (default: the glossary's)" },
    limit: { type: 'string', value: 'n', description: 'how many matches to show (default: 5)' },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'text|json', description: 'how the result is printed (default: text)' },
  },
  run: memory,
}

interface Session {
  readonly memory: Memory
  readonly values: Values
  readonly workspace: Workspace
  readonly from: Locale
  readonly io: Io
}

const ACTIONS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  lookup,
  import: importFiles,
  export: exportFile,
  rebuild,
}

async function memory(values: Values, io: Io): Promise<ExitCode> {
  const [name = ''] = values.positionals
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) {
    throw new InterlinearError('usage', `found "${name}", expected ${Object.keys(ACTIONS).join(', ')}.`, {
      hint: 'See `interlinear memory --help`.',
    })
  }
  const workspace = await openWorkspace(values, io)
  const from = sourceLocaleOf(values, workspace)
  const work = () => withMemory(workspace, from, open => action({ memory: open, values, workspace, from, io }))
  try {
    await work()
  } catch (error) {
    if (action !== rebuild || !removeDamaged(memoryFile(workspace), error)) throw error
    io.stderr('The memory was damaged and is made anew; what was imported from files has to be imported again.\n')
    await work()
  }
  return 0
}

async function withMemory(workspace: Workspace, from: Locale, work: (memory: Memory) => Promise<void>): Promise<void> {
  const open = openMemory(memoryFile(workspace), nameReader(workspace, from))
  try {
    await work(open)
  } finally {
    open.close()
  }
}

const localesOf = ({ values }: Session): readonly Locale[] | undefined => {
  const list = values.text('to')
  return list === undefined ? undefined : parseLocales(list, '--to')
}

async function lookup(session: Session): Promise<void> {
  const { memory, values, workspace, from, io } = session
  const format = choiceOf(values, 'format', ['text', 'json'])
  const source = values.positionals.slice(1).join(' ')
  const locales = localesOf(session)
  if (source === '' || !locales) {
    throw new InterlinearError('usage', 'expected a text to look up and --to with its locales.')
  }
  await refreshMemory(memory, { out: workspace.out, sourceLocale: from })
  const limit = countOf(values, 'limit') ?? 5
  const matches = locales.flatMap(to => {
    const readers = readersOf(to, { workspace, from })
    return memory.fuzzy({ from, to, source }, { limit }).map(match => {
      const adapted = adaptMatch(match, source, readers)
      return { ...match, ...(adapted === undefined || adapted === match.target ? {} : { adapted }) }
    })
  })
  if (format === 'json') io.stdout(`${JSON.stringify({ matches }, null, 2)}\n`)
  else if (matches.length === 0) io.stdout('nothing like it in the memory\n')
  else {
    for (const { score, to, source: known, target, adapted } of matches) {
      const lines = [`${Math.floor(100 * score)} %  ${known}`, `       ${to}  ${target}`]
      io.stdout(`${harmless([...lines, ...(adapted ? [`       ${to}  ${adapted}  (adapted)`] : [])].join('\n'))}\n`)
    }
  }
}

async function importFiles({ memory, values, io }: Session): Promise<void> {
  const files = values.positionals.slice(1)
  if (files.length === 0) throw new InterlinearError('usage', 'expected one or more TMX files.')
  for (const file of files) {
    const path = resolve(io.cwd, file)
    const entries = parseTmx(await readText(path), file)
    memory.replace(`file:${path}`, String(entries.length), entries)
    io.stdout(`${file}: ${plural(entries.length, 'pair')}\n`)
  }
}

async function exportFile(session: Session): Promise<void> {
  const { memory, values, workspace, from, io } = session
  const [, file, ...more] = values.positionals
  if (file === undefined || more.length > 0) throw new InterlinearError('usage', 'expected one file to write.')
  await refreshMemory(memory, { out: workspace.out, sourceLocale: from })
  const locales = localesOf(session)
  const entries = [...memory.entries()].filter(({ to }) => !locales || locales.includes(to))
  await writeAtomic(resolve(io.cwd, file), [...writeTmx(entries, { sourceLocale: from, version: '1' })].join(''))
  io.stdout(`${file}: ${plural(entries.length, 'pair')}\n`)
}

/** Forgets what was read from editions and reads them all again; what was imported stays. */
async function rebuild({ memory, workspace, from, io }: Session): Promise<void> {
  memory.clear('edition:')
  const read = await refreshMemory(memory, { out: workspace.out, sourceLocale: from })
  io.stdout(`${plural(memory.count(), 'pair')} in the memory, ${plural(read, 'edition')} read\n`)
}
