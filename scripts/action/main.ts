import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { chdir, cwd, env, execPath, exit, stderr, stdout } from 'node:process'
import { findingsOf, type LineFinding } from './findings.ts'
import { commentsThere, type LineComment, linesShown, type PullRequest, writeReview } from './github.ts'
import { countedLine, splitSources } from './sources.ts'

// The program of the Action in action.yml, run in the folder of a desk: it runs the real `check` and turns its findings
// into annotations, comments on the lines of the pull request, and the exit code.

const INTERLINEAR = join(import.meta.dirname, '..', '..', 'src', 'cli', 'start.mjs')
/** A review with more comments helps nobody. */
const MOST_COMMENTS = 50

// `npm --prefix <clone> run action` runs in the clone; the desk is the folder where the user is.
if (env.npm_lifecycle_event === 'action' && env.INIT_CWD) chdir(env.INIT_CWD)

/** The items of an input, separated by commas, spaces or line ends. */
const itemsOf = (input = ''): readonly string[] => input.split(/[\s,]+/).filter(Boolean)
const [articles, locales] = [itemsOf(env.ARTICLES), itemsOf(env.TO)]
const asked = [...(articles.length > 0 ? articles : ['--all']), ...(locales.length > 0 ? ['--to', locales.join()] : [])]
const out = env.OUT ? ['--out', env.OUT] : []
const levels = ['--max-level', env.MAX_LEVEL || 'warning']

const check = spawnSync(
  execPath,
  ['--disable-warning=ExperimentalWarning', INTERLINEAR, 'check', ...asked, ...out, ...levels, '--format', 'sarif'],
  { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
)
// An unreadable file is one more finding beside the others.
if (check.status !== 0 && !check.stdout.startsWith('{')) exit(check.status ?? 2)

const findings = findingsOf(check.stdout)
const request = pullRequest()
const lines = request && (await tried('The files of the pull request are not known', () => linesShown(request)))
const { shown: atLines, counted } = splitSources(findings, {
  touched: lines && new Set([...lines.keys()].map(inDesk)),
  someEditions: locales.length > 0,
  failing: new Set(failingLevels(env.MAX_LEVEL || 'warning')),
})
annotate(atLines)
const countedText = countedLine(counted)
if (countedText !== undefined) stdout.write(`::notice::${escaped(countedText)}\n`)
summarize(findings)
if (request && lines && env.COMMENT !== 'false') {
  // A pull request from a fork may be read-only: then the findings are only in the annotations.
  await tried('No comments could be written', () => comment(request, lines, atLines))
}
exit(check.status)

/** Runs something at GitHub; undefined, with a warning, if it fails: the findings are reported without it. */
async function tried<Value>(otherwise: string, what: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await what()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    stdout.write(`::warning::${otherwise}: ${escaped(reason)}\n`)
    return undefined
  }
}

/** The levels above the tolerated one, as in `check --max-level`. */
function failingLevels(tolerated: string): readonly LineFinding['level'][] {
  const levels = [
    ['info', 'note'],
    ['warning', 'warning'],
    ['error', 'error'],
  ] as const
  return levels.slice(levels.findIndex(([name]) => name === tolerated) + 1).map(([, level]) => level)
}

/** Writes workflow commands, which GitHub shows beside the lines of a change. */
function annotate(all: readonly LineFinding[]): void {
  for (const { level, code, message, place, file, line } of all) {
    const kind = level === 'note' ? 'notice' : level
    const at = [`file=${property(file)}`, ...(line ? [`line=${line}`] : []), `title=${property(code)}`].join(',')
    stdout.write(`::${kind} ${at}::${escaped(`${place}: ${message}`)}\n`)
  }
}

function summarize(all: readonly LineFinding[]): void {
  const count = (level: LineFinding['level']): number => all.filter(finding => finding.level === level).length
  const counts = (['error', 'warning', 'note'] as const).map(level => plural(count(level), level))
  const text = `Interlinear: ${counts.join(', ')}`
  stderr.write(`${text}\n`)
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${text}\n`)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The pull request that the workflow runs for; undefined for another event. */
function pullRequest(): PullRequest | undefined {
  if (!env.GITHUB_EVENT_PATH || !env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN) return undefined
  const event: { readonly pull_request?: { readonly number: number; readonly head: { readonly sha: string } } } =
    JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
  if (event.pull_request === undefined) return undefined
  return {
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY,
    number: event.pull_request.number,
    head: event.pull_request.head.sha,
    token: env.GITHUB_TOKEN,
  }
}

/** Comments on the lines that the pull request shows, but does not repeat comments of earlier runs. */
async function comment(
  pull: PullRequest,
  shown: ReadonlyMap<string, ReadonlySet<number>>,
  all: readonly LineFinding[],
): Promise<void> {
  const there = await commentsThere(pull)
  const comments = all
    .filter(({ level }) => level !== 'note')
    .flatMap(finding => commentOf(finding, shown))
    .filter(({ path, body }) => !there.has(`${path}\n${body}`))
  if (comments.length === 0) return
  const rest = comments.length - MOST_COMMENTS
  const more = rest > 0 ? ` ${rest} more are in the annotations.` : ''
  await writeReview(
    pull,
    `Interlinear: ${plural(comments.length, 'finding')} on changed lines.${more}`,
    comments.slice(0, MOST_COMMENTS),
  )
}

function commentOf(finding: LineFinding, shown: ReadonlyMap<string, ReadonlySet<number>>): readonly LineComment[] {
  const path = inRepository(finding.file)
  const { line, code, message, place, suggestion } = finding
  if (line === undefined || !shown.get(path)?.has(line)) return []
  const fence = '`'.repeat(Math.max(3, ...[...(suggestion ?? '').matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const offer = suggestion === undefined ? '' : `\n\n${fence}suggestion\n${suggestion}\n${fence}`
  return [{ path, line, side: 'RIGHT', body: `**${code}** ${place}: ${message}${offer}` }]
}

/** The folder of the desk in the repository; empty for its root. */
function deskFolder(): string {
  return relative(env.GITHUB_WORKSPACE ?? cwd(), cwd()).replaceAll('\\', '/')
}

/** A file's path from the root of the repository, given its path in the desk. */
function inRepository(file: string): string {
  return posix.join(deskFolder(), file)
}

/** The other way: `desk/locales/es/visit.json` → `locales/es/visit.json`. */
function inDesk(path: string): string {
  return posix.relative(deskFolder(), path)
}

function escaped(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(value: string): string {
  return escaped(value).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
