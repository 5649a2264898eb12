import type { Locale, Role } from '../../../model.ts'
import type { ParseArticle, Piece } from '../../model.ts'
import { evidenceIn } from '../../roles/evidence.ts'
import { finishArticle } from '../../roles/finish.ts'
import { plainView } from '../../syntax/plain.ts'
import { type HtmlPiece, htmlPieces, PAGE_ELEMENTS } from './article-pieces.ts'
import { foldText, isWithin, type MainContent, mainContent } from './main-content.ts'
import { pageMetadata } from './metadata.ts'
import { teasersIn } from './title-and-descriptions.ts'
import { type Element, MOST_DEPTH, type Token, tokensOf } from './tokens.ts'

/**
 * Reads an HTML article: from a page, the part that a reader view would show, with its headline; a fragment as a whole.
 */
export const parseHtml: ParseArticle = (source, options) => {
  const tokens = tokensOf(source)
  const { metadata, declaredLocale, originalLocale, description } = pageMetadata(source, tokens)
  const main = isPage(tokens) ? mainContent(source, tokens) : undefined
  const within = main && { isWithin: (element: Element, text: string) => isWithin(element, text, main) }
  const pieces = htmlPieces(source, tokens, { locale: options.locale, ...within })
  const article = main
    ? ofArticle(pieces, main, { description, title: metadata.title, locale: options.locale })
    : pieces
  const own = oneHeadline(article).map(bare)
  const teasers = main ? teasersIn(source, tokens, own) : []
  const parts = {
    source,
    format: 'html' as const,
    pieces: [...teasers, ...own].toSorted((one, other) => one.start - other.start),
    metadata,
  }
  return finishArticle({ ...parts, declaredLocale, ...(originalLocale && { originalLocale }) }, options)
}

const bare = ({ element: _, within: __, linked: ___, ...piece }: HtmlPiece): Piece => piece

/** Keeps one headline: other headings of the first level become subheads. */
function oneHeadline(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  const first = pieces.findIndex(({ given }) => given?.role === 'headline')
  return pieces.map((piece, index) =>
    index > first && piece.given?.role === 'headline'
      ? { ...piece, given: { ...piece.given, role: 'subhead' } }
      : piece,
  )
}

/** Whether a file is a whole page that is not nested too deeply for Readability, which is recursive. */
const isPage = (tokens: readonly Token[]): boolean =>
  tokens.some(({ name, start, end }) => PAGE_ELEMENTS.has(name) && end > start) &&
  tokens.every(({ element }) => element.depth < MOST_DEPTH)

interface Said {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly locale: Locale
}

/** The pieces of a page that are its article: what Readability keeps, and the headline, deck and byline before it. */
function ofArticle(pieces: readonly HtmlPiece[], main: MainContent, said: Said): readonly HtmlPiece[] {
  const evidence = evidenceIn(said.locale)
  const first = pieces.findIndex(({ within }) => within)
  if (first < 0) return pieces
  const titles = [said.title, main.title].flatMap(title => (title ? [foldText(title)] : []))
  const isTitle = ({ given, ...piece }: HtmlPiece): boolean => {
    const text = foldText(plainView(piece).text)
    return (
      text !== '' &&
      (given?.role === 'headline' || given?.role === 'subhead') &&
      titles.some(title => title === text || (given.role === 'headline' && title.includes(text)))
    )
  }
  const heading = pieces.findIndex(isTitle)
  const headline = heading >= 0 ? heading : pieces.findIndex(({ given }) => given?.role === 'headline')
  const from = headline >= 0 && headline < first ? headline : first
  return pieces.flatMap((piece, index): readonly HtmlPiece[] => {
    if (index === headline)
      return [{ ...piece, given: { role: 'headline', evidence: piece.given?.evidence ?? '<h1>' } }]
    if (piece.within) return [piece]
    if (index < from || index > first) return []
    const role: Role | undefined = (piece.given ?? evidence(plainView(piece).text))?.role
    if (role && LEAD.has(role)) return [piece]
    const isDeck = said.description !== undefined && foldText(said.description) === foldText(plainView(piece).text)
    return isDeck ? [{ ...piece, given: { role: 'deck', evidence: 'the description of the page' } }] : []
  })
}

/** Roles at the top of a page that belong to the article although a reader view leaves them out. */
const LEAD: ReadonlySet<Role> = new Set<Role>(['deck', 'byline', 'dateline', 'caption'])
