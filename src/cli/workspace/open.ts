import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Config, parseConfig } from '../../config.ts'
import { InterlinearError } from '../../errors.ts'
import type { Glossary } from '../../model.ts'
import { parseGlossary } from '../../names/index.ts'
import type { Workspace as DeskWorkspace } from '../../pipeline/index.ts'
import {
  type DatabaseDesk,
  type Desk,
  openDatabaseDesk,
  openFilesDesk,
  readText,
  readTextIfAny,
} from '../../store/index.ts'
import type { Io, Option, Values } from '../model.ts'
import { shownPath } from '../terminal/shown-path.ts'

/** The flags for the places of a workspace; every command that opens one has them. */
export const WORKSPACE_OPTIONS: Readonly<Record<'glossary' | 'out' | 'database', Option>> = {
  glossary: { type: 'string', value: 'file', description: 'the glossary (default: glossary.yml)' },
  out: { type: 'string', value: 'folder', description: 'the folder of the locale files (default: locales)' },
  database: {
    type: 'string',
    value: 'url',
    description: 'a desk in PostgreSQL instead of the files (default: INTERLINEAR_DATABASE_URL)',
  },
}

/** What a command works in. */
export interface Workspace extends DeskWorkspace {
  readonly glossaryFile: string | undefined
  /** The folder of the locale files. */
  readonly out: string
  /** The folder of the source articles. */
  readonly seeds: string
  /** The folder of data that can be made again. */
  readonly state: string
  /** The desk, if it is in a database. */
  readonly database: DatabaseDesk | undefined
  /** A path as the user would write it. */
  readonly shown: (path: string) => string
  /** The desk for writes by the user; `author` gives their name, and is called only if it is needed. */
  readonly ownDesk: (author: () => Promise<string>) => Promise<Desk>
}

interface WorkspaceNeed {
  /** Whether the command is about the files themselves, even if the environment names a database. */
  readonly files?: boolean
}

/**
 * Reads interlinear.yml in the user's folder, and opens the desk: that of a database if one is named, or else the
 * folders beside it. Without settings, the defaults are used.
 */
export async function openWorkspace(values: Values, io: Io, { files = false }: WorkspaceNeed = {}): Promise<Workspace> {
  const configFile = join(io.cwd, 'interlinear.yml')
  const shown = (path: string): string => shownPath(path, io.cwd)
  const config = parseConfig((await readTextIfAny(configFile)) ?? '', shown(configFile))
  const out = resolve(io.cwd, values.text('out') ?? config.out)
  const seeds = resolve(io.cwd, config.seeds)
  const state = join(dirname(out), '.interlinear', basename(out))
  const url = files ? undefined : (values.text('database') ?? (io.env.INTERLINEAR_DATABASE_URL || undefined))
  const places = { config, out, seeds, state, shown }
  const opened = url === undefined ? await openFolders(values, io, places) : await openDatabase(url, values, places)
  refuseUnknownPersons(config, opened.glossary, shown(configFile))
  return { ...places, ...opened }
}

/** The same workspace with the present settings and glossary. */
export async function reopenWorkspace(workspace: Workspace, io: Io): Promise<Workspace> {
  const { desk, shown, glossaryFile } = workspace
  const file = join(io.cwd, 'interlinear.yml')
  const config = parseConfig((await readTextIfAny(file)) ?? '', shown(file))
  const glossary =
    glossaryFile === undefined ? NO_GLOSSARY : parseGlossary(await desk.glossary.read(), shown(glossaryFile))
  refuseUnknownPersons(config, glossary, shown(file))
  return { ...workspace, config, glossary }
}

type Opened = Pick<Workspace, 'desk' | 'database' | 'glossary' | 'glossaryFile' | 'ownDesk'>
type Places = Omit<Workspace, keyof Opened>

async function openFolders(values: Values, io: Io, { config, out, seeds, state }: Places): Promise<Opened> {
  const { glossary, glossaryFile } = await openGlossary(values.text('glossary') ?? config.glossary, io)
  const readers = resolve(io.cwd, values.text('public') ?? config.publish.public)
  const desk = openFilesDesk({ out, seeds, state, glossary: glossaryFile, public: readers })
  // Git knows the authors of changes in files.
  return { desk, database: undefined, glossary, glossaryFile, ownDesk: async () => desk }
}

/** Flags for a desk of files, which have no meaning for one in a database. */
const OF_FILES = ['glossary', 'out', 'public'] as const

async function openDatabase(url: string, values: Values, { state }: Places): Promise<Opened> {
  const stray = OF_FILES.find(name => values.text(name) !== undefined)
  if (stray !== undefined) {
    const named = values.text('database') === undefined ? 'INTERLINEAR_DATABASE_URL' : '--database'
    throw new InterlinearError('usage', `found --${stray} beside ${named}, whose desk has no files.`, {
      hint: '`interlinear sync` brings a desk of files and one in PostgreSQL together.',
    })
  }
  const desk = await openDatabaseDesk(url, { folder: state })
  const file = desk.glossary.file ?? ''
  return {
    desk,
    database: desk,
    glossary: parseGlossary(await desk.glossary.read(), file),
    glossaryFile: file,
    ownDesk: async author => desk.as(await author()),
  }
}

/** Refuses titles for unknown persons, since they would never be used. */
function refuseUnknownPersons({ style = {} }: Config, { terms }: Glossary, file: string): void {
  const known = new Set(terms.flatMap(({ id, type }) => (type === 'person' ? [id] : [])))
  for (const [locale, { persons }] of Object.entries(style)) {
    const unknown = Object.keys(persons?.titles ?? {}).find(id => !known.has(id))
    if (unknown === undefined) continue
    throw new InterlinearError(
      'config',
      `found "${unknown}" in style.${locale}.persons.titles, expected the id of a person in the glossary.`,
      { place: { file }, hint: 'As in `titles: {syrsky: general}` for the term with `id: syrsky`.' },
    )
  }
}

const NO_GLOSSARY: Glossary = { version: 1, sourceLocale: 'en', terms: [] }

/** A glossary that was named must exist; the default one may be missing. */
async function openGlossary(
  asked: string | undefined,
  io: Io,
): Promise<{ glossary: Glossary; glossaryFile: string | undefined }> {
  const file = resolve(io.cwd, asked ?? 'glossary.yml')
  if (asked === undefined && !existsSync(file)) return { glossary: NO_GLOSSARY, glossaryFile: undefined }
  const shown = relative(io.cwd, file)
  return { glossary: parseGlossary(await readText(file), shown), glossaryFile: file }
}
