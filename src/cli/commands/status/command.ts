import { join, resolve } from 'node:path'
import { keepingReader, readerFor } from '../../../check/index.ts'
import {
  type FactReader,
  handOf,
  isStale,
  RANKS,
  type Rank,
  sentencesFor,
  waitingText,
} from '../../../edition/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import type { Edition, Finding, Locale, Slug, UnitState } from '../../../model.ts'
import {
  checkEdition,
  countByRank,
  countFindings,
  loadReadersFor,
  type PublishedState,
  presentSource,
  behindText as publishedBehind,
  publishedStates,
  sourceChanges,
} from '../../../pipeline/index.ts'
import { choiceOf, FROM, refuseBeside, TEXT_OR_JSON, TO_EDITIONS } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { tableFor } from '../../terminal/table.ts'
import { didYouMean } from '../../terminal/words.ts'
import { type Broken, loadArticles, type StoredArticle } from '../../workspace/articles/articles.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openFinders } from '../../workspace/finders.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { costText, readCost } from './cost.ts'

export const command: Command = {
  summary: 'Every article and edition: states, findings, stale units.',
  usage: ['[<slug…>] [--to <locales>]', '--cost'],
  options: {
    to: TO_EDITIONS,
    from: FROM,
    ...WORKSPACE_OPTIONS,
    cost: { type: 'boolean', description: 'instead: what engines billed, by month, engine and locale' },
    format: TEXT_OR_JSON,
  },
  run: status,
}

interface EditionStatus {
  readonly locale: Locale
  readonly segments: number
  readonly states: Readonly<Record<UnitState, number>>
  /** Units that a person wrote or approved. */
  readonly human: number
  readonly missing: number
  /** Units made from another source text than the present one. */
  readonly stale: readonly string[]
  /** Units with another person's proposal that waits for a decision. */
  readonly proposals: readonly string[]
  /**
   * The number of source changes since the edition was made, by rank; the source is the present file of the article.
   */
  readonly behind: Readonly<Record<Rank, number>>
  readonly findings: Readonly<Record<Finding['level'], number>>
  /** Its publication; absent if it is not published. */
  readonly published?: EditionPublished
}

interface EditionPublished {
  readonly file: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** Why the publication is behind, in words; absent if it is up to date. */
  readonly behind?: string
}

async function status(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const workspace = await openWorkspace(values, io)
  if (values.flag('cost')) {
    refuseBeside('cost', ['to', 'from'], values)
    const [slug] = values.positionals
    if (slug !== undefined) throw new InterlinearError('usage', `found --cost and "${slug}", expected one of them.`)
    const cost = await readCost(workspace.desk.books.ledger)
    if (format === 'json') printJson(io, { cost })
    else print(io, costText(cost))
    return 0
  }
  const report = aboutAsked(await readStatus(values, workspace, io.cwd), values.positionals)
  refuseMissing(values, [...report.articles.flatMap(({ editions }) => editions), ...report.problems])
  if (format === 'json') printJson(io, reportJson(report))
  else if (report.articles.length + report.problems.length > 0) print(io, `${statusTable(report, io).join('\n')}\n`)
  else say(io, `no article has been translated into ${workspace.shown(workspace.out)} yet\n`)
  if (report.unreadable !== undefined) say(io, `nothing is known of what is published: ${report.unreadable}\n`)
  return report.problems.length > 0 || report.unreadable !== undefined ? 2 : 0
}

/** The report without empty fields. */
const reportJson = ({ articles, problems, withoutSource, unreadable }: StatusReport) => ({
  articles,
  ...(problems.length > 0 && { problems }),
  ...(withoutSource.length > 0 && { withoutSource }),
  ...(unreadable !== undefined && { unreadable }),
})

/** Every article that can be read, and the problems of the others. */
interface StatusReport {
  readonly articles: readonly {
    readonly slug: Slug
    /** The file that it was read from, if that no longer exists. */
    readonly gone?: string
    readonly editions: readonly EditionStatus[]
  }[]
  /** Publications of articles or editions that no longer exist. */
  readonly withoutSource: readonly { readonly slug: Slug; readonly locale: Locale; readonly file: string }[]
  /** Why the publications cannot be read. */
  readonly unreadable?: string
  readonly problems: readonly { readonly slug: Slug; readonly locale: Locale; readonly problem: string }[]
}

/**
 * The part of the report about the articles that the user named, or all of it; throws an input error for a missing one.
 */
function aboutAsked(report: StatusReport, slugs: readonly Slug[]): StatusReport {
  if (slugs.length === 0) return report
  const { articles, problems, withoutSource } = report
  const known = new Set([...articles, ...problems, ...withoutSource].map(({ slug }) => slug))
  const missing = slugs.find(slug => !known.has(slug))
  if (missing !== undefined) {
    const hint = didYouMean(missing, [...known]) ?? '`interlinear status` lists them all.'
    throw new InterlinearError('input', `no article "${missing}" has been translated here.`, { hint })
  }
  const isAsked = ({ slug }: { readonly slug: Slug }): boolean => slugs.includes(slug)
  return {
    ...report,
    articles: articles.filter(isAsked),
    problems: problems.filter(isAsked),
    withoutSource: withoutSource.filter(isAsked),
  }
}

async function readStatus(values: Values, workspace: Workspace, cwd: string): Promise<StatusReport> {
  const { config, glossary, shown } = workspace
  const rules = await loadRules(config, cwd)
  const finderFor = openFinders(glossary)
  const articles: StatusReport['articles'][number][] = []
  const folder = resolve(cwd, config.publish.public)
  const { states, unreadable } = await readPublished(workspace)
  const publishedIn = (slug: Slug, locale: Locale): Pick<EditionStatus, 'published'> => {
    const state = states.find(one => one.slug === slug && one.locale === locale)
    return state ? { published: publishedOf(state, shown(join(folder, state.file))) } : {}
  }
  const broken: Broken[] = []
  const statusOfArticle = async (article: StoredArticle): Promise<StatusReport['articles'][number]> => {
    const { sourceLocale: from } = article
    const finder = finderFor(from)
    const source = await presentSource(article.slug, from, workspace)
    const readers = await loadReadersFor(source)
    const reader = readerFor(from, { finder, readers, languages: rules.languages })
    const proofs = { glossary, finder, readers, sources: keepingReader(from, rules.languages), ...rules }
    const editions = article.editions.map(edition => ({
      ...statusOf(edition, { ...article, source, reader }, checkEdition(edition, source, proofs)),
      ...publishedIn(article.slug, edition.locale),
    }))
    const gone = await workspace.desk.articles.goneFileOf({ slug: article.slug, locale: from })
    return { slug: article.slug, ...(gone !== undefined && { gone: shown(gone) }), editions }
  }
  for await (const article of loadArticles(values, workspace, found => broken.push(found))) {
    try {
      articles.push(await statusOfArticle(article))
    } catch (error) {
      // An article whose file cannot be read is reported, and the others follow.
      if (!(error instanceof InterlinearError) || error.code !== 'input') throw error
      broken.push({ slug: article.slug, locale: article.sourceLocale, error })
    }
  }
  const problems = broken.map(({ slug, locale, error }) => ({ slug, locale, problem: describeError(error, shown) }))
  const withoutSource = states
    .filter(({ gone }) => gone)
    .map(({ slug, locale, file }) => ({ slug, locale, file: shown(join(folder, file)) }))
  return { articles, problems, withoutSource, ...(unreadable !== undefined && { unreadable }) }
}

/**
 * The publications; a proof that cannot be read is a problem of the public folder, and the report continues without
 * them.
 */
async function readPublished(
  workspace: Workspace,
): Promise<{ readonly states: readonly PublishedState[]; readonly unreadable?: string }> {
  try {
    return { states: await publishedStates(workspace) }
  } catch (error) {
    if (!(error instanceof InterlinearError) || error.code !== 'input') throw error
    return { states: [], unreadable: describeError(error, workspace.shown) }
  }
}

function publishedOf(state: PublishedState, file: string): EditionPublished {
  const { published: time, behind } = state
  return { file, time, ...(behind && { behind: publishedBehind(state) }) }
}

/** Throws an input error for a locale of `--to` that no article has. */
function refuseMissing(values: Values, found: readonly { readonly locale: Locale }[]): void {
  const asked = values.text('to')
  const missing = asked && parseLocales(asked, '--to').find(locale => found.every(one => one.locale !== locale))
  if (missing) throw new InterlinearError('input', `no article has an edition in ${missing}.`)
}

function statusOf(
  edition: Edition,
  { source, reader }: StoredArticle & { readonly reader: FactReader },
  findings: readonly Finding[],
): EditionStatus {
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  const states = { initial: 0, translated: 0, reviewed: 0, final: 0 }
  for (const { state } of edition.units) states[state]++
  return {
    locale: edition.locale,
    segments: edition.units.length,
    states,
    human: edition.units.filter(unit => handOf(unit) === 'person').length,
    missing: sentencesFor(source, edition).filter(
      ({ key }) => !edition.units.some(unit => unit.key === key && unit.target !== ''),
    ).length,
    behind: countByRank(sourceChanges(edition, source, reader)),
    stale: edition.units.filter(unit => isStale(unit, texts.get(unit.key) ?? unit.source)).map(({ key }) => key),
    proposals: edition.units.filter(waitingText).map(({ key }) => key),
    findings: countFindings(findings),
  }
}

const behindText = (behind: EditionStatus['behind']): string =>
  RANKS.flatMap(rank => (behind[rank] > 0 ? [`${behind[rank]} ${rank}`] : [])).join(', ') || '–'

const HEAD = [
  'article',
  'locale',
  'segments',
  'approved',
  'by people',
  'missing',
  'stale',
  'behind',
  'errors',
  'warnings',
]

/** A row for each edition, and a line for each that cannot be read. */
function statusTable({ articles, problems, withoutSource }: StatusReport, io: Io): readonly string[] {
  const { color } = io
  const isPublished = articles.some(({ editions }) => editions.some(({ published }) => published))
  const isProposed = articles.some(({ editions }) => editions.some(({ proposals }) => proposals.length > 0))
  const rows = articles.flatMap(({ slug, editions }) =>
    editions.map(edition => [
      slug,
      edition.locale,
      String(edition.segments),
      String(edition.states.reviewed + edition.states.final),
      String(edition.human),
      String(edition.missing),
      String(edition.stale.length),
      behindText(edition.behind),
      paint(String(edition.findings.error), edition.findings.error > 0 ? 'red' : 'reset', color),
      paint(String(edition.findings.warning), edition.findings.warning > 0 ? 'yellow' : 'reset', color),
      ...(isProposed ? [String(edition.proposals.length)] : []),
      ...(isPublished ? [publishedText(edition, color)] : []),
    ]),
  )
  const gone = articles.flatMap(({ slug, gone: file }) =>
    file === undefined ? [] : [`${slug}  its file ${file} is gone`],
  )
  const orphans = withoutSource.map(
    ({ slug, locale, file }) => `${slug}  ${locale}  ${file} is published, and its article is gone`,
  )
  const lines = problems.map(({ slug, locale, problem }) => `${slug}  ${locale}  ${paint(problem, 'red', color)}`)
  const head = [...HEAD, ...(isProposed ? ['proposals'] : []), ...(isPublished ? ['published'] : [])]
  const shown = tableFor(io, { rows, head: head.map(cell => paint(cell, 'bold', color)) })
  return [...shown, ...gone, ...orphans, ...lines]
}

/** `2026-03-14`, with the reason if it is behind. */
function publishedText({ published }: EditionStatus, color: boolean): string {
  if (!published) return '–'
  const day = published.time.slice(0, 10)
  return published.behind === undefined ? day : paint(`${day}, behind: ${published.behind}`, 'yellow', color)
}
