import type { Article, Segment, SegmentKey } from '../../model.ts'
import { drawGrids } from '../formats/markdown/masking/grid.ts'
import type { SubtitleRules } from '../formats/subtitles/write/limits.ts'
import { isSubtitles, writeSubtitles } from '../formats/subtitles/write/write.ts'
import { contentSegment } from './content.ts'
import { enclose } from './encode.ts'

/**
 * The article's file with its segments replaced by their targets; everything between them stays unchanged. Targets are
 * texts as in locale files (`contentSegment`, `fromPieces`): whatever a person wrote into one, a JSON file stays JSON,
 * and front matter YAML.
 */
export function replaceSegments(
  article: Article,
  segments: readonly Segment[],
  targets: ReadonlyMap<SegmentKey, string>,
): string {
  return writeTargets(article, segments, { targets })
}

/**
 * The replacements of segments, and the rules for cutting subtitles; the usual limits of most languages without rules.
 */
export interface Targets {
  readonly targets: ReadonlyMap<SegmentKey, string>
  readonly rules?: SubtitleRules | undefined
}

/** `replaceSegments`, with subtitles cut by the rules of an edition. */
export function writeTargets(article: Article, segments: readonly Segment[], { targets, rules }: Targets): string {
  if (isSubtitles(article)) return writeSubtitles(article, segments, { targets, rules })
  const parts: string[] = []
  let at = 0
  let next = 0
  for (const segment of segments) {
    const { key, start, end } = segment
    const target = targets.get(key)
    // An unchanged text stays as it is written, including its escapes.
    if (target === undefined || target === contentSegment(segment).text) continue
    // Keys outlive the blocks they were named after, so a segment's block is found by its position.
    while ((article.blocks[next]?.end ?? end) < end) next++
    parts.push(article.source.slice(at, start), enclose(target, article.blocks[next]?.syntax))
    at = end
  }
  parts.push(article.source.slice(at))
  const written = parts.join('')
  return article.format === 'markdown' && written !== article.source ? drawGrids(written) : written
}
