import type { Escape, Inline, Syntax } from '../model.ts'
import { jsonEscapes } from './escapes.ts'
import type { ParseArticle } from './parse.ts'
import { type PlainView, plainView } from './plain.ts'

/** Reads a text past the markup of its syntax. */
export type ReadPlain = (text: string) => PlainView

/** The readers of the syntaxes that texts are written in. */
export type Readers = ReadonlyMap<Syntax, ReadPlain>

const LOADERS: Readonly<Record<Syntax, () => Promise<ReadPlain>>> = {
  markdown: async () => readBlocks((await import('./markdown.ts')).parseMarkdown),
  html: async () => readBlocks((await import('./html.ts')).parseHtml),
  attribute: readAttribute,
  'attribute-single': readAttribute,
  json: async () => readJson,
  'json-html': async () => {
    const readHtml = readBlocks((await import('./html.ts')).parseHtml)
    return text => inner(readJson(text), readHtml)
  },
  yaml: async () => readJson,
  'yaml-single': async () => text => plainView({ text, escapes: doubledQuotes(text) }),
}

async function readAttribute(): Promise<ReadPlain> {
  const { htmlEscapes } = await import('./html-pieces.ts')
  return text => plainView({ text, escapes: htmlEscapes(text) })
}

/** Readers for the syntaxes, for a text of an edition as well as for one of the article. */
export async function loadReaders(syntaxes: Iterable<Syntax | undefined>): Promise<Readers> {
  const readers = new Map<Syntax, ReadPlain>()
  for (const syntax of new Set(syntaxes)) if (syntax) readers.set(syntax, await LOADERS[syntax]())
  return readers
}

const readJson: ReadPlain = text => plainView({ text, escapes: jsonEscapes(text) ?? [] })

const doubledQuotes = (text: string): readonly Escape[] =>
  [...text.matchAll(/''/g)].map(({ index }) => ({ start: index, end: index + 2, plain: "'" }))

/** A text read as an article of its own, all of its blocks as one. */
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

/** A text in a text: HTML in a JSON string. */
function inner(outer: PlainView, read: ReadPlain): PlainView {
  const view = read(outer.text)
  return { ...view, writtenAt: offset => outer.writtenAt(view.writtenAt(offset)) }
}
