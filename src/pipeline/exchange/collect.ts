import { loadReaders } from '../../article/index.ts'
import { isStale, type KeyedText, planEdition, settleEdition, waitingText } from '../../edition/index.ts'
import type {
  CodedText,
  ExchangeEdition,
  ExchangeMatch,
  ExchangeNote,
  ExchangeTerm,
  ExchangeUnit,
} from '../../exchange/index.ts'
import type { Edition, Finding, Role, Segment, SegmentKey, Unit } from '../../model.ts'
import { createFinder, renderingFor } from '../../names/index.ts'
import { castOf } from '../cast.ts'
import type { CheckRules, Workspace } from '../model.ts'
import { codedText, withSourceIds } from './coded.ts'
import { translatedFindings } from './translated-findings.ts'

/** What an export needs besides the edition. */
export interface ExportRequest {
  readonly workspace: Pick<Workspace, 'config' | 'glossary'>
  readonly rules: CheckRules
  /** The present sentences of the article. */
  readonly segments: readonly Segment[]
  /** Translations of similar sentences in the memory. */
  readonly matchesFor: (source: string) => readonly ExchangeMatch<string>[]
}

/**
 * An edition for other tools: every present sentence of the article, its translation, and help for the translator:
 * roles, findings, comments, names, matches.
 */
export async function collectEdition(edition: Edition, request: ExportRequest): Promise<ExchangeEdition> {
  const { segments, workspace } = request
  const readers = await loadReaders(segments.map(({ syntax }) => syntax))
  // A sentence that is new in the article gets an empty unit.
  const present = settleEdition(planEdition({ segments, edition }), new Map())
  const [findings, terms] = [await translatedFindings(present, request), await termsOf(present, request)]
  const { hashCoded } = await import('../../exchange/index.ts')
  const sentences = new Map(segments.map(segment => [segment.key, segment]))
  const limits = workspace.config.limits
  const units = present.units.flatMap((unit): readonly ExchangeUnit[] => {
    const sentence = sentences.get(unit.key)
    if (!sentence) return []
    const { key, text, syntax, role } = sentence
    const source = codedText(text, syntax, readers)
    const target = withSourceIds(codedText(unit.target, syntax, readers), source)
    const longest = (limits as Readonly<Partial<Record<Role, number>>>)[role]
    return [
      {
        key,
        source,
        target,
        written: { source: text, target: unit.target },
        hashes: { source: hashCoded(source), target: hashCoded(target) },
        state: isStale(unit, text) ? 'initial' : unit.state,
        notes: notesOf(unit, { sentence, findings: findings.get(key) ?? [] }),
        terms: terms.get(key) ?? [],
        matches: [...proposalOf(unit, text), ...request.matchesFor(text)]
          .filter(match => match.target !== unit.target)
          .map(match => codedMatch(match, each => codedText(each, syntax, readers))),
        ...(longest === undefined ? {} : { longest }),
      },
    ]
  })
  return { slug: edition.slug, from: edition.sourceLocale, to: edition.locale, units }
}

/** The glossary names of each sentence, with their renderings. */
async function termsOf(
  edition: Edition,
  { workspace: { glossary }, segments }: ExportRequest,
): Promise<ReadonlyMap<SegmentKey, readonly ExchangeTerm[]>> {
  const finder = createFinder(glossary, edition.sourceLocale)
  const source: readonly KeyedText[] = segments
  const cast = await castOf({ source, editions: [edition] }, finder)
  const terms = new Map(glossary.terms.map(term => [term.id, term]))
  const found = cast.flatMap(({ id, source: name, mentions }) => {
    const term = terms.get(id)
    const use = term?.keep ? term.source : term && renderingFor(term, edition.locale)?.use
    if (!term || use === undefined) return []
    const note = term.note === undefined ? {} : { note: term.note }
    return [...new Set(mentions)].map(key => [key, { id, source: name, target: use, ...note }] as const)
  })
  return new Map(
    [...Map.groupBy(found, ([key]) => key)].map(([key, entries]) => [key, entries.map(([, entry]) => entry)]),
  )
}

const ROLES: Readonly<Partial<Record<Role, string>>> = {
  headline: 'Headline of the article.',
  deck: 'Deck below the headline.',
  subhead: 'Subhead.',
  caption: 'Caption of a picture.',
  quote: 'Quotation.',
  'list-item': 'Item of a list.',
  teaser: 'Teaser, as search engines and social media show it.',
}

interface About {
  readonly sentence: Segment
  readonly findings: readonly Finding[]
}

function notesOf(unit: Unit, { sentence, findings }: About): readonly ExchangeNote[] {
  const role = ROLES[sentence.role]
  const isBehind = unit.target !== '' && isStale(unit, sentence.text)
  return [
    ...(role === undefined ? [] : [{ kind: 'role' as const, text: role }]),
    ...(isBehind
      ? [{ kind: 'change' as const, text: `The source has changed; this was made from: ${unit.source}` }]
      : []),
    ...findings.map(({ level, code, message }) => ({ kind: 'finding' as const, text: `${level} ${code}: ${message}` })),
    ...(unit.comments ?? []).map(({ author, text }) => ({ kind: 'comment' as const, text, author })),
  ]
}

function codedMatch(
  { source, target, ...match }: ExchangeMatch<string>,
  read: (text: string) => CodedText,
): ExchangeMatch {
  const before = read(source)
  return { ...match, source: before, target: withSourceIds(read(target), before) }
}

/** The proposal beside a text: the machine's for a changed source, or another person's. */
function proposalOf(unit: Unit, source: string): readonly ExchangeMatch<string>[] {
  const { proposal, proposalSource } = unit
  if (proposal === undefined) return []
  const waiting = waitingText(unit)
  const maker = waiting
    ? { origin: 'person' as const, ...(waiting.by !== undefined && { place: waiting.by }) }
    : { origin: 'machine' as const }
  return [
    {
      source: proposalSource ?? source,
      target: proposal,
      ...maker,
      quality: proposalSource === source ? 100 : 75,
    },
  ]
}
