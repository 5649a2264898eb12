import type { Article, Segment, SegmentKey } from '../../../../model.ts'
import { contentSegment } from '../../../syntax/content.ts'
import { layOut } from './lay-out.ts'
import { type SubtitleRules, usualRules } from './limits.ts'

/** Whether a file has subtitles, whose texts are cut again when they are replaced. */
export const isSubtitles = ({ format }: Pick<Article, 'format'>): boolean => format === 'srt' || format === 'vtt'

/** The file with its sentences replaced by their targets, each cut at its cues; unchanged cues stay. */
export function writeSubtitles(
  article: Article,
  segments: readonly Segment[],
  {
    targets,
    rules = usualRules('und'),
  }: { readonly targets: ReadonlyMap<SegmentKey, string>; readonly rules?: SubtitleRules | undefined },
): string {
  const sentences = segments.map(contentSegment).map(({ key, text, syntax, showings }) => {
    const target = targets.get(key)
    return {
      key,
      text,
      ...(syntax && { syntax }),
      ...(showings && { showings }),
      ...(target !== undefined && target !== text && { target }),
    }
  })
  const filled = new Map(layOut(sentences, rules).map(one => [one.showing.slot, one]))
  const changed = new Set(
    sentences.flatMap(({ target, showings = [] }) => (target === undefined ? [] : showings.map(({ slot }) => slot))),
  )
  const { source } = article
  const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const parts: string[] = []
  let at = 0
  for (const block of article.blocks) {
    for (const { slot, start, end, opened = '', closed = '' } of block.showings ?? []) {
      const one = filled.get(slot)
      if (!one || !changed.has(slot)) continue
      parts.push(source.slice(at, block.start + start - opened.length), one.lines.join(lineEnd))
      at = block.start + end + closed.length
    }
  }
  return [...parts, source.slice(at)].join('')
}
