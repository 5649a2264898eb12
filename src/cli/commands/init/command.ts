import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { parseGlossary, type TakenTerm, takeProposals } from '../../../names/index.ts'
import { readTextIfAny, writeAtomic } from '../../../store/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import { parseLocale, parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { withMemory } from '../../workspace/memory.ts'
import { openWorkspace } from '../../workspace/open.ts'
import { contradictionLines, leftOutLines } from '../../workspace/terms/lines.ts'
import { readTermList, type TermList } from '../../workspace/terms/term-list.ts'
import { errorsTaken } from './errors-taken.ts'
import { configText, emptyGlossary, GIT_ATTRIBUTES, GIT_IGNORE, workflowText } from './files.ts'
import { readTaken, type Taken } from './taken.ts'

export const command: Command = {
  summary: 'Make a desk here: settings, names, folders, and a check of every change on GitHub.',
  usage: [
    '[--in <folder>] [--from <locale>] [--to <locales>]',
    '<file or folder…>   (take along terms and translations)',
  ],
  options: {
    from: { type: 'string', value: 'locale', description: 'the locale of your articles (default: en)' },
    to: { type: 'string', value: 'locales', description: 'your editions, as in es,fr' },
    engine: { type: 'string', value: 'name', description: 'the engine to write into interlinear.yml' },
    in: {
      type: 'string',
      value: 'folder',
      description: 'the folder of the desk, made where it is not there (default: here)',
    },
    workflow: { type: 'boolean', description: 'also .github/workflows/interlinear.yml (in a git repository: always)' },
    format: TEXT_OR_JSON,
  },
  run: init,
}

/** What was done with a file: an existing one is kept, or gets lines at its end. */
type Done = 'written' | 'kept' | 'added to'

interface Result {
  readonly files: Readonly<Record<string, Done>>
  /** The number taken into the glossary, and into the memory. */
  readonly terms: number
  readonly pairs: number
  /** The number that was there before, and so was not taken again. */
  readonly known: { readonly terms: number; readonly pairs: number }
  /** Flags without effect, since the file that they are for is kept. */
  readonly unused: readonly string[]
  /** Named files and folders with nothing to take. */
  readonly empty: readonly string[]
  /**
   * The number of existing terms that were completed, and the contradictions with the glossary, which are not taken.
   */
  readonly completed: number
  readonly contradictions: readonly TakenTerm[]
  /** Terms of other languages, second renderings of a term, and words without a place: none of them is taken. */
  readonly otherLanguages: TermList['others']
  readonly twins: TermList['twins']
  readonly unplaced: TermList['unplaced']
  /** The locales of the glossary's renderings. */
  readonly locales: readonly Locale[]
  /** i18next files whose texts are taken, but which cannot be articles. */
  readonly notArticles: readonly string[]
}

interface Counted {
  readonly taken: number
  readonly known: number
}

async function init(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const folder = resolve(io.cwd, values.text('in') ?? '.')
  const from = await localeOf(folder, values)
  const list = values.text('to')
  const to = list === undefined ? [] : parseLocales(list, '--to')
  if (to.includes(from)) {
    throw new InterlinearError('usage', `found ${from} in --to, which is the articles' own locale.`)
  }
  // All files are read first: if one cannot be read, nothing is written.
  const taken = await readTaken(values.positionals, { from, to, cwd: io.cwd })
  await mkdir(folder, { recursive: true })
  const result = await makeDesk({ from, to, taken, values, io: inFolder(io, folder) })
  if (format === 'json') printJson(io, result)
  else {
    const call = callIn(folder, io)
    const wrong = await errorsTaken(values.positionals, { from, cwd: io.cwd, io: inFolder(io, folder), call })
    const unready = values.text('engine') === undefined ? await withoutEngine({ from, to }, io) : []
    print(
      io,
      `${reportOf(result, to, call)}${[...wrong, ...unready, ...aliasOf(call)].map(line => `${line}\n`).join('')}`,
    )
  }
  return result.contradictions.length + result.twins.length > 0 ? 1 : 0
}

/** The locale of the articles: that of an existing glossary. Throws a usage error if a flag names another one. */
async function localeOf(folder: string, values: Values): Promise<Locale> {
  const asked = values.text('from')
  const said = asked === undefined ? undefined : parseLocale(asked, '--from')
  const text = await readTextIfAny(join(folder, 'glossary.yml'))
  const known = text === undefined ? undefined : parseGlossary(text, 'glossary.yml').sourceLocale
  if (known !== undefined && said !== undefined && known !== said) {
    throw new InterlinearError('usage', `found ${said} in --from, and ${known} in the glossary that is here.`, {
      place: { file: 'glossary.yml' },
      hint: 'Leave out --from, or make the desk in another folder with --in.',
    })
  }
  return said ?? known ?? 'en'
}

/** The same Io with another current folder. */
const inFolder = (io: Io, cwd: string): Io => ({
  stdout: io.stdout,
  stderr: io.stderr,
  env: io.env,
  cwd,
  live: io.live,
  color: io.color,
  columns: io.columns,
  get signal() {
    return io.signal
  },
})

/**
 * The locales that no engine is ready for, and what to do about it; in a clone without any set-up these are all
 * locales.
 */
async function withoutEngine(
  { from, to }: { readonly from: Locale; readonly to: readonly Locale[] },
  { env }: Io,
): Promise<readonly string[]> {
  if (to.length === 0) return []
  // Engines are checked only for a desk with locales.
  const [{ engineStates }, { otherEngines }] = await Promise.all([
    import('../../../engine/index.ts'),
    import('../../workspace/engines/other-engines.ts'),
  ])
  const lines = await Promise.all(
    to.map(async locale => {
      const states = await engineStates({ env, config: {} }, { from, to: [locale], check: false })
      if (states.some(({ name, missing }) => missing === undefined && name !== 'pseudo')) return []
      return [`No engine is ready for ${locale}. ${await otherEngines({ from, to: locale }, { env, config: {} })}`]
    }),
  )
  return lines.flat()
}

/** A short alias for a long call. */
const aliasOf = (call: string): readonly string[] => {
  const [, npm] = /(npm --prefix .* --)$/.exec(call) ?? []
  return npm === undefined ? [] : [`A short name for it in this shell: alias interlinear='${npm}'`]
}

/** How the next command is called: in a clone by npm, which finds the script from any folder by its prefix. */
function callIn(folder: string, { cwd, env }: Io): string {
  const { npm_lifecycle_event: script, npm_package_json: clone } = env
  const call =
    script === 'interlinear' && clone ? `npm --prefix ${dirname(clone)} run -s interlinear --` : 'interlinear'
  const way = relative(cwd, folder)
  return folder === cwd ? call : `cd ${way.length > folder.length ? folder : way} && ${call}`
}

interface Making {
  readonly from: Locale
  readonly to: readonly Locale[]
  readonly taken: Taken
  readonly values: Values
  readonly io: Io
}

async function makeDesk({ from, to, taken, values, io }: Making): Promise<Result> {
  const { cwd } = io
  const files: Record<string, Done> = {}
  const write = async (name: string, text: string): Promise<void> => {
    const isThere = existsSync(join(cwd, name))
    files[name] = isThere ? 'kept' : 'written'
    if (isThere) return
    await mkdir(join(cwd, name, '..'), { recursive: true })
    await writeAtomic(join(cwd, name), text)
  }
  const append = async (name: string, lines: readonly string[]): Promise<void> => {
    const before = (await readTextIfAny(join(cwd, name))) ?? ''
    const missing = lines.filter(line => !before.split(/\r?\n/).includes(line))
    files[name] = missing.length === 0 ? 'kept' : before === '' ? 'written' : 'added to'
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`
    if (missing.length > 0) await writeAtomic(join(cwd, name), `${start}${missing.join('\n')}\n`)
  }
  await write('interlinear.yml', configText({ to, engine: values.text('engine') }))
  await write('glossary.yml', emptyGlossary(from, to))
  const terms = await takeTerms(taken, from, cwd)
  if (terms.changed) files['glossary.yml'] = files['glossary.yml'] === 'kept' ? 'added to' : 'written'
  await mkdir(join(cwd, 'seeds'), { recursive: true })
  const isRepository = existsSync(join(cwd, '.git'))
  if (isRepository || values.flag('workflow')) {
    await append('.gitignore', GIT_IGNORE)
    await append('.gitattributes', GIT_ATTRIBUTES)
    await write('.github/workflows/interlinear.yml', workflowText())
  }
  const pairs = await takePairs(taken, from, { values, io })
  const unused = files['interlinear.yml'] === 'kept' && values.text('engine') !== undefined ? ['--engine'] : []
  return {
    ...{ files, unused, empty: taken.empty, terms: terms.taken, pairs: pairs.taken },
    known: { terms: terms.known, pairs: pairs.known },
    ...{ completed: terms.completed, contradictions: terms.contradictions, locales: terms.locales },
    ...{ otherLanguages: terms.others, twins: terms.twins, unplaced: terms.unplaced, notArticles: taken.notArticles },
  }
}

interface TakenTerms extends Counted, Omit<TermList, 'proposed'> {
  readonly completed: number
  readonly contradictions: readonly TakenTerm[]
  readonly locales: readonly Locale[]
  readonly changed: boolean
}

/** Writes the taken terms that the glossary lacks, all or none. */
async function takeTerms({ concepts }: Taken, from: Locale, cwd: string): Promise<TakenTerms> {
  const file = join(cwd, 'glossary.yml')
  const before = (await readTextIfAny(file)) ?? ''
  const { proposed, ...rest } = await readTermList(concepts, from)
  const { text, terms } = takeProposals(before, 'glossary.yml', proposed)
  const glossary = parseGlossary(text, 'glossary.yml')
  const changed = text !== before
  if (changed) await writeAtomic(file, text)
  const count = (action: TakenTerm['action']): number => terms.filter(term => term.action === action).length
  return {
    ...{ taken: count('added'), known: count('unchanged'), completed: count('completed'), changed, ...rest },
    contradictions: terms.filter(({ contradictions = [] }) => contradictions.length > 0),
    locales: [...new Set(glossary.terms.flatMap(({ translations }) => Object.keys(translations)))],
  }
}

/** Stores the taken pairs in the memory; those of an unchanged file are there already. */
async function takePairs({ pairFiles }: Taken, from: Locale, { values, io }: Pick<Making, 'values' | 'io'>) {
  const counted = { taken: 0, known: 0 }
  if (pairFiles.length === 0) return counted
  const workspace = await openWorkspace({ ...values, text: name => (name === 'from' ? from : undefined) }, io, {
    files: true,
  })
  return withMemory(workspace, from, async memory => {
    const versions = await memory.imported()
    for (const { path, entries } of pairFiles) {
      const [origin, version] = [`file:${path}`, hash('sha256', JSON.stringify(entries))]
      const isThere = versions.get(origin) === version
      counted[isThere ? 'known' : 'taken'] += entries.length
      if (!isThere) await memory.replace(origin, version, entries)
    }
    return counted
  })
}

function reportOf(result: Result, to: readonly Locale[], call: string): string {
  const { files, terms, completed, pairs, known, unused, empty, contradictions } = result
  const width = Math.max(...Object.values(files).map(done => done.length))
  const lines = Object.entries(files).map(([name, done]) => `${done.padEnd(width)}  ${name}`)
  const taken = [
    ...unused.map(flag => `interlinear.yml stays as it is, so ${flag} changed nothing: write it there`),
    ...(terms > 0 ? [`${plural(terms, 'term')} taken into glossary.yml: look at their types`] : []),
    ...(completed > 0 ? [`${plural(completed, 'term')} completed in glossary.yml`] : []),
    ...(known.terms > 0 ? [`${plural(known.terms, 'term')} in glossary.yml before`] : []),
    ...(pairs > 0 ? [`${plural(pairs, 'pair')} taken into the memory`] : []),
    ...(known.pairs > 0 ? [`${plural(known.pairs, 'pair')} in the memory before`] : []),
    ...contradictions.flatMap(contradictionLines),
    ...leftOut(result),
    ...(empty.length > 0 ? [`no term and no pair in ${empty.join(', ')}`] : []),
  ]
  const locales = [to, result.locales].find(list => list.length > 0) ?? ['es', 'fr']
  const next = `Put an article into seeds/, then: ${call} translate seeds/<article> --to ${locales.join(',')}`
  return `${[...lines, ...taken, next].join('\n')}\n`
}

/** What was not taken, or not as an article, and what to do. */
function leftOut({ otherLanguages, twins, unplaced, notArticles }: Result): readonly string[] {
  return [
    ...leftOutLines({ others: otherLanguages, twins, unplaced }),
    ...(notArticles.length > 0
      ? [`no article, for it has lists, numbers or null: ${notArticles.join(', ')}; keep such files out of locales/`]
      : []),
  ]
}
