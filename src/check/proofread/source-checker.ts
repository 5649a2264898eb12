import { plainView } from '../../article/index.ts'
import type { Finding, Segment } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import { CHECKS } from '../codes.ts'
import { openLanguages } from '../language/languages.ts'
import type { Check, OpenSourceContext, SourceSegment } from '../model.ts'
import { spanInWritten } from '../read/machine/reader-view.ts'
import { type PlainText, plainReader, writtenSpan } from '../read/plain-text.ts'
import { readingOnce } from '../read/source-and-target.ts'
import { wordsWithoutBlanks } from './checker.ts'

const entries: readonly (readonly [string, Check])[] = Object.entries(CHECKS)

/** A segment for the source checks; untranslated segments are left out. */
export type SourceText = Pick<Segment, 'key' | 'text' | 'syntax' | 'inlines' | 'escapes'> &
  Partial<Pick<Segment, 'translate'>>

const isTranslated = ({ translate }: SourceText): boolean => translate !== false

const viewOf = (segment: SourceText, { readers }: Pick<OpenSourceContext, 'readers'>): PlainText =>
  readers ? plainReader(readers)(segment.text, segment.syntax) : plainView(segment)

/** Reads a segment before `checkSource` does, with a reader that keeps what it has read. */
export function readAhead(
  segment: SourceText,
  { sources, readers }: Required<Pick<OpenSourceContext, 'sources' | 'readers'>>,
): void {
  if (isTranslated(segment)) sources(viewOf(segment, { readers }).text)
}

/** Checks a source article by itself, without its markup; the findings have no locale. */
export function checkSource(segments: readonly SourceText[], context: OpenSourceContext): readonly Finding[] {
  const { from, glossary, levels = {} } = context
  const finder = context.finder ?? (glossary ? createFinder(glossary, from) : undefined)
  const readSource = context.sources ?? readingOnce((context.languages ?? openLanguages()).of(from))
  const translated = segments.filter(isTranslated).map(segment => {
    const view = viewOf(segment, context)
    const { reading, numbers } = readSource(view.text)
    return { key: segment.key, view, reading, numbers }
  })
  const mentions = finder?.findAll(translated.map(({ key, reading }) => ({ key, text: reading.text })))
  const readings = translated.map(
    ({ key, reading, numbers }): SourceSegment => ({ key, reading, numbers, mentions: mentions?.get(key) ?? [] }),
  )
  const order = new Map(translated.map(({ key }, index) => [key, index]))
  const texts = new Map(translated.map(text => [text.key, text]))
  const found = entries.flatMap(([code, check]) => {
    const level = levels[code]
    if (!('article' in check) || level === 'off') return []
    return check.article(readings).map(({ key, message, statement, span, level: seen }) => {
      const text = texts.get(key)
      return {
        code,
        level: level ?? seen ?? check.level,
        key,
        ...wordsWithoutBlanks({ message, statement }),
        ...(span && text ? { source: writtenSpan(spanInWritten(span, text.reading), text.view) } : {}),
      }
    })
  })
  return found.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
}
