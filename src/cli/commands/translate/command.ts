import { resolve } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { type DraftRequest, draftEditions, estimateDrafts } from '../../../pipeline/index.ts'
import { choiceOf, countOf, FROM, QUEUE, TEXT_OR_JSON, URGENCY } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, printSentences, say } from '../../terminal/print.ts'
import { showProgress } from '../../terminal/progress.ts'
import { askedLocale } from '../../workspace/articles/articles.ts'
import { behindLines, editionsBehind } from '../../workspace/articles/editions-behind.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openEngine } from '../../workspace/engines/engine.ts'
import type { Pair } from '../../workspace/engines/models.ts'
import { otherEngines } from '../../workspace/engines/other-engines.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { keptShare, readArticles } from './articles.ts'
import { refuseOwnLocale } from './own-locale.ts'
import {
  articlesBehind,
  estimateJson,
  estimateText,
  exitCodeOf,
  oldNamesText,
  reportJson,
  reportText,
} from './report.ts'

export const command: Command = {
  summary: 'Draft or update the editions of articles.',
  usage: ['<article…> --to <locales>', '[<article…>] --to <locales> --queue'],
  options: {
    to: { type: 'string', value: 'locales', description: 'the editions, as in es,ca,pt-BR' },
    from: FROM,
    engine: { type: 'string', value: 'name', description: 'deepl, bergamot, apertium, … or a chain: deepl,apertium' },
    yes: { type: 'boolean', description: 'fetch a model that is missing without asking' },
    ...WORKSPACE_OPTIONS,
    again: { type: 'boolean', description: "ask the engine anew for every machine text; people's texts stay" },
    'dry-run': { type: 'boolean', description: 'say what would be sent; send and write nothing' },
    'max-characters': { type: 'string', value: 'n', description: 'refuse to send more than n characters' },
    concurrency: { type: 'string', value: 'n', description: 'requests at a time' },
    queue: QUEUE,
    urgency: URGENCY,
    format: TEXT_OR_JSON,
  },
  run: translate,
}

async function translate(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  if (values.flag('queue')) return (await import('./enqueue.ts')).enqueueDrafts(values, io)
  const maxCharacters = countOf(values, 'max-characters')
  const concurrency = countOf(values, 'concurrency')
  const workspace = await openWorkspace(values, io)
  const request = await readRequest(values, workspace, io)
  const rules = await loadRules(workspace.config, io.cwd)
  const watcher = showProgress(io)
  const engine = await openEngine(values, io, {
    ...{ workspace, pairs: pairsOf(request), languages: rules.languages },
    ...{ note: watcher.note, concurrency },
  })
  const settings = {
    ...{ workspace, rules, engine, watcher, maxCharacters, concurrency, isPartial: true },
    otherEngines: (pair: Pair) => otherEngines(pair, { env: io.env, config: workspace.config.engines }),
    signal: () => io.signal,
  }
  try {
    if (values.flag('dry-run')) {
      const estimate = await estimateDrafts(request, settings)
      if (format === 'json') printJson(io, estimateJson(estimate))
      else print(io, estimateText(estimate, engine.name))
      return 0
    }
    const outcome = await draftEditions(request, settings)
    if (format === 'json') printJson(io, reportJson(outcome))
    else {
      const behind = (
        await Promise.all(articlesBehind(outcome).map(article => editionsBehind(article, workspace)))
      ).flat()
      const asked = behind.filter(({ locale }) => request.to.includes(locale))
      printSentences(
        io,
        `${reportText(outcome, { engine: engine.name, color: io.color })}${behindLines(asked, io.color)}`,
      )
    }
    const oldNames = oldNamesText(outcome)
    if (oldNames !== undefined) say(io, `${oldNames}\n`)
    for (const { locale, message, hint } of outcome.lacking) {
      say(io, `${locale} is not drafted: ${[message, hint].filter(Boolean).join(' ')}\n`)
    }
    if (outcome.lacking.length > 0) return 3
    const code = exitCodeOf(outcome)
    if (code === 3) say(io, 'Some segments are missing. What came is kept: run the same command again to go on.\n')
    return code
  } finally {
    await engine.close()
  }
}

async function readRequest(values: Values, workspace: Workspace, io: Io): Promise<DraftRequest> {
  const list = values.text('to')
  if (values.positionals.length === 0) {
    throw new InterlinearError('usage', 'found no article, expected one or more files.', { hint: SEE_HELP })
  }
  if (list === undefined) {
    throw new InterlinearError('usage', 'found no --to, expected locales such as --to es,ca.', { hint: SEE_HELP })
  }
  const to = parseLocales(list, '--to')
  const asked = askedLocale(values)
  if (asked !== undefined) refuseOwnLocale([asked], to)
  const files = values.positionals.map(file => resolve(io.cwd, file))
  const articles = await readArticles(files, asked, workspace)
  for (const article of articles) {
    const { slug, locale, maybeLocale } = article
    if (maybeLocale !== undefined) {
      say(
        io,
        `${slug}: read as ${locale}, but its words may be ${maybeLocale}; if they are, say --from ${maybeLocale}\n`,
      )
    }
    const kept = keptShare(article)
    if (kept > 0.5) {
      say(io, `${article.slug}: ${Math.round(kept * 100)} % of its text is kept as it is, not translated\n`)
    }
  }
  refuseOwnLocale(
    articles.map(({ locale }) => locale),
    to,
  )
  const named = new Map(files.map(file => [slugOf(file), file]))
  return { articles, files: named, to, again: values.flag('again') }
}

/** The pairs of languages that a request needs an engine for. */
const pairsOf = ({ articles, to }: DraftRequest): readonly Pair[] =>
  [...new Set(articles.map(({ locale }) => locale))].flatMap(from =>
    to.filter(locale => locale !== from).map(locale => ({ from, to: locale })),
  )

const SEE_HELP = 'See `interlinear translate --help`.'
