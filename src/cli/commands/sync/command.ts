import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { type SyncChange, syncDesks } from '../../../pipeline/index.ts'
import {
  loadSyncMarks,
  mergeTexts,
  openDatabaseDesk,
  openFilesDesk,
  readText,
  saveSyncMarks,
} from '../../../store/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { authorOf } from '../../workspace/author.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { changeLine } from './report.ts'

export const command: Command = {
  summary: 'Bring this folder and a desk in PostgreSQL together, both ways, unit by unit.',
  usage: '--database <url>',
  arguments: 'none',
  options: {
    database: {
      ...WORKSPACE_OPTIONS.database,
      description: 'the desk in PostgreSQL (default: INTERLINEAR_DATABASE_URL)',
    },
    prefer: {
      type: 'string',
      value: 'folder|database',
      description: 'whose text is taken of a file that both sides changed (default: none, it is named and left)',
    },
    author: { type: 'string', value: 'name', description: "whose changes the folder's are (default: git's user.name)" },
    'dry-run': { type: 'boolean', description: 'say what would be written where, and write nothing' },
    glossary: WORKSPACE_OPTIONS.glossary,
    out: WORKSPACE_OPTIONS.out,
    format: TEXT_OR_JSON,
  },
  run: sync,
}

async function sync(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const prefer = values.text('prefer') === undefined ? undefined : choiceOf(values, 'prefer', ['folder', 'database'])
  const url = values.text('database') ?? io.env.INTERLINEAR_DATABASE_URL
  if (!url) {
    throw new InterlinearError('usage', 'found no --database, expected the address of a desk in PostgreSQL.', {
      hint: 'As in `interlinear sync --database postgres://db.example.org/newsroom`, or in INTERLINEAR_DATABASE_URL.',
    })
  }
  const workspace = await openWorkspace(values, io, { files: true })
  const { out, glossary } = workspace
  const database = await openDatabaseDesk(url, { folder: workspace.state })
  const dryRun = values.flag('dry-run')
  const changes: SyncChange[] = []
  try {
    await syncDesks({
      sides: { folder: folderDesk(workspace, io), database: database.as(await authorOf(values, io)) },
      common: database.common,
      prefer,
      dryRun,
      likely: glossary.sourceLocale,
      noted: await loadSyncMarks(out),
      mergeLines,
      keep: marks => saveSyncMarks(out, marks),
      told: change => {
        changes.push(change)
        if (format === 'text') print(io, `${changeLine(change, io.color)}\n`)
      },
    })
  } finally {
    await database.close()
  }
  if (format === 'json') printJson(io, { changes })
  else if (changes.length === 0) print(io, `${workspace.shown(out)} and ${database.shown} are the same\n`)
  const isDecided = sayWhatWaits(changes, io)
  if (changes.some(({ action }) => action === 'locked')) return 4
  return isDecided ? 0 : 1
}

/** Lists what a person must decide; gives whether there is nothing to decide. */
function sayWhatWaits(changes: readonly SyncChange[], io: Io): boolean {
  const texts = changes.filter(({ action }) => action === 'conflict').length
  const sentences = changes.reduce((sum, { conflicts = [] }) => sum + conflicts.length, 0)
  if (texts > 0) {
    say(io, `${plural(texts, 'text')} to decide: make both sides the same, or say whose is taken with --prefer\n`)
  }
  if (sentences > 0) {
    say(io, `${plural(sentences, 'sentence')} to decide: both texts are kept, the folder's as the proposal\n`)
  }
  return texts + sentences === 0
}

/** The desk of the folder, with the path for its glossary if it has none yet. */
const folderDesk = ({ config, out, seeds, state, glossaryFile }: Workspace, { cwd }: Io) =>
  openFilesDesk({
    out,
    seeds,
    state,
    glossary: glossaryFile ?? resolve(cwd, config.glossary ?? 'glossary.yml'),
    public: resolve(cwd, config.publish.public),
  })

/** Merges as git does; undefined if git would mark a conflict. */
async function mergeLines(texts: { base: string; ours: string; theirs: string }): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'interlinear-merge-'))
  const at = (name: keyof typeof texts): string => join(folder, name)
  try {
    for (const name of ['base', 'ours', 'theirs'] as const) await writeFile(at(name), texts[name])
    const isWhole = await mergeTexts({ base: at('base'), ours: at('ours'), theirs: at('theirs') })
    return isWhole ? await readText(at('ours')) : undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
