import { decodeHTML } from 'entities/decode'
import { escapeUTF8 } from 'entities/escape'
import { applyEdits, type Edit, type HtmlToken, type SourceReaders, TEASER_META } from '../../../article/index.ts'
import { directionOf } from '../../../languages/script.ts'
import { isLanguageOf } from '../../../locale.ts'
import type { Frame } from '../../model.ts'
import type { TranslatedArticle } from '../../plan/translated.ts'
import { jsonEdits } from '../json/texts.ts'
import { elementsAt, headEndOf } from './elements.ts'
import { closing, footMarks, headMarks, type Mark, openGraphLocale, opening } from './marks.ts'
import { withAttributes } from './tags.ts'

/** A page that gets a frame, and the readers for it. */
interface Framing {
  readonly page: string
  readonly tokens: readonly HtmlToken[]
  readonly article: TranslatedArticle
  readonly frame: Frame
  readonly readers: SourceReaders
}

/**
 * The article's own page as it is published: with language, direction and address, the texts of the head translated if
 * they repeat the article, and the additions of `marks.ts`.
 */
export function framePage(article: TranslatedArticle, frame: Frame, readers: SourceReaders): string {
  const { file: page } = article
  const tokens = readers.tokensOf(page)
  const framing = { page, tokens, article, frame, readers }
  const around = elementsAt(tokens, article.textEnd)
  return applyEdits(page, [
    ...removals(page, tokens),
    ...tokens.flatMap((token, index) => editsOf({ ...framing, token, next: tokens[index + 1] })),
    ...around.flatMap(token => languageEdits(token, framing)),
    ...insertions(framing, around),
  ])
}

/**
 * A published page with the links of another frame: the additions of `marks.ts` and the page's own address are written
 * again.
 */
export function relinkPage(page: string, frame: Frame, { tokensOf }: SourceReaders): string {
  const tokens = tokensOf(page)
  const marks: Readonly<Record<Mark, string>> = {
    head: headMarks(frame, { hasCanonical: hasCanonical(page, tokens) }),
    notes: footMarks(frame),
  }
  const edits = stretches(page, tokens).map(({ start, end, mark }) => ({ start, end, text: marks[mark] }))
  const addresses = tokens.flatMap(token => addressEdits(token, page, frame))
  return applyEdits(page, [...edits, ...addresses])
}

interface Stretch {
  readonly mark: Mark
  readonly start: number
  readonly end: number
}

/** Our parts of a page, with the line break after them. */
function stretches(page: string, tokens: readonly HtmlToken[]): readonly Stretch[] {
  const comments = tokens.filter(({ kind }) => kind === 'comment')
  const textOf = ({ start, end }: HtmlToken): string => page.slice(start, end)
  return (['head', 'notes'] as const).flatMap(mark => {
    const first = comments.find(token => textOf(token) === opening(mark))
    const last = first && comments.find(token => token.start > first.start && textOf(token) === closing(mark))
    return first && last ? [{ mark, start: first.start, end: last.end + (page[last.end] === '\n' ? 1 : 0) }] : []
  })
}

/** Removes comments with our names that a source or a translation contains: a later run would take them for ours. */
function removals(page: string, tokens: readonly HtmlToken[]): readonly Edit[] {
  const names = (['head', 'notes'] as const).flatMap(mark => [opening(mark), closing(mark)])
  return tokens
    .filter(({ kind, start, end }) => kind === 'comment' && names.includes(page.slice(start, end)))
    .map(({ start, end }) => ({ start, end, text: '' }))
}

interface Place extends Framing {
  readonly token: HtmlToken
  readonly next: HtmlToken | undefined
}

type Change = (attributes: Readonly<Record<string, string | undefined>>) => readonly Edit[]

/** Changes attributes of a tag; an implied tag that the file leaves out has none. */
const changeOf =
  ({ start, end }: HtmlToken, page: string): Change =>
  attributes =>
    end > start ? [{ start, end, text: withAttributes(page.slice(start, end), attributes) }] : []

const isStart = ({ kind }: HtmlToken): boolean => kind === 'open' || kind === 'void'

function editsOf(place: Place): readonly Edit[] {
  const { token, page, frame } = place
  if (!isStart(token)) return []
  switch (token.name) {
    case 'title':
      return textEdits(place)
    case 'meta':
      return [...addressEdits(token, page, frame), ...metaEdits(place, changeOf(token, page))]
    case 'link':
      return [...addressEdits(token, page, frame), ...withoutAlternate(token)]
    case 'script':
      return token.element.attributes.type === 'application/ld+json' ? scriptEdits(place) : []
    default:
      return []
  }
}

/**
 * Sets language and direction of the root, and of elements around the text that declare another language: `<article
 * lang="en">`. The root always gets its language, and its direction if that is not the usual one.
 */
function languageEdits(token: HtmlToken, { page, article, frame }: Framing): readonly Edit[] {
  const { lang, dir, 'xml:lang': xmlLang } = token.element.attributes
  const isRoot = token.name === 'html'
  const isSource = lang !== undefined && isLanguageOf(article.sourceLocale, lang)
  if (!isRoot && !isSource && dir === undefined && xmlLang === undefined) return []
  const direction = directionOf(frame.locale)
  const edits = {
    ...((dir !== undefined || (isRoot && direction === 'rtl')) && dir !== direction && { dir: direction }),
    ...((isRoot || isSource) && lang !== frame.locale && { lang: frame.locale }),
    ...(xmlLang !== undefined && xmlLang !== frame.locale && { 'xml:lang': frame.locale }),
  }
  return Object.keys(edits).length > 0 ? changeOf(token, page)(edits) : []
}

/** Translates the text of an element without child elements, such as `<title>`. */
function textEdits({ page, token, next, article }: Place): readonly Edit[] {
  const [start, end] = [token.end, next?.start ?? token.end]
  const target = article.find(decodeHTML(page.slice(start, end)))
  return target === undefined ? [] : [{ start, end, text: escapeUTF8(target) }]
}

function metaEdits({ token, frame, article }: Place, change: Change): readonly Edit[] {
  const { content = '', property, name, itemprop, 'http-equiv': equivalent } = token.element.attributes
  const key = property ?? name ?? itemprop ?? ''
  if (equivalent?.toLowerCase() === 'content-language') return change({ content: frame.locale })
  if (/^og:locale$/i.test(key)) {
    // The element is the page's own and stays. Its value must have a region: the usual one of the language.
    const usual = new Intl.Locale(frame.locale).maximize().toString()
    return isLanguageOf(frame.locale, content) ? [] : change({ content: openGraphLocale(usual) ?? frame.locale })
  }
  if (!TEASER_META.test(key)) return []
  const target = article.find(decodeHTML(content))
  return target === undefined ? [] : change({ content: target })
}

/** Sets the page's own address where the page declares it. */
function addressEdits(token: HtmlToken, page: string, { href }: Frame): readonly Edit[] {
  if (!isStart(token) || isInMark(token, page)) return []
  const { property, name } = token.element.attributes
  if (token.name === 'link' && relationsOf(token).includes('canonical')) return changeOf(token, page)({ href })
  if (token.name === 'meta' && /^og:url$/i.test(property ?? name ?? '')) return changeOf(token, page)({ content: href })
  return []
}

const relationsOf = ({ element }: HtmlToken): readonly string[] =>
  (element.attributes.rel ?? '').toLowerCase().split(/\s+/)

/** Whether a link is one that `headMarks` wrote. */
const isInMark = ({ start }: HtmlToken, page: string): boolean => {
  const [from, to] = [page.indexOf(opening('head')), page.indexOf(closing('head'))]
  return from >= 0 && from < start && start < to
}

/** Removes the source page's links to other languages, since we add our own. */
function withoutAlternate(token: HtmlToken): readonly Edit[] {
  const isAlternate = relationsOf(token).includes('alternate') && token.element.attributes.hreflang !== undefined
  return isAlternate ? [{ start: token.start, end: token.end, text: '' }] : []
}

const hasCanonical = (page: string, tokens: readonly HtmlToken[]): boolean =>
  tokens.some(token => token.name === 'link' && relationsOf(token).includes('canonical') && !isInMark(token, page))

/** Scripts that are not JSON stay unchanged. */
function scriptEdits({ page, token, next, article, frame, readers }: Place): readonly Edit[] {
  const start = token.end
  const node = readers.readJsonIfValid(page.slice(start, next?.start ?? start), start)
  return node ? jsonEdits(node, { article, frame, inScript: true }) : []
}

/**
 * The places of our additions: the end of the head, and the end of the innermost article or main element around the
 * text.
 */
function insertions({ page, tokens, frame }: Framing, around: readonly HtmlToken[]): readonly Edit[] {
  const head = headEndOf(tokens)
  const whole = ['article', 'main', 'body', 'html'].map(name => around.findLast(token => token.name === name))
  const holder = whole.find(Boolean)
  const end = holder && tokens.find(({ kind, element }) => kind === 'close' && element.id === holder.element.id)
  const foot = end?.start ?? page.length
  const marks = headMarks(frame, { hasCanonical: hasCanonical(page, tokens) })
  return [
    ...(head === undefined ? [] : [{ start: head, end: head, text: marks }]),
    { start: foot, end: foot, text: footMarks(frame) },
  ]
}
