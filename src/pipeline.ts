import { contentSegment, fromPieces, loadReaders, plainSegment, type Readers, repairInlines } from './article/index.ts'
import { checkSource, createProofreader, localizeNumbers, type ProofDesk } from './check/index.ts'
import { alignKeys, type Draft, type EditionPlan, type KeyedText } from './edition/index.ts'
import type {
  Article,
  Delivery,
  Edition,
  Finding,
  Glossary,
  Job,
  Level,
  Locale,
  Mention,
  Pieces,
  Segment,
  SegmentKey,
} from './model.ts'
import {
  type Finder,
  fitSentence,
  isHeaped,
  protect,
  readShown,
  repairNames,
  respace,
  showNames,
  termPairs,
  withoutNames,
} from './names/index.ts'
import { type BoundaryDecision, type Exceptions, segmentArticle } from './segment/index.ts'

/** An article cut into segments that keep their keys from the last revision, with the names in them. */
export interface Manuscript {
  readonly article: Article
  /** As the locale files have them. */
  readonly segments: readonly Segment[]
  /** Those to be translated as a reader sees them, markup out of the way. */
  readonly plain: ReadonlyMap<SegmentKey, Segment>
  /** The names in `plain`. */
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
}

/** What says where sentences end, beside the rules of the language. */
export interface Cut {
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** Splits and merges that people made in this article. */
  readonly decisions?: readonly BoundaryDecision[]
}

/** What an article is read with. */
export interface Desk extends Cut {
  readonly finder: Finder
}

/** Article → Segments, as the locale files have them; `previous` is its source as it was last recorded. */
export const cutArticle = (
  article: Article,
  previous: readonly KeyedText[],
  { exceptions, decisions }: Cut,
): readonly Segment[] => alignKeys(previous, segmentArticle(article, exceptions, decisions).map(contentSegment))

/** Article → Segments → Mentions. */
export function readManuscript(article: Article, previous: readonly KeyedText[], desk: Desk): Manuscript {
  const segments = cutArticle(article, previous, desk)
  const plain = new Map(segments.filter(({ translate }) => translate).map(one => [one.key, plainSegment(one)]))
  return { article, segments, plain, mentions: desk.finder.findAll([...plain.values()]) }
}

/** What a plan sends to an engine: one job per segment, with its names and markup held. */
export function jobsOf(manuscript: Manuscript, plan: EditionPlan, glossary: Glossary): readonly Job[] {
  const { article, mentions, plain } = manuscript
  const to = plan.edition.locale
  const context = contextOf(manuscript)
  return plan.send.map(segment => {
    const named = mentions.get(segment.key) ?? []
    const { text, inlines = [] } = plain.get(segment.key) ?? segment
    const pieces = protect(text, { mentions: named, inlines, to, glossary })
    return {
      id: `${article.slug}/${to}/${segment.key}`,
      slug: article.slug,
      key: segment.key,
      from: article.locale,
      to,
      pieces,
      plain: withoutNames(pieces),
      terms: termPairs(named, to),
      context,
    }
  })
}

/** What the whole article tells an engine about each of its sentences: headline, deck, lead, and who is in it. */
function contextOf({ plain, mentions }: Manuscript): string {
  const texts = [...plain.values()]
  const opening = texts.filter(({ role }) => role === 'headline' || role === 'deck').map(({ text }) => text)
  const lead = texts.find(({ role }) => role === 'paragraph')
  const people = new Map<string, string>()
  for (const { term } of [...mentions.values()].flat()) {
    if (term?.type === 'person') people.set(term.source, term.gender ? `${term.source} (${term.gender})` : term.source)
  }
  const cast = people.size > 0 ? [`People: ${[...people.values()].join(', ')}.`] : []
  return [...opening, ...(lead ? [lead.text] : []), ...cast].join('\n')
}

/** A machine text as it came, after the repair of names, with what is still wrong about its names. */
export interface Received {
  readonly job: Job
  readonly draft: Draft
  readonly findings: readonly Finding[]
  /** Whether the engine moved names out of their places. */
  readonly heaped: boolean
}

/**
 * Delivery → target text: markup that was lost or moved is put back, holds become names again, wrong names are repaired,
 * and what cannot be repaired is found.
 */
export function receive(job: Job, delivery: Delivery, { plain, mentions }: Manuscript): Received {
  const inlined = repairInlines(job.pieces, delivery.pieces)
  const spaced = respace(job.pieces, inlined.pieces, job.to)
  const marked = withMarks(fitSentence(job.pieces, spaced, job.to))
  const { text: source = '', syntax } = plain.get(job.key) ?? {}
  const numbered = localizeNumbers(source, marked.text, job)
  const { target, repairs, findings } = repairNames({
    source,
    mentions: mentions.get(job.key) ?? [],
    target: numbered.target,
    locale: job.to,
    key: job.key,
  })
  const text = fromPieces(marked.piecesOf(target), syntax)
  const moved = inlined.problems.filter(({ kind }) => kind !== 'moved')
  return {
    job,
    draft: {
      text,
      origin: 'engine',
      engine: delivery.engine,
      repairs: [...moved.map(({ kind, markup }) => `markup ${kind}: ${markup}`), ...numbered.repairs, ...repairs],
    },
    findings,
    heaped: isHeaped(job.pieces, delivery.pieces),
  }
}

/** Private-use characters stand for markup, so that names around it are whole and it is not taken for words. */
const MARK = 0xf0000

function withMarks(pieces: Pieces): { readonly text: string; readonly piecesOf: (text: string) => Pieces } {
  const inlines = pieces.filter(piece => typeof piece !== 'string' && piece.kind !== 'name')
  let next = 0
  const text = pieces
    .map(piece => {
      if (typeof piece === 'string') return piece
      return piece.kind === 'name' ? piece.target : String.fromCodePoint(MARK + next++)
    })
    .join('')
  const piecesOf = (marked: string): Pieces =>
    inlines.length === 0
      ? [marked]
      : marked
          .split(/([\u{f0000}-\u{ffffd}])/u)
          .map(part => inlines[(part.codePointAt(0) ?? 0) - MARK] ?? part)
          .filter(part => part !== '')
  return { text, piecesOf }
}

const wrong = ({ findings, heaped }: Received): number =>
  findings.filter(({ level }) => level === 'error').length + (heaped ? 1 : 0)

/**
 * The job to send again when a name came back wrong beyond repair: with the names shown as words of the text, so that
 * the engine sees no protection it could damage. Undefined when nothing is wrong or nothing would differ.
 */
export function secondTry(received: Received): Job | undefined {
  const { job } = received
  if (wrong(received) === 0 || !job.pieces.some(isName)) return undefined
  const pieces = showNames(job.pieces)
  return { ...job, id: `${job.id}/again`, pieces, plain: pieces, terms: [] }
}

/** What came for a second try, as an answer to the first. */
export const answerAgain = (delivery: Delivery, job: Job): Delivery => ({
  ...delivery,
  pieces: readShown(delivery.pieces, job.pieces),
})

const isName = (piece: Pieces[number]): boolean => typeof piece !== 'string' && piece.kind === 'name'

/** The better of two answers for one segment: the one with fewer wrong names, the first where they are equal. */
export const better = (first: Received, second: Received): Received => (wrong(second) < wrong(first) ? second : first)

/** What the checks see in an edition, each text against the source it was made from, without what was dismissed. */
export const checkEdition = (edition: Edition, desk: ProofDesk): readonly Finding[] =>
  createProofreader(edition, desk).check(edition)

/** Readers for the units of editions. */
export const loadReadersFor = (editions: readonly Edition[]): Promise<Readers> =>
  loadReaders(editions.flatMap(({ units }) => units.map(({ syntax }) => syntax)))

/** What the checks see in the article itself, once for all editions. */
export function checkManuscript(
  { article, plain }: Manuscript,
  { glossary, finder, sources, levels }: Omit<ProofDesk, 'readers' | 'own'>,
): readonly Finding[] {
  const { locale: from } = article
  const context = { from, glossary, finder, ...(sources && { sources }), ...(levels && { levels: levels(from) }) }
  return checkSource([...plain.values()], context)
}

/** How many findings there are of each level. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}
