import { handOf, isStale } from '../../../edition/index.ts'
import { estimate as estimateJobs, type Price } from '../../../engine/index.ts'
import type { Article, Finding, Level, SegmentKey } from '../../../model.ts'
import { NAME_CODES } from '../../../names/index.ts'
import {
  type ArticleOutcome,
  countFindings,
  type DraftEstimate,
  type DraftOutcome,
  type EditionOutcome,
  type EditionWork,
} from '../../../pipeline/index.ts'
import type { ExitCode } from '../../model.ts'
import { findingLines } from '../../terminal/findings.ts'
import { paint } from '../../terminal/style.ts'
import { table } from '../../terminal/table.ts'
import { plural } from '../../terminal/words.ts'

/**
 * Each segment counts once, except for a person's text whose source changed: it is kept, and a proposal for it is sent.
 * Answers of an interrupted run count as carried over.
 */
const countsOf = ({ work, edition, sent, replayed, failures }: EditionOutcome) => ({
  locale: edition.locale,
  segments: edition.units.length,
  sent,
  fromMemory: work.recalled.size,
  carriedOver: work.plan.keep.length - work.plan.human.length + replayed,
  keptHuman: work.plan.human.length,
  failed: failures.length,
})

/** The result as the JSON of the contract. */
export const reportJson = ({ articles, lacking, spent: { stopped: _, ...spent } }: DraftOutcome): object => ({
  articles: articles.map(({ work, editions }) => ({
    slug: work.manuscript.article.slug,
    editions: editions.map(edition => ({ ...countsOf(edition), findings: countFindings(edition.findings) })),
  })),
  ...spent,
  ...(lacking.length > 0 && { lacking: lacking.map(({ locale, message }) => ({ locale, message })) }),
})

/** The result of a dry run as JSON: what would be sent. */
export const estimateJson = ({ works, estimate, lacking }: DraftEstimate): object => ({
  articles: works.map(({ manuscript, editions }) => ({
    slug: manuscript.article.slug,
    editions: editions.map(work => ({
      locale: work.plan.edition.locale,
      segments: work.plan.segments.length,
      toSend: segmentsToSend(work),
      characters: charactersToSend(work),
    })),
  })),
  requests: 0,
  characters: estimate.characters,
  billedCharacters: 0,
  ...(estimate.price ? { price: estimate.price } : {}),
  ...(lacking === undefined ? {} : { lacking }),
})

/** Settings of a text report. */
interface Style {
  readonly engine: string
  readonly color: boolean
}

/** The result for a person: a row per edition, the findings, and the cost. */
export function reportText({ articles, spent }: DraftOutcome, { engine, color }: Style): string {
  return `${[...articles.map(article => articleText(article, color)), costText(spent, engine)].join('\n')}\n`
}

/** `3 requests to deepl, 900 characters sent, 900 billed`. An engine on this machine has no requests. */
function costText({ requests, characters, billedCharacters }: DraftOutcome['spent'], engine: string): string {
  const billed = `${billedCharacters} billed`
  if (requests > 0)
    return `${plural(requests, 'request')} to ${engine}, ${plural(characters, 'character')} sent, ${billed}`
  if (characters === 0) return `nothing sent to ${engine}, ${billed}`
  return `${plural(characters, 'character')} to ${engine} on this machine, no requests, ${billed}`
}

function articleText({ work, findings, editions }: ArticleOutcome, color: boolean): string {
  const rows = editions.map(edition => {
    const { locale, segments, sent, fromMemory, carriedOver, keptHuman } = countsOf(edition)
    const { replayed, proposals } = edition
    // A proposal beside a person's text is counted with that text, so that the numbers add up to the segments.
    const [recalled, again] = [fromMemory - proposals.recalled, replayed - proposals.replayed]
    const missing = edition.failures.filter(({ key }) => !hasPersons(key, edition)).length
    return [
      `  ${locale}`,
      plural(segments, 'segment'),
      sentText(sent - proposals.sent, proposals.sent),
      ...(recalled > 0 ? [`${recalled} from memory`] : []),
      ...(again > 0 ? [`${again} from the run before`] : []),
      `${carriedOver - replayed} unchanged`,
      peopleText(edition, keptHuman, proposals.sent + proposals.replayed + proposals.recalled),
      ...(missing > 0 ? [paint(`${missing} missing`, 'red', color)] : []),
      findingsText(edition),
    ]
  })
  const source = findings.filter(({ level }) => level !== 'info')
  const lines = [
    ...findingLines(source, 'source', color),
    ...editions.flatMap(outcome => findingLines(findingsToPrint(outcome), outcome.edition.locale, color)),
    ...editions.flatMap(missingLines),
  ]
  return [paint(work.manuscript.article.slug, 'bold', color), ...table(rows), ...lines.map(line => `  ${line}`)].join(
    '\n',
  )
}

/** Whether a sentence has a person's text. */
const hasPersons = (key: SegmentKey, { work }: EditionOutcome): boolean =>
  work.plan.human.some(unit => unit.key === key)

/** `0 sent, 3 for proposals`: a text that becomes a proposal is not a text of the edition. */
const sentText = (texts: number, proposals: number): string =>
  proposals === 0 ? `${texts} sent` : `${texts} sent, ${proposals} for proposals`

/**
 * `5 by people, 10 approved, 1 of them with a new proposal`: texts that people wrote or approved stay when their source
 * changes, and a machine's text becomes the proposal.
 */
function peopleText({ work, edition }: EditionOutcome, kept: number, proposals: number): string {
  const keys = new Set(work.plan.human.map(({ key }) => key))
  const written = edition.units.filter(unit => keys.has(unit.key) && handOf(unit) === 'person').length
  const approved = kept > written ? `, ${kept - written} approved` : ''
  if (proposals === 0) return `${written} by people${approved}`
  const some = proposals < kept ? `${proposals} of them ` : ''
  return `${written} by people${approved}, ${some}with ${proposals === 1 ? 'a new proposal' : 'new proposals'}`
}

/** The articles with a person's text whose source has changed. */
export const articlesBehind = ({ articles }: DraftOutcome): readonly Article[] =>
  articles.filter(({ editions }) => editions.some(isBehind)).map(({ work }) => work.manuscript.article)

const isBehind = (outcome: EditionOutcome): boolean => countBehind(outcome) > 0

function countBehind({ work }: EditionOutcome): number {
  const texts = new Map(work.plan.segments.map(({ key, text }) => [key, text]))
  return work.plan.human.filter(unit => isStale(unit, texts.get(unit.key) ?? unit.source)).length
}

/**
 * What to do about names in earlier machine texts that the glossary now writes differently; undefined if there are
 * none. Such a text is unchanged, so nothing is sent for it.
 */
export function oldNamesText({ articles }: DraftOutcome): string | undefined {
  const count = articles.flatMap(({ editions }) => editions.flatMap(keysWithOldNames)).length
  if (count === 0) return undefined
  const texts = count === 1 ? 'a text' : `${count} texts`
  return [
    `The glossary writes names of ${texts} from before otherwise.`,
    '`interlinear check … --fix` puts right what is safe, `interlinear glossary apply` what changed in glossary.yml since the last commit;',
    'with --again the engine is asked anew.',
  ].join(' ')
}

function keysWithOldNames({ work: { plan }, findings }: EditionOutcome): readonly SegmentKey[] {
  const persons = new Set(plan.human.map(({ key }) => key))
  const wrong = new Set(
    findings.filter(({ code, level }) => code in NAME_CODES && level === 'error').map(({ key }) => key),
  )
  return plan.keep.map(({ key }) => key).filter(key => wrong.has(key) && !persons.has(key))
}

/** The findings to print: notes are for `check`, and a missing or stale segment has its own line. */
function findingsToPrint({ findings, failures }: EditionOutcome): readonly Finding[] {
  const missing = new Set(failures.map(({ key }) => key))
  return findings.filter(({ key, code, level }) => level !== 'info' && code !== 'stale' && !missing.has(key))
}

const missingLines = (outcome: EditionOutcome): readonly string[] =>
  outcome.failures.map(({ key, message }) => {
    const what = hasPersons(key, outcome) ? 'has no new proposal' : 'is missing'
    return `${outcome.edition.locale} ${key} ${what}: ${message}`
  })

const LEVELS: readonly Level[] = ['error', 'warning']

/** `3 sentences behind: 3 errors`, `no error or warning`. */
function findingsText(outcome: EditionOutcome): string {
  const counts = countFindings(outcome.findings)
  const said = LEVELS.filter(level => counts[level] > 0).map(level => plural(counts[level], level))
  const found = said.length > 0 ? said.join(', ') : 'no error or warning'
  const behind = countBehind(outcome)
  return behind > 0 ? `${plural(behind, 'sentence')} behind: ${found}` : found
}

/** The result of a dry run for a person: a row per edition. */
export function estimateText({ works, estimate, lacking }: DraftEstimate, engine: string): string {
  const rows = works.flatMap(({ manuscript, editions }) =>
    editions.map(work => [
      manuscript.article.slug,
      work.plan.edition.locale,
      `${segmentsToSend(work)} of ${plural(work.plan.segments.length, 'segment')} to send`,
      plural(charactersToSend(work), 'character'),
    ]),
  )
  const price = estimate.price ? `, ${priceText(estimate.price)}` : ''
  const sum = `in all ${plural(estimate.characters, 'character')} to ${engine}${price}; nothing was sent or written`
  const unready = lacking === undefined ? [] : [`${engine} is not ready: ${lacking}`]
  return `${[...table(rows), sum, ...unready].join('\n')}\n`
}

const priceText = ({ amount, currency }: Price): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 4 }).format(amount)

const segmentsToSend = ({ unanswered }: EditionWork): number => unanswered.flat().length

const charactersToSend = ({ unanswered }: EditionWork): number =>
  estimateJobs(unanswered.map(([job]) => job)).characters

/** 3 if an edition lacks a segment, 1 if a check found an error in one, else 0. */
export function exitCodeOf({ articles }: DraftOutcome): ExitCode {
  const editions = articles.flatMap(article => article.editions)
  if (editions.some(({ failures }) => failures.length > 0)) return 3
  return editions.some(({ findings }) => findings.some(({ level }) => level === 'error')) ? 1 : 0
}
