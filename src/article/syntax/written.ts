import type { Escape, Inline, Span, Syntax } from '../../model.ts'
import { type InlineDraft, numberInlines, readTag } from '../markup/tags.ts'
import type { Piece } from '../model.ts'
import type { Written } from './plain.ts'

/** Finds the markup of a text in its syntax, and the parts that are not read literally. */
export type ReadWritten = (text: string) => Written

/** Without the parts that only whole files need, since a browser loads these as well. */
const LOADERS: Readonly<Partial<Record<Syntax, () => Promise<ReadWritten>>>> = {
  markdown: async () => {
    const { markdownPieces } = await import('../formats/markdown/pieces.ts')
    return ofPieces(text => markdownPieces(text, 0, 'und'))
  },
  html: async () => {
    const [{ htmlPieces }, { tokensOf }] = await Promise.all([
      import('../formats/html/article-pieces.ts'),
      import('../formats/html/tokens.ts'),
    ])
    return text => {
      const tokens = tokensOf(text)
      return withTagsAround(ofPieces(() => htmlPieces(text, tokens, { locale: 'und' }))(text), tokens)
    }
  },
  srt: async () => {
    const { inlinesIn } = await import('../formats/subtitles/read/inlines.ts')
    return text => ({ text, ...inlinesIn(text, 'srt') })
  },
  vtt: async () => {
    const { inlinesIn } = await import('../formats/subtitles/read/inlines.ts')
    return text => ({ text, ...inlinesIn(text, 'vtt') })
  },
  runs: async () => (await import('../formats/word/rich/read-runs.ts')).markedRuns,
}

/** The reader of a syntax; undefined if its texts are plain in locale files. */
export const loadWritten = async (syntax: Syntax): Promise<ReadWritten | undefined> => await LOADERS[syntax]?.()

/** A text read as a separate file, with all its pieces joined. */
function ofPieces(read: (text: string) => readonly Piece[]): ReadWritten {
  return text => {
    const pieces = read(text)
    const moved = <T extends Inline | Escape>(spans: readonly T[] | undefined, by: number): readonly T[] =>
      (spans ?? []).map(span => ({ ...span, start: span.start + by, end: span.end + by }))
    return {
      text,
      inlines: pieces.flatMap(({ inlines, start }) => moved(inlines, start)),
      escapes: pieces.flatMap(({ escapes, start }) => moved(escapes, start)),
    }
  }
}

/** Adds the tags that are not part of a piece, since they enclose all of it: `<b>All</b>`. */
function withTagsAround({ text, inlines = [], escapes = [] }: Written, tokens: readonly Span[]): Written {
  const found = [...inlines, ...escapes]
  const around = tokens.filter(
    ({ start, end }) => start < end && !found.some(span => span.start < end && start < span.end),
  )
  if (around.length === 0) return { text, inlines, escapes }
  const spans: readonly (Span & { readonly plain?: string })[] = [...inlines, ...around]
  const drafts = spans.map(({ start, end, plain }): InlineDraft => {
    const { kind = 'void', name } = readTag(text.slice(start, end), { start, end }) ?? {}
    return { start, end, kind, ...(name !== undefined && { key: name }), ...(plain !== undefined && { plain }) }
  })
  return { text, inlines: numberInlines(drafts), escapes }
}
