import { estimate as estimateJobs, type Price } from '../../../engine/index.ts'
import type { Finding, Level } from '../../../model.ts'
import { countFindings } from '../../../pipeline.ts'
import type { Io } from '../../model.ts'
import { findingLines, harmless, paint, plural, table } from '../../terminal/print.ts'
import type { Outcome } from './draft.ts'
import type { EditionWork } from './prepare.ts'
import type { ArticleOutcome, EditionOutcome } from './settle.ts'

/**
 * Every segment counts once, but for a person's text whose source changed: it is kept, and a draft to put beside it is sent.
 * What an interrupted run was answered is carried over from it, not sent again.
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

/** The result as the contract's JSON. After a dry run the counts say what would be sent. */
export function reportJson({ articles, works, sent, estimate, lacking }: Outcome): string {
  const value = {
    articles: sent
      ? articles.map(({ manuscript, editions }) => ({
          slug: manuscript.article.slug,
          editions: editions.map(edition => ({ ...countsOf(edition), findings: countFindings(edition.findings) })),
        }))
      : works.map(({ manuscript, editions }) => ({
          slug: manuscript.article.slug,
          editions: editions.map(work => ({
            locale: work.plan.edition.locale,
            segments: work.plan.segments.length,
            toSend: segmentsToSend(work),
            characters: charactersToSend(work),
          })),
        })),
    requests: sent?.requests ?? 0,
    characters: sent?.characters ?? estimate.characters,
    billedCharacters: sent?.billedCharacters ?? 0,
    ...(sent || !estimate.price ? {} : { price: estimate.price }),
    ...(lacking === undefined ? {} : { lacking }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The result for a person: a row per edition, what is wrong, and what it cost. */
export function reportText(outcome: Outcome, io: Io): string {
  const { articles, sent, engine } = outcome
  const parts = articles.map(article => articleText(article, io))
  const cost = sent
    ? `${plural(sent.requests, 'request')} to ${engine}, ${plural(sent.characters, 'character')} sent, ${sent.billedCharacters} billed`
    : ''
  return `${[...parts, cost].filter(Boolean).join('\n')}\n`
}

function articleText({ manuscript, findings, editions }: ArticleOutcome, io: Io): string {
  const rows = editions.map(edition => {
    const { locale, segments, sent, fromMemory, carriedOver, keptHuman, failed } = countsOf(edition)
    return [
      `  ${locale}`,
      plural(segments, 'segment'),
      `${sent} sent`,
      ...(fromMemory > 0 ? [`${fromMemory} from memory`] : []),
      ...(edition.replayed > 0 ? [`${edition.replayed} from the run before`] : []),
      `${carriedOver - edition.replayed} unchanged`,
      `${keptHuman} by people`,
      ...(failed > 0 ? [paint(`${failed} missing`, 'red', io.color)] : []),
      findingsText(edition.findings),
    ]
  })
  const source = findings.filter(({ level }) => level !== 'info')
  const lines = [
    ...findingLines(source, 'source', io.color),
    ...editions.flatMap(({ edition, findings: own }) =>
      findingLines(
        own.filter(({ level }) => level !== 'info'),
        edition.locale,
        io.color,
      ),
    ),
    ...editions.flatMap(missingLines),
  ]
  return [paint(manuscript.article.slug, 'bold', io.color), ...table(rows), ...lines.map(line => `  ${line}`)].join(
    '\n',
  )
}

const missingLines = ({ edition, failures }: EditionOutcome): readonly string[] =>
  failures.map(({ key, message }) => `${edition.locale} ${key} is missing: ${harmless(message)}`)

const LEVELS: readonly Level[] = ['error', 'warning']

function findingsText(findings: readonly Finding[]): string {
  const counts = countFindings(findings)
  const said = LEVELS.filter(level => counts[level] > 0).map(level => plural(counts[level], level))
  return said.length > 0 ? said.join(', ') : 'no findings'
}

/** What a dry run says: characters by edition. */
export function estimateText({ works, engine, estimate, lacking }: Outcome): string {
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
  const unready = lacking === undefined ? [] : [`${engine} is not ready: ${harmless(lacking)}`]
  return `${[...table(rows), sum, ...unready].join('\n')}\n`
}

const priceText = ({ amount, currency }: Price): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 4 }).format(amount)

const segmentsToSend = ({ unanswered }: EditionWork): number => unanswered.flat().length

const charactersToSend = ({ unanswered }: EditionWork): number =>
  estimateJobs(unanswered.map(([job]) => job)).characters
