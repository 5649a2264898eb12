import { contentSegment, plainOffset, plainView } from '../../article/index.ts'
import { alignKeys, planEdition, reviseUnit, settleEdition } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import { isUnspaced } from '../../languages/index.ts'
import type { Block, Locale, Segment, SegmentKey, Slug } from '../../model.ts'
import { type BoundaryDecision, decidedOffsets, decisionAt, segmentArticle } from '../../segment/index.ts'
import type { Library, Places } from '../library/model.ts'
import type { CutRequest } from '../requests.ts'
import type { Update, Writer } from './save.ts'

interface CutSetup {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
}

interface CutAddress {
  readonly slug: Slug
  readonly key: SegmentKey
}

/**
 * Splits a sentence, or merges it with the next one, in the article and all its editions, from now on. A merged sentence
 * has both texts, one after the other. Gives the key of the sentence that stands there now. Throws a locked error while a
 * run of `translate` works on the article.
 */
export const cutSentence = (setup: CutSetup, address: CutAddress, request: CutRequest): Promise<SegmentKey> =>
  setup.writer.alone(address.slug, async update => {
    const { desk, release } = await setup.places.desk.locks.article(address.slug)
    try {
      return await cut({ ...setup, places: { ...setup.places, desk }, update }, address, request)
    } finally {
      await release()
    }
  })

async function cut(
  { library, places, update }: Omit<CutSetup, 'writer'> & { readonly update: Update },
  { slug, key }: CutAddress,
  request: CutRequest,
): Promise<SegmentKey> {
  const outline = await library.outline(slug)
  const { article, segments, previous, decisions, locale } = outline
  if (!article) throw new InterlinearError('input', `the file of "${slug}" is not in the folder of articles.`)
  const index = segments.findIndex(segment => segment.key === key && segment.translate)
  const segment = segments[index]
  const block = article.blocks.find(({ start, end }) => segment && start <= segment.start && segment.end <= end)
  if (!segment || !block) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  const next = segments[index + 1]
  const merged = request.kind === 'merge'
  if (merged && (!next || next.start >= block.end)) {
    throw new InterlinearError('usage', 'the next sentence is in another paragraph.')
  }
  const at =
    merged && next ? { segment: next, offset: 0 } : { segment, offset: request.kind === 'split' ? request.at : 0 }
  const decided = [...decisions, decisionIn(block, at, request.kind)]
  const recut = alignKeys(previous, segmentArticle(article, places.exceptions, decided).map(contentSegment))
  const now = recut.find(({ start, end }) => start <= segment.start && segment.start < end)
  if (!now || recut.length === segments.length) {
    throw new InterlinearError('usage', 'no sentence can be cut there.', { hint: HINT })
  }
  await places.desk.decisions.save({ slug, locale }, decided)
  await places.desk.sources.save({ slug, locale }, { segments: recut, previous })
  await follow({ library, update }, slug, { recut, now, parts: merged && next ? [segment, next] : [] })
  return now.key
}

/** A place in a sentence as the page shows it. */
interface CutPlace {
  readonly segment: Segment
  readonly offset: number
}

/**
 * The decision to cut at a place, or not to, by the words that a reader sees. Markup around the place is cut with them: one
 * sentence opens it, and the other closes it.
 */
function decisionIn(block: Block, { segment, offset }: CutPlace, kind: BoundaryDecision['kind']): BoundaryDecision {
  const { text } = plainView(block)
  const start = plainOffset(block, segment.start - block.start)
  const within = plainOffset(segment, offset)
  if (start === undefined || within === undefined) {
    throw new InterlinearError('usage', 'this place is in the middle of markup.', { hint: HINT })
  }
  const decision = decisionAt(text, start + within, kind)
  if (decision && decidedOffsets(text, decision).length > 0) return decision
  throw new InterlinearError('usage', 'no sentence can be cut there.', { hint: HINT })
}

const HINT = 'Choose a place between two words.'

interface Recut {
  readonly recut: readonly Segment[]
  readonly now: Segment
  /** The sentences that were merged into `now`. */
  readonly parts: readonly Segment[]
}

/** Puts every edition in the article's new order, and the texts of two merged sentences together. */
async function follow(
  { library, update }: Pick<CutSetup, 'library'> & { readonly update: Update },
  slug: Slug,
  { recut, now, parts }: Recut,
): Promise<void> {
  for (const locale of await library.localesOf(slug)) {
    await update(slug, locale, edition => {
      const targets = parts.map(({ key }) => edition.units.find(unit => unit.key === key)?.target ?? '')
      const joined = targets.length > 0 && !targets.includes('')
      const target = targets.join(gapOf(locale))
      const changed = joined ? reviseUnit(edition, now.key, { do: 'edit', target, source: now.text }) : edition
      return settleEdition(planEdition({ segments: recut, edition: changed }), new Map())
    })
  }
}

/** What stands between two sentences of a language. */
const gapOf = (locale: Locale): string => (isUnspaced(locale) ? '' : ' ')
