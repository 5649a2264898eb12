import { resolve } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Locale, UnitState } from '../../../model.ts'
import { adoptTranslation } from '../../../pipeline/index.ts'
import { statIfAny } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { plural } from '../../terminal/words.ts'
import { readAsked } from '../../workspace/articles/asked-article.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { readTranslation } from './files.ts'
import { printBeads } from './print.ts'
import type { AlignRun } from './run.ts'
import { pairArticles } from './story-entries.ts'

const STATES = ['translated', 'reviewed', 'final'] as const

export const command: Command = {
  summary: 'Pair the sentences of two texts of one story, and take an existing translation over.',
  usage: [
    '<source file> <target file> --from <locale> --to <locale> [--slug <slug>]',
    '<source folder> <target folder> --from <locale> --to <locale> --memory',
    '<list.tsv> --from <locale> --to <locale> --memory',
  ],
  options: {
    from: { type: 'string', value: 'locale', description: 'the locale of the source text' },
    to: { type: 'string', value: 'locale', description: 'the locale of the translation' },
    slug: { type: 'string', value: 'slug', description: 'make the translation the edition of this article' },
    state: { type: 'string', value: 'state', description: `with --slug: ${STATES.join(', ')} (default: translated)` },
    memory: { type: 'boolean', description: 'put what is surely paired into the translation memory' },
    'dry-run': { type: 'boolean', description: 'say what would be done; write nothing' },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'jsonl|json|text', description: 'JSON Lines (jsonl or json, default), or text' },
  },
  run: align,
}

async function align(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['jsonl', 'json', 'text'])
  const [from, to] = [localeIn(values, 'from'), localeIn(values, 'to')]
  const workspace = await openWorkspace(values, io)
  const run = { values, io, workspace, from, to, format, dryRun: values.flag('dry-run') }
  const [first = '', second] = values.positionals
  if (values.flag('memory')) {
    const { fillMemory } = await import('./fill-memory.ts')
    return fillMemory(run)
  }
  if (second === undefined || values.positionals.length > 2 || isFolder(resolve(io.cwd, first))) {
    throw new InterlinearError('usage', `found ${plural(values.positionals.length, 'argument')}, expected two files.`, {
      hint: 'As in `align visit.txt visita.txt --from en --to es`; folders and lists go into the memory, with --memory.',
    })
  }
  return values.text('slug') === undefined ? pairFiles(run, first, second) : adoptFile(run, first, second)
}

const isFolder = (path: string): boolean => statIfAny(path)?.isDirectory() ?? false

function localeIn(values: Values, flag: 'from' | 'to'): Locale {
  const asked = values.text(flag)
  if (asked !== undefined) return parseLocale(asked, `--${flag}`)
  const text = flag === 'from' ? 'source text' : 'translation'
  throw new InterlinearError('usage', `found no --${flag}, expected the locale of the ${text}.`, {
    hint: 'As in `align visit.txt visita.txt --from en --to es`.',
  })
}

/** Prints the beads of two files. */
async function pairFiles(run: AlignRun, source: string, target: string): Promise<ExitCode> {
  const { io, workspace, from, to } = run
  const article = await readAsked(resolve(io.cwd, source), from, workspace)
  const translation = await readTranslation(resolve(io.cwd, target), to)
  printBeads(await pairArticles(article, translation, run), run)
  return 0
}

/** Makes the second file the edition of the first one's article. */
async function adoptFile(run: AlignRun, source: string, target: string): Promise<ExitCode> {
  const { values, io, workspace, from, to, dryRun } = run
  const state: UnitState = choiceOf(values, 'state', STATES)
  const file = resolve(io.cwd, source)
  const slug = slugIn(values)
  const article = { ...(await readAsked(file, from, workspace)), slug }
  const translation = await readTranslation(resolve(io.cwd, target), to)
  const outcome = await adoptTranslation({ article, translation, file, state, aids: {}, dryRun }, workspace)
  const { sayAdopted } = await import('./print.ts')
  printBeads(outcome.aligned, run)
  sayAdopted(outcome, { ...run, slug })
  return 0
}

function slugIn(values: Values): string {
  const asked = values.text('slug') ?? ''
  if (asked !== '' && slugOf(asked) === asked && !/[/\\]/.test(asked)) return asked
  throw new InterlinearError('usage', `found "${asked}" in --slug, expected the name of an article, as kursk-visit.`)
}
