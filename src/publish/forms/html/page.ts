import { decodeHTML } from 'entities/decode'
import type { HtmlToken, SourceReaders } from '../../../article/index.ts'
import type { Frame } from '../../model.ts'
import { applyEdits, type Edit } from '../edits.ts'
import { jsonEdits } from '../json/texts.ts'
import type { FindPhrase } from '../phrases.ts'
import { footMarks, headMarks } from './marks.ts'
import { escapeHtml, withAttributes } from './tags.ts'

/** Names of meta elements whose content repeats the article's headline, deck or author to machines. */
const TEXT_META =
  /^(?:(?:og|twitter):(?:title|description|image:alt)|description|abstract|dc\.(?:title|description)|dcterms\.(?:title|description|abstract)|parsely-title|sailthru\.(?:title|description)|title|news_keywords|headline|alternativeheadline)$/i

/** What a text is put into its frame with. */
export interface Framing {
  readonly frame: Frame
  readonly find: FindPhrase
  readonly readers: SourceReaders
}

/**
 * A translated page of the article's own, as it is published: language, direction and charset said, the head's texts put
 * into the edition's language where they repeat the article, and what `marks.ts` adds.
 */
export function framePage(page: string, { frame, find, readers }: Framing): string {
  const tokens = readers.tokensOf(page)
  const edits = tokens.flatMap((token, index) =>
    editsOf({ page, token, next: tokens[index + 1], frame, find, readers }),
  )
  return applyEdits(page, [...edits, ...insertions(page, tokens, frame)])
}

/** The same page in another frame; only what `marks.ts` added changes. */
export const reframePage = (page: string, old: Frame, frame: Frame): string =>
  page.replace(headMarks(old), () => headMarks(frame)).replace(footMarks(old), () => footMarks(frame))

interface Place extends Framing {
  readonly page: string
  readonly token: HtmlToken
  readonly next: HtmlToken | undefined
}

function editsOf(place: Place): readonly Edit[] {
  const { token, page, frame } = place
  const { name, kind, start, end } = token
  if (kind !== 'open' && kind !== 'void') return []
  const tag = page.slice(start, end)
  const change = (attributes: Readonly<Record<string, string | undefined>>): readonly Edit[] =>
    end > start ? [{ start, end, text: withAttributes(tag, attributes) }] : []
  switch (name) {
    case 'html':
      return change({ dir: frame.direction === 'rtl' ? 'rtl' : withoutDirection(token), lang: frame.locale })
    case 'title':
      return insideEdit(place)
    case 'meta':
      return metaEdits(place, change)
    case 'link':
      return linkEdits(place, change)
    case 'script':
      return token.element.attributes.type === 'application/ld+json' ? scriptEdits(place) : []
    default:
      return []
  }
}

/** A page that said its direction says the edition's; one that did not need not. */
const withoutDirection = ({ element }: HtmlToken): string | undefined =>
  element.attributes.dir === undefined ? undefined : 'ltr'

type Change = (attributes: Readonly<Record<string, string | undefined>>) => readonly Edit[]

/** The text of an element that holds nothing but text, such as `<title>`. */
function insideEdit({ page, token, next, find }: Place): readonly Edit[] {
  const [start, end] = [token.end, next?.start ?? token.end]
  const text = decodeHTML(page.slice(start, end))
  const target = find(text)
  return target === undefined ? [] : [{ start, end, text: escapeHtml(target) }]
}

function metaEdits({ token, frame, find }: Place, change: Change): readonly Edit[] {
  const { charset, content = '', property, name, 'http-equiv': equivalent } = token.element.attributes
  const key = property ?? name ?? ''
  if (charset !== undefined) return /^utf-?8$/i.test(charset) ? [] : change({ charset: 'utf-8' })
  if (equivalent?.toLowerCase() === 'content-type' && !/charset=utf-?8/i.test(content))
    return change({ content: 'text/html; charset=utf-8' })
  if (equivalent?.toLowerCase() === 'content-language') return change({ content: frame.locale })
  if (/^og:locale$/i.test(key)) return change({ content: frame.locale.replaceAll('-', '_') })
  if (/^og:url$/i.test(key)) return change({ content: frame.href })
  if (!TEXT_META.test(key)) return []
  const target = find(decodeHTML(content))
  return target === undefined ? [] : change({ content: target })
}

/** The page's canonical address is its own; links to other languages of the source page are ours to give. */
function linkEdits({ token, frame }: Place, change: Change): readonly Edit[] {
  const { rel = '', hreflang } = token.element.attributes
  const words = rel.toLowerCase().split(/\s+/)
  if (words.includes('canonical')) return change({ href: frame.href })
  if (words.includes('alternate') && hreflang !== undefined) return [{ start: token.start, end: token.end, text: '' }]
  return []
}

/** Scripts that are no JSON stay as they are. */
function scriptEdits({ page, token, next, frame, find, readers }: Place): readonly Edit[] {
  const start = token.end
  const node = readers.readJsonIfValid(page.slice(start, next?.start ?? start), start)
  return node ? jsonEdits(node, { locale: frame.locale, find, inScript: true }) : []
}

/** Where the additions stand: at the end of the head, and at the end of the article, else of the body. */
function insertions(page: string, tokens: readonly HtmlToken[], frame: Frame): readonly Edit[] {
  const closing = (name: string): number | undefined =>
    tokens.findLast(token => token.kind === 'close' && token.name === name && token.end > token.start)?.start
  const opening = (name: string): number | undefined =>
    tokens.find(token => token.kind === 'open' && token.name === name && token.end > token.start)?.end
  const head = closing('head') ?? opening('head') ?? opening('html')
  const foot = closing('article') ?? closing('main') ?? closing('body') ?? closing('html') ?? page.length
  return [
    ...(head === undefined ? [] : [{ start: head, end: head, text: headMarks(frame) }]),
    { start: foot, end: foot, text: footMarks(frame) },
  ]
}
