import { resolve } from 'node:path'
import { VERSION } from '../../../engine/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import { writeTmx } from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { comparisonReaders } from '../../../pipeline/index.ts'
import { adaptMatch, matchLabel, writeAtomic } from '../../../store/index.ts'
import { choiceOf, countOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, Group } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { withMemory } from '../../workspace/memory.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import type { Result, Session } from './model.ts'

export const command: Group = {
  summary: 'The translation memory: look up, import, export what people accepted.',
  options: {
    to: { type: 'string', value: 'locales', description: 'the locales to look up, or to export (default: all)' },
    from: { type: 'string', value: 'locale', description: "the source locale (default: the glossary's)" },
    limit: { type: 'string', value: 'n', description: 'lookup: how many matches to show (default: 5)' },
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  tasks: {
    lookup: {
      summary: 'Find texts like a given one.',
      usage: '<text> --to <locales>',
      takes: ['to', 'from', 'limit', 'glossary', 'out', 'database', 'format'],
      run: inSession(lookup),
    },
    import: {
      summary: 'Read files of pairs, and texts side by side, into the memory.',
      usage: '<file.tmx|.xlf|.po|.tsv or folder…> [--to <locale>]',
      takes: ['to', 'from', 'glossary', 'out', 'database', 'format'],
      run: inSession(async session => (await import('./import.ts')).importPairs(session)),
    },
    export: {
      summary: 'Write the memory as TMX 1.4b.',
      usage: '<file.tmx>',
      takes: ['to', 'from', 'glossary', 'out', 'database', 'format'],
      run: inSession(exportFile),
    },
    rebuild: {
      summary: 'Read all editions again; what was imported stays.',
      usage: '',
      arguments: 'none',
      takes: ['from', 'glossary', 'out', 'database', 'format'],
      run: inSession(rebuild),
    },
  },
}

type Task = (session: Session) => Promise<Result>

function inSession(task: Task): Command['run'] {
  return async (values, io) => {
    const asked = choiceOf(values, 'format', ['text', 'json'])
    const workspace = await openWorkspace(values, io)
    const from = sourceLocaleOf(values, workspace)
    const work = () => withMemory(workspace, from, memory => task({ memory, values, workspace, from, io }))
    const { json, lines } = await work().catch(async error => {
      if (task !== rebuild || !(await workspace.desk.memory.removeDamaged(error))) throw error
      say(io, 'The memory was damaged and is made anew; what was imported from files has to be imported again.\n')
      return work()
    })
    if (asked === 'json') printJson(io, json)
    else print(io, lines.map(line => `${line}\n`).join(''))
    return 0
  }
}

/** Updates the memory from the locale files; an edition that cannot be read is reported, and the others are read. */
const refresh = ({ memory, workspace, from, io }: Session, again = false): Promise<number> =>
  memory.refresh({
    again,
    sourceLocale: from,
    onBroken: error => say(io, `left out of the memory: ${describeError(error, workspace.shown)}\n`),
  })

const localesOf = ({ values }: Session): readonly Locale[] | undefined => {
  const list = values.text('to')
  return list === undefined ? undefined : parseLocales(list, '--to')
}

async function lookup(session: Session): Promise<Result> {
  const { memory, values, workspace, from } = session
  const source = values.positionals.join(' ')
  const locales = localesOf(session)
  if (source === '' || !locales) {
    throw new InterlinearError('usage', 'expected a text to look up and --to with its locales.', {
      hint: 'As in `interlinear memory lookup "Fighting goes on." --to es`.',
    })
  }
  await refresh(session)
  const limit = countOf(values, 'limit') ?? 5
  const matches = locales.flatMap(to => {
    const readers = comparisonReaders({ from, to, glossary: workspace.glossary })
    return memory.fuzzy({ from, to, source }, { limit }).map(match => {
      const adapted = adaptMatch(match, source, readers)
      return { ...match, ...(adapted === undefined || adapted === match.target ? {} : { adapted }) }
    })
  })
  const lines = matches.flatMap(match => {
    const { score, to, source: known, target, adapted } = match
    return [
      `${Math.floor(100 * score)} %  ${known}  (${matchLabel(match)})`,
      `       ${to}  ${target}`,
      ...(adapted ? [`       ${to}  ${adapted}  (adapted)`] : []),
    ]
  })
  return { json: { matches }, lines: lines.length > 0 ? lines : ['no text like this in the memory'] }
}

async function exportFile(session: Session): Promise<Result> {
  const { memory, values, from, io } = session
  const [file, ...more] = values.positionals
  if (file === undefined || more.length > 0) {
    throw new InterlinearError('usage', `found ${plural(values.positionals.length, 'file')}, expected one to write.`)
  }
  await refresh(session)
  const locales = localesOf(session)
  const entries = [...memory.entries()].filter(({ to }) => !locales || locales.includes(to))
  await writeAtomic(resolve(io.cwd, file), [...writeTmx(entries, { sourceLocale: from, version: VERSION })].join(''))
  return { json: { file, pairs: entries.length }, lines: [`${file}: ${plural(entries.length, 'pair')}`] }
}

async function rebuild(session: Session): Promise<Result> {
  const { memory } = session
  const editions = await refresh(session, true)
  const pairs = memory.count()
  return {
    json: { pairs, editions },
    lines: [`${plural(pairs, 'pair')} in the memory, ${plural(editions, 'edition')} read`],
  }
}
