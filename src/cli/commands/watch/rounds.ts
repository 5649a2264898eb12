import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { isSlug, slugOf } from '../../../article/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import type { Article, Locale } from '../../../model.ts'
import { type DraftOutcome, draftEditions } from '../../../pipeline/index.ts'
import { readTextIfAny, rolesPath } from '../../../store/index.ts'
import { choiceOf, countOf } from '../../arguments/flags.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { printJsonLine, printSentences, say } from '../../terminal/print.ts'
import { showProgress } from '../../terminal/progress.ts'
import { askedLocale } from '../../workspace/articles/articles.ts'
import { type Behind, behindLines, editionsBehind } from '../../workspace/articles/editions-behind.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openEngine } from '../../workspace/engines/engine.ts'
import { otherEngines } from '../../workspace/engines/other-engines.ts'
import { openWorkspace, type Workspace } from '../../workspace/open.ts'
import { readArticles } from '../translate/articles.ts'
import { exitCodeOf, reportJson, reportText } from '../translate/report.ts'

/** What to watch. */
export interface Watched {
  /** The articles' files. */
  readonly files: readonly string[]
  /** Whether every article in the folder of articles is watched. */
  readonly all: boolean
  /** If undefined, the existing editions of each article. */
  readonly to: readonly Locale[] | undefined
}

/** A round drafts and checks every watched article that has changed since the last one. */
export interface Rounds {
  readonly watched: Watched
  readonly workspace: () => Promise<Workspace>
  /**
   * Runs a round; `extra` are files that are watched from now on. Gives the exit code of the contract for the round.
   */
  readonly next: (extra?: readonly string[]) => Promise<ExitCode>
}

interface Drafted {
  readonly outcome: DraftOutcome
  readonly engine: string
}

export function openRounds(values: Values, io: Io, watched: Watched): Rounds {
  const asJson = choiceOf(values, 'format', ['text', 'jsonl']) === 'jsonl'
  const added = new Set<string>()
  /** The state of each article in the last round in which it was drafted. */
  const done = new Map<string, string>()

  async function next(extra: readonly string[] = []): Promise<ExitCode> {
    for (const file of extra) added.add(file)
    const workspace = await openWorkspace(values, io)
    let worst: ExitCode = 0
    for (const file of await filesOf(watched, added, workspace)) {
      if (io.signal.aborted) break
      const state = await stateOf(file, workspace, io)
      if (state === done.get(file)) continue
      const code = await oneArticle(file, workspace)
      if (code === 0 || code === 1) done.set(file, state)
      worst = Math.max(worst, code) as ExitCode
    }
    return worst
  }

  /** Drafts one article. Its errors are reported, and the others continue. */
  async function oneArticle(file: string, workspace: Workspace): Promise<ExitCode> {
    try {
      const [article] = await readArticles([file], askedLocale(values), workspace)
      if (article === undefined) return 0
      const to = (watched.to ?? (await localesOf(article, workspace))).filter(locale => locale !== article.locale)
      if (to.length === 0) {
        say(io, `${article.slug}: no edition yet; \`interlinear watch --to es,fr\` drafts some\n`)
        return 0
      }
      const drafted = await draft(article, { file, to, workspace })
      const behind = await editionsBehind(article, workspace)
      if (hasNews(drafted.outcome) || behind.length > 0 || done.has(file)) tell(drafted, behind)
      return exitCodeOf(drafted.outcome)
    } catch (error) {
      if (!(error instanceof InterlinearError)) throw error
      say(io, `${describeError(error, workspace.shown)}\n`)
      return error.exitCode
    }
  }

  interface Order {
    readonly file: string
    readonly to: readonly Locale[]
    readonly workspace: Workspace
  }

  async function draft(article: Article, { file, to, workspace }: Order): Promise<Drafted> {
    const watcher = showProgress(io)
    const pairs = to.map(locale => ({ from: article.locale, to: locale }))
    const rules = await loadRules(workspace.config, io.cwd)
    const engine = await openEngine(values, io, {
      ...{ workspace, pairs, languages: rules.languages },
      ...{ note: watcher.note, concurrency: undefined },
    })
    try {
      const outcome = await draftEditions(
        { articles: [article], files: new Map([[article.slug, file]]), to, again: false },
        {
          workspace,
          rules,
          engine,
          watcher,
          otherEngines: pair => otherEngines(pair, { env: io.env, config: workspace.config.engines }),
          maxCharacters: countOf(values, 'max-characters'),
          concurrency: undefined,
          signal: () => io.signal,
        },
      )
      return { outcome, engine: engine.name }
    } finally {
      await engine.close()
    }
  }

  function tell({ outcome, engine }: Drafted, behind: readonly Behind[]): void {
    const time = new Date()
    if (asJson) {
      printJsonLine(io, { time: time.toISOString(), ...reportJson(outcome), behind })
      return
    }
    const clock = time.toTimeString().slice(0, 8)
    printSentences(io, `${clock} ${reportText(outcome, { engine, color: io.color })}${behindLines(behind, io.color)}`)
  }

  return { watched, workspace: () => openWorkspace(values, io), next }
}

async function filesOf(
  { files, all }: Watched,
  added: ReadonlySet<string>,
  { desk }: Workspace,
): Promise<readonly string[]> {
  const there = all ? (await desk.articles.list()).values() : []
  return [...new Set([...files, ...there, ...added])].filter(existsSync)
}

/** The locales of an article's editions. */
async function localesOf({ slug, locale }: Article, { desk }: Workspace): Promise<readonly Locale[]> {
  const recorded = await desk.records.list(locale)
  return recorded.find(article => article.slug === slug)?.editions ?? []
}

/** The state that an article's editions depend on: its file, its side files, the glossary and the settings. */
async function stateOf(file: string, { glossaryFile }: Workspace, io: Io): Promise<string> {
  const sides = isSlug(slugOfAny(file)) ? [rolesPath(file)] : []
  const files = [file, ...sides, ...(glossaryFile ? [glossaryFile] : []), `${io.cwd}/interlinear.yml`]
  const texts = await Promise.all(files.map(path => readTextIfAny(path).catch(() => undefined)))
  return hash('sha256', JSON.stringify(texts))
}

function slugOfAny(file: string): string {
  try {
    return slugOf(basename(file))
  } catch {
    return ''
  }
}

/** Whether any text of an edition is new, or failed. */
const hasNews = ({ articles }: DraftOutcome): boolean =>
  articles.some(({ editions }) =>
    editions.some(({ sent, replayed, failures, work }) => sent + replayed + failures.length + work.recalled.size > 0),
  )
