import { decodeHTML } from 'entities/decode'
import type { Escape, Inline } from '../../../../model.ts'
import { numberInlines } from '../../../markup/tags.ts'
import { type PlainView, plainView } from '../../../syntax/plain.ts'
import type { SubtitleFormat } from './cues.ts'
import { marksIn } from './markup.ts'

/** Character references, which SubRip does not have. */
const REFERENCE = /&(?:[a-zA-Z]{2,10}|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g

/** The character references of a subtitle. */
export const referencesIn = (text: string, format: SubtitleFormat): readonly Escape[] =>
  format === 'srt'
    ? []
    : [...text.matchAll(REFERENCE)].flatMap(({ 0: mark, index }) => {
        const plain = decodeHTML(mark)
        return plain === mark ? [] : [{ start: index, end: index + mark.length, plain }]
      })

/** Markup and references, none inside another. */
export function inlinesIn(
  text: string,
  format: SubtitleFormat,
): { readonly inlines: readonly Inline[]; readonly escapes: readonly Escape[] } {
  const inlines = numberInlines(marksIn(text, format))
  let next = 0
  const escapes = referencesIn(text, format).filter(({ start }) => {
    while ((inlines[next]?.end ?? start + 1) <= start) next++
    return (inlines[next]?.start ?? start + 1) > start
  })
  return { inlines, escapes }
}

/** Reads a sentence of subtitles, as in locale files, without its markup. */
export const readSubtitle =
  (format: SubtitleFormat) =>
  (text: string): PlainView =>
    plainView({ text, ...inlinesIn(text, format) })
