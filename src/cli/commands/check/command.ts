import { describeError, InterlinearError } from '../../../errors.ts'
import type { Finding, Level } from '../../../model.ts'
import { createFinder } from '../../../names/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { type Broken, sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { isBilingual } from '../../workspace/pairs/endings.ts'
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

/** How grave a level is: the tolerated one is tolerated with all below it. */
const GRAVITY = { none: 0, info: 1, warning: 2, error: 3 } as const

async function check(given: Values, io: Io): Promise<ExitCode> {
  const values = given.flag('all') ? await withAll(given, io) : given
  if (values.positionals.length === 0 && !values.flag('all')) {
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
  const report = REPORTS[format](io, isMany(values))
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  const found = (finding: Finding, origin: Origin): void => {
    counts[finding.level]++
    report.finding(finding, origin)
  }
  if (values.flag('fix')) {
    const { fixAll } = await import('./fix.ts')
    await fixAll(values, run, io)
  }
  if (isBilingual(values.positionals)) {
    // Only files need the parsers of exchange formats.
    const { checkFile } = await import('./files.ts')
    await checkFile(values, run, found)
  } else await checkEditions(values, run, found)
  report.end(counts)
  for (const { slug, locale, error } of broken) {
    say(io, `${slug} ${locale}: error: ${describeError(error, run.workspace.shown)}\n`)
  }
  if (broken.length > 0) return 2
  const levels: readonly Level[] = ['error', 'warning', 'info']
  return levels.some(level => counts[level] > 0 && GRAVITY[level] > GRAVITY[tolerated]) ? 1 : 0
}

/** Whether several articles are checked, which are named then. */
const isMany = ({ positionals }: Values): boolean => !isBilingual(positionals) && new Set(positionals).size > 1

/** `--all` as the articles that it stands for. */
async function withAll(values: Values, io: Io): Promise<Values> {
  const [stray] = values.positionals
  if (stray !== undefined) {
    throw new InterlinearError('usage', `found --all and "${stray}", expected one of them.`)
  }
  const { desk, out, glossary, shown } = await openWorkspace(values, io)
  const recorded = await desk.records.list(glossary.sourceLocale)
  const positionals = recorded.filter(({ editions }) => editions.length > 0).map(({ slug }) => slug)
  if (positionals.length === 0) {
    throw new InterlinearError(
      'input',
      `found no articles with editions in ${shown(out)}/ here, expected at least one.`,
      {
        hint: 'Run it in the folder of the desk, or name the folder of the editions with --out.',
      },
    )
  }
  const asked = values.text('to')
  const missing =
    asked && parseLocales(asked, '--to').find(to => recorded.every(({ editions }) => !editions.includes(to)))
  if (missing) throw new InterlinearError('input', `no article has an edition in ${missing}.`)
  return { ...values, positionals }
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
