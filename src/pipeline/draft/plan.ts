import { loadReaders, type SyntaxReaders } from '../../article/index.ts'
import {
  createProofreader,
  keepingReader,
  type Proofreader,
  type SourceReader,
  staleFindings,
} from '../../check/index.ts'
import { type Draft, type EditionPlan, expectedEdition, type KeyedText, planEdition } from '../../edition/index.ts'
import type { Article, Edition, Finding, Glossary, Job, Pieces, SegmentKey } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'
import type { CheckRules } from '../model.ts'
import { jobsOf } from '../translate/jobs.ts'
import { type Cutting, type Manuscript, readManuscript } from '../translate/manuscript.ts'

/** The work for one edition before anything is sent. */
export interface EditionWork {
  readonly manuscript: Manuscript
  readonly plan: EditionPlan
  /** Texts from the translation memory for segments that the plan sends. */
  readonly recalled: ReadonlyMap<SegmentKey, Draft>
  /** The other segments that the plan sends. */
  readonly jobs: readonly Job[]
  readonly texts: readonly EqualJobs[]
  /** Those of `texts` that no earlier run has an answer to. */
  readonly unanswered: readonly EqualJobs[]
  readonly proofreader: Proofreader
  /** The findings on the edition's texts whose source has changed in a fact since they were made. */
  readonly behindIn: (edition: Edition) => readonly Finding[]
}

/** The work for one article before anything is sent. */
export interface ArticleWork {
  readonly manuscript: Manuscript
  /** Its source as last recorded. */
  readonly previous: readonly KeyedText[]
  /** The file that it was read from. */
  readonly file: string | undefined
  readonly finder: Finder
  /** The readers for the syntaxes of its segments. */
  readonly readers: SyntaxReaders
  /** Reads each of its segments once for the checks of all editions. */
  readonly sources: SourceReader
  readonly editions: readonly EditionWork[]
}

/** Jobs of one edition with the same text: the first is sent, and its answer is used for all. */
export type EqualJobs = readonly [Job, ...Job[]]

/** The record of an article: its source as last recorded, and its editions. */
export interface ArticleRecord extends Pick<Cutting, 'decisions'> {
  readonly previous: readonly KeyedText[]
  readonly file?: string | undefined
  readonly editions: readonly Edition[]
}

export interface PlanSettings extends Pick<Cutting, 'exceptions'> {
  readonly glossary: Glossary
  readonly rules: CheckRules
  /** Whether to ask again for every machine text. */
  readonly again: boolean
  readonly recall: (plan: EditionPlan) => Promise<ReadonlyMap<SegmentKey, Draft>>
  /** Whether an earlier run has the answer to a job. */
  readonly hasAnswer: (job: Job) => boolean
}

/** Cuts the article into segments, finds the names, and decides for each edition which segments must be sent. */
export async function planArticle(
  article: Article,
  { previous, file, editions, ...decided }: ArticleRecord,
  { glossary, rules, exceptions = {}, ...settings }: PlanSettings,
): Promise<ArticleWork> {
  const finder = createFinder(glossary, article.locale)
  const manuscript = readManuscript(article, previous, { finder, exceptions, ...decided })
  const readers = await loadReaders(manuscript.segments.map(({ syntax }) => syntax))
  const sources = keepingReader(article.locale, rules.languages)
  const works: EditionWork[] = []
  for (const edition of editions) {
    const plan = planEdition({ segments: manuscript.segments, edition, again: settings.again })
    const recalled = await settings.recall(plan)
    const rest = plan.send.filter(({ key }) => !recalled.has(key))
    const jobs = jobsOf(manuscript, rest, { to: edition.locale, glossary })
    const texts = groupEqual(jobs)
    const unanswered = texts.filter(([job]) => !settings.hasAnswer(job))
    const shown = manuscript.segments.filter(({ translate }) => translate)
    const desk = { glossary, finder, readers, sources, shown, ...rules }
    const proofreader = createProofreader(expectedEdition(plan), desk)
    const behindIn = (made: Edition): readonly Finding[] => staleFindings(made, shown, desk).findings
    works.push({ manuscript, plan, recalled, jobs, texts, unanswered, proofreader, behindIn })
  }
  return { manuscript, previous, file, finder, readers, sources, editions: works }
}

/** Groups the jobs of one edition by equal text. */
export const groupEqual = (jobs: readonly Job[]): readonly EqualJobs[] =>
  [...Map.groupBy(jobs, ({ slug, to, pieces }) => `${slug} ${to} ${wordingOf(pieces)}`).values()].flatMap(
    ([first, ...others]) => (first ? [[first, ...others] as const] : []),
  )

const wordingOf = (pieces: Pieces): string => {
  const [first, ...others] = pieces
  return typeof first === 'string' && others.length === 0 ? `=${first}` : JSON.stringify(pieces)
}

/** The name of an edition in progress lines and messages: `kursk-visit → es`. */
export const labelOf = ({ plan: { edition } }: EditionWork): string => `${edition.slug} → ${edition.locale}`
