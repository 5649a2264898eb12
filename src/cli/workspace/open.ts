import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Config, parseConfig } from '../../config.ts'
import { InterlinearError } from '../../errors.ts'
import type { Glossary } from '../../model.ts'
import { parseGlossary } from '../../names/index.ts'
import type { Workspace as DeskWorkspace } from '../../pipeline/index.ts'
import { openFilesDesk, readText, readTextIfAny } from '../../store/index.ts'
import type { Io, Option, Values } from '../model.ts'
import { shownPath } from '../terminal/shown-path.ts'

/** The flags that say where things are; every command that opens a workspace has them. */
export const WORKSPACE_OPTIONS: Readonly<Record<'glossary' | 'out', Option>> = {
  glossary: { type: 'string', value: 'file', description: 'the glossary (default: glossary.yml)' },
  out: { type: 'string', value: 'folder', description: 'the folder of the locale files (default: locales)' },
}

/** What a command works in. */
export interface Workspace extends DeskWorkspace {
  readonly glossaryFile: string | undefined
  /** The folder of the locale files. */
  readonly out: string
  /** The folder of the source articles. */
  readonly seeds: string
  /** The folder of what can be made again. */
  readonly state: string
  /** A path as the user would write it. */
  readonly shown: (path: string) => string
}

/** Reads interlinear.yml and glossary.yml from the folder where the user stands; without them, defaults hold. */
export async function openWorkspace(values: Values, io: Io): Promise<Workspace> {
  const configFile = join(io.cwd, 'interlinear.yml')
  const shown = (path: string): string => shownPath(path, io.cwd)
  const config = parseConfig((await readTextIfAny(configFile)) ?? '', shown(configFile))
  const out = resolve(io.cwd, values.text('out') ?? config.out)
  const { glossary, glossaryFile } = await openGlossary(values.text('glossary') ?? config.glossary, io)
  refuseUnknownPersons(config, glossary, shown(configFile))
  const seeds = resolve(io.cwd, config.seeds)
  const state = join(dirname(out), '.interlinear', basename(out))
  const readers = resolve(io.cwd, values.text('public') ?? config.publish.public)
  const desk = openFilesDesk({ out, seeds, state, glossary: glossaryFile, public: readers })
  return { config, glossary, desk, glossaryFile, out, seeds, state, shown }
}

/** A title that is set for nobody would never be asked for. */
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

/** A glossary that was asked for must be there; the default one may be missing. */
async function openGlossary(
  asked: string | undefined,
  io: Io,
): Promise<{ glossary: Glossary; glossaryFile: string | undefined }> {
  const file = resolve(io.cwd, asked ?? 'glossary.yml')
  if (asked === undefined && !existsSync(file)) return { glossary: NO_GLOSSARY, glossaryFile: undefined }
  const shown = relative(io.cwd, file)
  return { glossary: parseGlossary(await readText(file), shown), glossaryFile: file }
}
