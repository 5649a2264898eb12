import {
  declareUtf8,
  loadReaders,
  opensWithHour,
  plainView,
  type SubtitleRules,
  type SyntaxReaders,
  sliceSpans,
  type Targets,
  writeTargets,
} from '../../article/index.ts'
import type { Article, Block, Edition, Locale, Segment, SegmentKey, Span, Syntax } from '../../model.ts'
import { createPhrases, type FindPhrase, type Phrase } from './phrases.ts'

/**
 * A block in the edition's language, outside of its file: as HTML, as Markdown, with the tags of a document, or as
 * plain text.
 */
export interface TranslatedBlock extends Pick<Block, 'id' | 'role'> {
  readonly syntax?: 'html' | 'markdown' | 'runs'
  readonly text: string
  /** As a reader sees it. */
  readonly plain: string
  /** Its locale: the article's own if it is not translated, such as a byline. */
  readonly locale: Locale
}

/** An article in the edition's language. */
export interface TranslatedArticle extends Pick<Article, 'slug' | 'metadata' | 'format'> {
  /** The language that it was translated from. */
  readonly sourceLocale: Locale
  readonly original: Article
  /** The article's source with the translations in it. */
  readonly file: string
  /** The offset in `file` at which the article's text ends; after it the page's own text follows. */
  readonly textEnd: number
  readonly blocks: readonly TranslatedBlock[]
  /** Finds the translation of texts in the file that repeat the article. */
  readonly find: FindPhrase
}

/** The syntax of a block for each syntax of locale files. */
const CONTENT: Readonly<Record<Syntax, TranslatedBlock['syntax']>> = {
  html: 'html',
  'json-html': 'html',
  'xml-html': 'html',
  xml: undefined,
  cdata: undefined,
  markdown: 'markdown',
  runs: 'runs',
  attribute: undefined,
  'attribute-single': undefined,
  literal: undefined,
  json: undefined,
  yaml: undefined,
  'yaml-single': undefined,
  'yaml-block': undefined,
  srt: undefined,
  vtt: undefined,
}

/** Puts an edition's texts into the article, in its file and block by block. Units without a text keep the source's. */
export async function translateBlocks(
  article: Article,
  segments: readonly Segment[],
  { edition, rules }: { readonly edition: Edition; readonly rules?: SubtitleRules | undefined },
): Promise<TranslatedArticle> {
  const targets = new Map(edition.units.filter(({ target }) => target !== '').map(({ key, target }) => [key, target]))
  const readers = await loadReaders(segments.map(({ syntax }) => syntax))
  const blocks = article.blocks.map(block =>
    translatedBlock(block, inBlock(segments, block), {
      targets,
      readers,
      locale: block.translate ? edition.locale : article.locale,
    }),
  )
  const { slug, metadata, format, locale: sourceLocale } = article
  const written = writeTargets(article, segments, { targets, rules })
  // The encoding declaration is before the text, so it shifts the text.
  const file = article.bytes ? written : declareUtf8(written)
  return {
    slug,
    metadata,
    format,
    sourceLocale,
    original: article,
    file,
    textEnd: textEndOf(article, segments, { targets, rules }) + file.length - written.length,
    blocks,
    find: createPhrases([...blockPhrases(article, blocks), ...segmentPhrases(segments, { targets, readers })]),
  }
}

/** The end of the article's last sentence in the file with the translations. */
function textEndOf(article: Article, segments: readonly Segment[], targets: Targets): number {
  const last = segments.findLast(({ translate }) => translate)
  if (!last) return article.source.length
  const before = segments.filter(({ end }) => end <= last.end)
  return last.end + writeTargets(article, before, targets).length - article.source.length
}

interface Texts {
  readonly targets: ReadonlyMap<SegmentKey, string>
  readonly readers: SyntaxReaders
}

const inBlock = (segments: readonly Segment[], { start, end }: Block): readonly Segment[] =>
  segments.filter(segment => segment.start >= start && segment.end <= end)

/** A text without its markup. */
export const plainOf = (text: string, syntax: Syntax | undefined, readers: SyntaxReaders): string =>
  (syntax && readers.get(syntax)?.(text).text) ?? text

function translatedBlock(
  block: Block,
  segments: readonly Segment[],
  { targets, readers, locale }: Texts & { readonly locale: Locale },
): TranslatedBlock {
  const { id, role, syntax, start } = block
  const parts: string[] = []
  let at = start
  for (const segment of segments) {
    parts.push(decodeGap(block, { start: at - start, end: segment.start - start }))
    parts.push(targets.get(segment.key) ?? segment.text)
    at = segment.end
  }
  parts.push(decodeGap(block, { start: at - start, end: block.text.length }))
  const text = parts.join('')
  const content = syntax && CONTENT[syntax]
  const plain = plainOf(text, content ?? syntax, readers)
  return {
    id,
    // A page in our own form leaves out blocks that are no text of the article.
    role: role === 'byline' && opensWithHour(plain, locale) ? 'boilerplate' : role,
    ...(content && { syntax: content }),
    text,
    plain,
    locale,
  }
}

/** The gap between sentences: in a JSON string it is decoded like the sentences; between cues it is a space. */
function decodeGap(block: Block, gap: Span): string {
  const { syntax } = block
  const text = block.text.slice(gap.start, gap.end)
  if (syntax === 'srt' || syntax === 'vtt')
    return plainView({ text, escapes: sliceSpans(block.escapes ?? [], gap) }).text
  if (syntax !== 'json' && syntax !== 'json-html') return text
  return text.replaceAll(/\\[nrt]/g, ' ').replaceAll(/\\(["\\/])/g, '$1')
}

function blockPhrases(article: Article, blocks: readonly TranslatedBlock[]): readonly Phrase[] {
  return article.blocks.flatMap((source, index): readonly Phrase[] => {
    const block = blocks[index]
    return source.translate && block?.id === source.id ? [{ source: plainView(source).text, target: block.plain }] : []
  })
}

function segmentPhrases(segments: readonly Segment[], { targets, readers }: Texts): readonly Phrase[] {
  return segments.flatMap(({ key, text, syntax }): readonly Phrase[] => {
    const target = targets.get(key)
    if (target === undefined) return []
    return [{ source: plainOf(text, syntax, readers), target: plainOf(target, syntax, readers) }]
  })
}
