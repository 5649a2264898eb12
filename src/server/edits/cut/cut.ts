import { contentSegment, plainOffset, plainView } from '../../../article/index.ts'
import { alignKeys, isStale, planEdition, reviseUnit, settleEdition } from '../../../edition/index.ts'
import { isUnspaced } from '../../../languages/index.ts'
import type { Block, Edition, Locale, Segment, SegmentKey, Slug, Unit } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { type BoundaryDecision, decidedOffsets, decisionAt, segmentArticle } from '../../../segment/index.ts'
import type { CutAnswer } from '../../answers.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Outline } from '../../library/outline.ts'
import { refusal } from '../../refusal.ts'
import type { CutRequest } from '../../requests.ts'
import type { BulkChanges } from '../bulk-changes.ts'
import type { Update, Writer } from '../save.ts'

interface CutSetup {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
  readonly bulk: BulkChanges
  /** The person who cuts. */
  readonly author: string
}

interface CutAddress {
  readonly slug: Slug
  readonly key: SegmentKey
}

/**
 * Splits a sentence, or merges it with the next one, in the article and all its editions, from now on. A merged
 * sentence has both texts, one after the other. The texts of a split one are cut where the request says, and otherwise
 * stay whole with the first half. Gives the key of the resulting sentence, and the change, which is undone as one step.
 * Throws a locked error while a run of `translate` works on the article.
 */
export const cutSentence = (setup: CutSetup, address: CutAddress, request: CutRequest): Promise<CutAnswer> =>
  setup.writer.alone(address.slug, async update => {
    const { desk, release } = await setup.places.desk.locks.article(address.slug)
    try {
      return await cut({ ...setup, places: { ...setup.places, desk }, update }, address, request)
    } finally {
      await release()
    }
  })

async function cut(
  { library, places, update, bulk, author, writer }: CutSetup & { readonly update: Update },
  { slug, key }: CutAddress,
  request: CutRequest,
): Promise<CutAnswer> {
  const plan = await planCut({ library, places }, { slug, key }, request)
  const { outline, decided, segment, recut, now } = plan
  const { locale, previous } = outline
  const before = await editionsOf(library, slug)
  await places.desk.decisions.save({ slug, locale }, decided)
  await places.desk.sources.save({ slug, locale }, { segments: recut, previous })
  const targets = request.kind === 'split' ? (request.targets ?? {}) : {}
  await follow({ library, update }, slug, { ...plan, targets })
  const after = await editionsOf(library, slug)
  const restore = () => restoreCut({ library, places, writer }, { outline, decided, before, after })
  const undo = bulk.record({ kind: request.kind, slug, from: segment.text, to: '', by: author, units: [], restore })
  return { key: now.key, ...(undo === undefined ? {} : { undo }) }
}

/** The present editions of an article. */
const editionsOf = async (library: Library, slug: Slug): Promise<readonly Edition[]> => {
  const editions: Edition[] = []
  for (const locale of await library.localesOf(slug)) editions.push((await library.edition(slug, locale)).edition)
  return editions
}

export interface CutPlan {
  readonly outline: Outline
  readonly decided: readonly BoundaryDecision[]
  /** The sentence that is cut, or merged with the next. */
  readonly segment: Segment
  /** The article's sentences after the cut, and the first of the resulting ones. */
  readonly recut: readonly Segment[]
  readonly now: Segment
  /** The sentences that are merged into `now`. */
  readonly parts: readonly Segment[]
  /** The second half of a split one. */
  readonly second?: Segment
}

/** The result of a cut for an article; throws an error if the cut is not possible. */
export async function planCut(
  { library, places }: Pick<CutSetup, 'library' | 'places'>,
  { slug, key }: CutAddress,
  request: CutRequest,
): Promise<CutPlan> {
  const outline = await library.outline(slug)
  const { article, segments, previous, decisions } = outline
  if (!article) throw refusal('input', tell('no-article-file', { slug }))
  const index = segments.findIndex(segment => segment.key === key && segment.translate)
  const segment = segments[index]
  const block = article.blocks.find(({ start, end }) => segment && start <= segment.start && segment.end <= end)
  if (!segment || !block) throw refusal('input', tell('no-such-sentence', { slug, key }))
  const next = segments[index + 1]
  const merged = request.kind === 'merge'
  if (merged && (!next || next.start >= block.end)) {
    throw refusal('usage', tell('other-paragraph', {}))
  }
  const at =
    merged && next ? { segment: next, offset: 0 } : { segment, offset: request.kind === 'split' ? request.at : 0 }
  const decided = [...decisions, decisionIn(block, at, request.kind)]
  const recut = alignKeys(previous, segmentArticle(article, places.exceptions, decided).map(contentSegment))
  const now = recut.find(({ start, end }) => start <= segment.start && segment.start < end)
  if (!now || recut.length === segments.length) {
    throw refusal('usage', tell('no-cut-there', {}), HINT)
  }
  const second = merged ? undefined : recut[recut.indexOf(now) + 1]
  const parts = merged && next ? [segment, next] : []
  return { outline, decided, segment, recut, now, parts, ...(second ? { second } : {}) }
}

/** A place in a sentence as the page shows it. */
interface CutPlace {
  readonly segment: Segment
  readonly offset: number
}

/**
 * The decision to cut at a place, or not to, by the words that a reader sees. Markup around the place is cut with them:
 * one sentence opens it, and the other closes it.
 */
function decisionIn(block: Block, { segment, offset }: CutPlace, kind: BoundaryDecision['kind']): BoundaryDecision {
  const { text } = plainView(block)
  const start = plainOffset(block, segment.start - block.start)
  const within = plainOffset(segment, offset)
  if (start === undefined || within === undefined) {
    throw refusal('usage', tell('cut-in-markup', {}), HINT)
  }
  const decision = decisionAt(text, start + within, kind)
  if (decision && decidedOffsets(text, decision).length > 0) return decision
  throw refusal('usage', tell('no-cut-there', {}), HINT)
}

const HINT = tell('choose-between-words', {})

interface Recut extends CutPlan {
  /** Where the texts of a split sentence are cut, by locale. */
  readonly targets: Readonly<Record<Locale, number>>
}

/** Puts every edition into the article's new order, and joins the texts of two merged sentences. */
async function follow(
  { library, update }: Pick<CutSetup, 'library'> & { readonly update: Update },
  slug: Slug,
  { recut, now, parts, segment, second, targets }: Recut,
): Promise<void> {
  for (const locale of await library.localesOf(slug)) {
    await update(slug, locale, edition => {
      const texts = parts.map(({ key }) => edition.units.find(unit => unit.key === key)?.target ?? '')
      const joined = texts.length > 0 && !texts.includes('')
      const target = texts.join(gapOf(locale))
      const changed = joined ? reviseUnit(edition, now.key, { do: 'edit', target, source: now.text }) : edition
      const settled = settleEdition(planEdition({ segments: recut, edition: changed }), new Map())
      const unit = edition.units.find(({ key }) => key === segment.key)
      const at = targets[locale]
      return unit && second && at ? inHalves(settled, unit, { at, segment, halves: [now, second] }) : settled
    })
  }
}

interface Halving {
  readonly at: number
  readonly segment: Segment
  readonly halves: readonly [Segment, Segment]
}

/**
 * The edition with both halves of a text. Nobody wrote a new text, so both have the origin of the whole. Comments on
 * the whole stay with the first half. A stale text stays whole, since it is unknown which part belongs to which half.
 */
function inHalves(edition: Edition, unit: Unit, { at, segment, halves: [first, second] }: Halving): Edition {
  const [left, right] = [unit.target.slice(0, at).trimEnd(), unit.target.slice(at).trimStart()]
  if (left === '' || right === '' || isStale(unit, segment.text)) return edition
  const { state, origin, engine, settings, syntax, comments, dismissed } = unit
  const made = { state, origin, ...(engine === undefined ? {} : { engine }), ...(settings ? { settings } : {}) }
  const written = { ...made, ...(syntax ? { syntax } : {}) }
  const said = { ...(comments ? { comments } : {}), ...(dismissed ? { dismissed } : {}) }
  const known = new Map<SegmentKey, Unit>([
    [first.key, { ...written, ...said, key: first.key, source: first.text, target: left }],
    [second.key, { ...written, key: second.key, source: second.text, target: right }],
  ])
  return { ...edition, units: edition.units.map(each => known.get(each.key) ?? each) }
}

interface Restored {
  /** The article before it was cut, with its decisions at that time. */
  readonly outline: Outline
  readonly decided: readonly BoundaryDecision[]
  readonly before: readonly Edition[]
  readonly after: readonly Edition[]
}

/** Undoes a cut and restores all texts; gives false, and changes nothing, if somebody has worked on it since. */
const restoreCut = (
  { library, places, writer }: Pick<CutSetup, 'library' | 'places' | 'writer'>,
  { outline, decided, before, after }: Restored,
): Promise<boolean> =>
  writer.alone(outline.slug, async update => {
    const { slug, locale, segments, decisions } = outline
    const { desk, release } = await places.desk.locks.article(slug)
    try {
      const now = await library.outline(slug)
      const isSame =
        JSON.stringify([now.decisions, await editionsOf(library, slug)]) === JSON.stringify([decided, after])
      if (!isSame) return false
      await desk.decisions.save({ slug, locale }, decisions)
      await desk.sources.save({ slug, locale }, { segments, previous: now.previous })
      for (const edition of before) await update(slug, edition.locale, () => edition)
      return true
    } finally {
      await release()
    }
  })

/** The gap between two sentences of a language. */
const gapOf = (locale: Locale): string => (isUnspaced(locale) ? '' : ' ')
