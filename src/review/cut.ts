import { contentSegment, plainView } from '../article/index.ts'
import { alignKeys, reviseUnit } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Block, Locale, Segment, SegmentKey, Slug } from '../model.ts'
import { type BoundaryDecision, decidedOffsets, decisionAt, segmentArticle } from '../segment/index.ts'
import { saveDecisions, saveSource } from '../store/index.ts'
import type { Library, Places } from './library.ts'
import type { Outline } from './outline.ts'
import type { Writer } from './save.ts'
import type { CutRequest } from './schemas.ts'

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
 * Splits a sentence, or merges it with the next, in the article and so in all its editions, from now on. Of two merged
 * sentences the editions keep both texts, one after the other. Gives the key of the sentence that stands there now.
 */
export async function cutSentence(
  { library, places, writer }: CutSetup,
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
  const at = merged && next ? next.start : segment.start + (request.kind === 'split' ? request.at : 0)
  const decided = [...decisions, decisionIn(block, at, request.kind)]
  const recut = alignKeys(previous, segmentArticle(article, places.exceptions, decided).map(contentSegment))
  const now = recut.find(({ start, end }) => start <= segment.start && segment.start < end)
  if (!now || recut.length === segments.length) {
    throw new InterlinearError('usage', 'no sentence can be cut there.', { hint: 'Choose a place between two words.' })
  }
  await saveDecisions({ out: places.out, slug, locale }, decided)
  await saveSource({ out: places.out, slug, locale }, recut, previous)
  if (merged && next) await joinTexts({ library, writer }, outline, { parts: [segment, next], now })
  return now.key
}

function decisionIn(block: Block, at: number, kind: BoundaryDecision['kind']): BoundaryDecision {
  if (plainView(block).text !== block.text) {
    throw new InterlinearError('usage', 'this paragraph has markup, where the page cannot cut.', {
      hint: 'Use `interlinear segment --split` or `--merge`.',
    })
  }
  const decision = decisionAt(block.text, at - block.start, kind)
  if (decidedOffsets(block.text, decision).length > 0) return decision
  throw new InterlinearError('usage', 'no sentence can be cut there.', { hint: 'Choose a place between two words.' })
}

interface Joined {
  readonly parts: readonly Segment[]
  readonly now: Segment
}

async function joinTexts(
  { library, writer }: Pick<CutSetup, 'library' | 'writer'>,
  { slug }: Outline,
  { parts, now }: Joined,
): Promise<void> {
  for (const locale of await library.localesOf(slug)) {
    await writer.update(slug, locale, edition => {
      const targets = parts.map(({ key }) => edition.units.find(unit => unit.key === key)?.target ?? '')
      if (targets.includes('') || !edition.units.some(({ key }) => key === now.key)) return edition
      return reviseUnit(edition, now.key, { do: 'edit', target: targets.join(gapOf(locale)), source: now.text })
    })
  }
}

/** What stands between two sentences of a language. */
const gapOf = (locale: Locale): string => (['ja', 'zh', 'th'].includes(new Intl.Locale(locale).language) ? '' : ' ')
