import { isSlug } from '../../../article/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import type { Finding, Level, Locale } from '../../../model.ts'
import { createFinder } from '../../../names/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { type Broken, sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { type AppFiles, appFilesOf, findAppFiles } from '../../workspace/pairs/app-files.ts'
import { isBilingual } from '../../workspace/pairs/endings.ts'
import { checkApps, pairOf } from './apps.ts'
import { checkEditions } from './editions.ts'
import type { CheckRun, Origin } from './model.ts'
import { REPORTS } from './reports.ts'

export const command: Command = {
  usage: [
    '<slug…> [--to <locales>]',
    '--all [--to <locales>]',
    '<file.tsv|.xlf|.po|.tmx> [--to <locale>]',
    '<source.json> <target.json> --to <locale>',
  ],
  summary: 'Check translations: names, numbers, quotations, missing text.',
  options: {
    to: {
      type: 'string',
      value: 'locales',
      description: 'the editions (default: all there are), or the locale of a file',
    },
    all: { type: 'boolean', description: 'every article that has editions' },
    from: { type: 'string', value: 'locale', description: "the locale of the sources (default: the glossary's)" },
    original: {
      type: 'string',
      value: 'file',
      description: 'the text that the article was translated from (default: what its head says)',
    },
    ...WORKSPACE_OPTIONS,
    format: { type: 'string', value: 'format', description: `${Object.keys(REPORTS).join(', ')} (default: text)` },
    fix: { type: 'boolean', description: 'put what is safe in place: spaces, signs, names without cases' },
    'max-level': {
      type: 'string',
      value: 'level',
      description: 'the worst finding that still exits 0: none, info, warning, error (default: warning)',
    },
  },
  run: check,
}

/** The rank of each level: the tolerated level is tolerated with all lower ones. */
const GRAVITY = { none: 0, info: 1, warning: 2, error: 3 } as const

async function check(given: Values, io: Io): Promise<ExitCode> {
  const { values, apps } = await whatToCheck(given, io)
  if (given.positionals.length === 0 && !given.flag('all')) {
    throw new InterlinearError('usage', 'found no argument, expected articles or a bilingual file.', {
      hint: 'As in `check kursk-visit`, `check --all` or `check pairs.tsv --to es`.',
    })
  }
  const format = choiceOf(values, 'format', ['text', 'json', 'jsonl', 'sarif', 'junit', 'github'])
  const asked = values.text('max-level')
  const tolerated =
    asked === undefined ? 'warning' : choiceOf(values, 'max-level', ['none', 'info', 'warning', 'error'])
  const broken: Broken[] = []
  const run = { ...(await openRun(values, io, format)), broken: (found: Broken) => void broken.push(found) }
  const names = isBilingual(values.positionals) ? [] : [...values.positionals, ...apps.map(({ name }) => name)]
  const report = REPORTS[format](io, new Set(names).size > 1)
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  const found = (finding: Finding, origin: Origin): void => {
    counts[finding.level]++
    report.finding(finding, origin)
  }
  if (values.flag('fix')) {
    const { fixAll } = await import('./fix.ts')
    await fixAll(values, run, io)
    for (const files of apps) await fixAll(pairOf(files, values), run, io)
  }
  if (isBilingual(values.positionals)) {
    // Only files need the parsers of exchange formats.
    const { checkFile } = await import('./files.ts')
    await checkFile(values, run, found)
  } else await checkEditions(values, run, found)
  await checkApps(apps, values, { run, found })
  for (const { slug, locale, error } of broken) {
    report.broken({
      slug,
      locale,
      file: error.place?.file ?? slug,
      line: error.place?.line,
      message: describeError(error, run.workspace.shown),
    })
  }
  report.end(counts)
  for (const { slug, locale, error } of broken) {
    say(io, `${slug} ${locale}: error: ${describeError(error, run.workspace.shown)}\n`)
  }
  if (broken.length > 0) return 2
  const levels: readonly Level[] = ['error', 'warning', 'info']
  return levels.some(level => counts[level] > 0 && GRAVITY[level] > GRAVITY[tolerated]) ? 1 : 0
}

/** What to check: the arguments without the files of an app, and the files of an app. */
interface Checked {
  readonly values: Values
  readonly apps: readonly AppFiles[]
}

async function whatToCheck(given: Values, io: Io): Promise<Checked> {
  if (!given.flag('all') && (isBilingual(given.positionals) || given.positionals.length === 0)) {
    return { values: given, apps: [] }
  }
  const workspace = await openWorkspace(given, io)
  const asked = given.text('to')
  const to = asked === undefined ? [] : parseLocales(asked, '--to')
  const wanted = { out: workspace.out, from: sourceLocaleOf(given, workspace), to }
  if (given.flag('all')) return withAll(given, { workspace, wanted })
  if (workspace.database) return { values: given, apps: [] }
  const found = await Promise.all(given.positionals.map(name => (isSlug(name) ? appFilesOf(name, wanted) : [])))
  const positionals = given.positionals.filter((_, at) => found[at]?.length === 0)
  return { values: { ...given, positionals }, apps: found.flat() }
}

interface AllPlaces {
  readonly workspace: Workspace
  readonly wanted: { readonly out: string; readonly from: Locale; readonly to: readonly Locale[] }
}

/** `--all` as a list of articles, with the files of an app beside them. */
async function withAll(values: Values, { workspace, wanted }: AllPlaces): Promise<Checked> {
  const [stray] = values.positionals
  if (stray !== undefined) {
    throw new InterlinearError('usage', `found --all and "${stray}", expected one of them.`)
  }
  const { desk, out, glossary, shown, database } = workspace
  const every = database ? [] : await findAppFiles({ ...wanted, to: [] })
  const names = new Set(every.map(({ name }) => name))
  const recorded = (await desk.records.list(glossary.sourceLocale)).filter(({ slug }) => !names.has(slug))
  const positionals = recorded.filter(({ editions }) => editions.length > 0).map(({ slug }) => slug)
  if (positionals.length === 0 && every.length === 0) {
    throw new InterlinearError(
      'input',
      `found no articles with editions in ${shown(out)}/ here, expected at least one.`,
      {
        hint: 'Run it in the folder of the desk, or name the folder of the editions with --out.',
      },
    )
  }
  const there = new Set([...recorded.flatMap(({ editions }) => editions), ...every.map(({ to }) => to)])
  const missing = wanted.to.find(to => !there.has(to))
  if (missing) throw new InterlinearError('input', `no article has an edition in ${missing}.`)
  const apps = every.filter(({ to }) => wanted.to.length === 0 || wanted.to.includes(to))
  return { values: { ...values, positionals }, apps }
}

async function openRun(values: Values, io: Io, format: keyof typeof REPORTS): Promise<Omit<CheckRun, 'broken'>> {
  const workspace = await openWorkspace(values, io)
  const { config, glossary } = workspace
  const rules = await loadRules(config, io.cwd)
  const from = sourceLocaleOf(values, workspace)
  const finder = createFinder(glossary, from)
  return {
    workspace,
    from,
    glossary,
    finder,
    ...rules,
    cwd: io.cwd,
    withLines: format === 'sarif' || format === 'github',
  }
}
