import type { Escape, Inline, Syntax } from '../../model.ts'
import type { ParseArticle } from '../model.ts'
import { type PlainView, plainView } from './plain.ts'

/** Reads a text without the markup of its syntax. */
export type ReadPlain = (text: string) => PlainView

/** The readers by the syntaxes of texts. */
export type SyntaxReaders = ReadonlyMap<Syntax, ReadPlain>

/** Locale files do not have what JSON, YAML and attributes add around a text: see `contentSegment`. */
const LOADERS: Readonly<Partial<Record<Syntax, () => Promise<ReadPlain>>>> = {
  markdown: async () => readBlocks((await import('../formats/markdown/parse.ts')).parseMarkdown),
  html: async () => readBlocks((await import('../formats/html/parse.ts')).parseHtml),
  srt: async () => (await import('../formats/subtitles/read/inlines.ts')).readSubtitle('srt'),
  vtt: async () => (await import('../formats/subtitles/read/inlines.ts')).readSubtitle('vtt'),
  runs: async () => (await import('../formats/word/rich/read-runs.ts')).readRuns,
}

/** Readers for the syntaxes, for texts of an edition as well as of the article. */
export async function loadReaders(syntaxes: Iterable<Syntax | undefined>): Promise<SyntaxReaders> {
  const readers = new Map<Syntax, ReadPlain>()
  for (const syntax of new Set(syntaxes)) {
    const reader = syntax && (await LOADERS[syntax]?.())
    if (reader) readers.set(syntax, reader)
  }
  return readers
}

/** A text read as a separate article, with all its blocks joined. */
function readBlocks(parse: ParseArticle): ReadPlain {
  return text => {
    const { blocks } = parse(text, { slug: 'text', locale: 'und' })
    const moved = <T extends Inline | Escape>(spans: readonly T[] | undefined, by: number): readonly T[] =>
      (spans ?? []).map(span => ({ ...span, start: span.start + by, end: span.end + by }))
    return plainView({
      text,
      inlines: blocks.flatMap(({ inlines, start }) => moved(inlines, start)),
      escapes: blocks.flatMap(({ escapes, start }) => moved(escapes, start)),
    })
  }
}
