import type { Locale, Role } from '../../model.ts'
import type { ParseArticle } from '../parse.ts'
import { type Evidence, evidenceIn } from '../roles/evidence.ts'
import { finishArticle, type Piece } from '../roles/finish.ts'
import { plainView } from '../syntax/plain.ts'
import { foldText, isWithin, type MainContent, mainContent } from './main-content.ts'
import { pageMetadata } from './metadata.ts'
import { picturesIn } from './pictures.ts'
import { pieceOfRun } from './pieces.ts'
import { roleOfElement } from './roles.ts'
import { type Run, runsOf } from './runs.ts'
import { type Element, MOST_DEPTH, type Token, tokensOf } from './tokens.ts'

/** Reads an HTML article: of a page the part that a reader view would show with its headline, of a fragment all. */
export const parseHtml: ParseArticle = (source, options) => {
  const tokens = tokensOf(source)
  const { metadata, originalLocale, description } = pageMetadata(source, tokens)
  const pieces = htmlPieces(source, tokens, options.locale)
  const main = isPage(tokens) ? mainContent(source, tokens) : undefined
  const article = main
    ? ofArticle(pieces, main, { description, title: metadata.title, locale: options.locale })
    : pieces
  const parts = { source, format: 'html' as const, pieces: article.map(({ element: _, ...piece }) => piece), metadata }
  return finishArticle({ ...parts, ...(originalLocale && { originalLocale }) }, options)
}

const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body'])

/** Whether a file is a page, and not nested deeper than Readability, which recurses, can go. */
const isPage = (tokens: readonly Token[]): boolean =>
  tokens.some(({ name, start, end }) => PAGE.has(name) && end > start) &&
  tokens.every(({ element }) => element.depth < MOST_DEPTH)

interface HtmlPiece extends Piece {
  readonly element: Element
}

const language = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? ''

type KeptAsIs = (element: Element) => string | undefined

/** Tells why an element's text is not to be translated, if it says so itself or one around it does. */
function keptAsIs(locale: Locale): KeptAsIs {
  const known = new Map<Element, string | undefined>()
  const read = (element: Element): string | undefined => {
    if (known.has(element)) return known.get(element)
    const { translate, lang, class: names = '' } = element.attributes
    const inherited = element.parent && read(element.parent)
    const foreign = lang && !PAGE.has(element.name) && language(lang) !== language(locale)
    const own = translate === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(names) ? 'translate="no"' : undefined
    const released = translate === 'yes' || translate === '' || (lang && !foreign && inherited?.startsWith('lang'))
    const reason = own ?? (foreign ? `lang="${lang}"` : released ? undefined : inherited)
    known.set(element, reason)
    return reason
  }
  return read
}

/** The texts of a file in its order, with their roles as far as markup tells. */
export function htmlPieces(source: string, tokens: readonly Token[], locale: Locale): readonly HtmlPiece[] {
  const reasonOf = keptAsIs(locale)
  const foreign = (element: Element): boolean =>
    reasonOf(element) !== undefined && reasonOf(element.parent ?? element) === undefined
  return runsOf(source, tokens, foreign).flatMap(run => piecesOfRun(source, run, reasonOf))
}

function piecesOfRun(source: string, run: Run, reasonOf: KeptAsIs): readonly HtmlPiece[] {
  const { element } = run
  const reason = reasonOf(element)
  const text = pieceOfRun(source, run)
  const given = text && roleOfElement(element, text.text.length)
  const pictures = picturesIn(source, run).filter(({ start, end }) => !text || end <= text.start || start >= text.end)
  return [...pictures, ...(text ? [{ ...text, ...(given && { given }) }] : [])]
    .map(piece =>
      reason ? { ...piece, element, translate: false, given: withReason(piece.given, reason) } : { ...piece, element },
    )
    .toSorted((one, other) => one.start - other.start)
}

const withReason = (given: Evidence | undefined, reason: string): Evidence => ({
  role: given?.role ?? 'paragraph',
  evidence: given ? `${given.evidence}, ${reason}` : reason,
})

interface Said {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly locale: Locale
}

/** The pieces of a page that are its article: what Readability keeps, and the headline, deck and byline before it. */
function ofArticle(pieces: readonly HtmlPiece[], main: MainContent, said: Said): readonly HtmlPiece[] {
  const evidence = evidenceIn(said.locale)
  const inside = pieces.map(({ element, ...piece }) => isWithin(element, plainView(piece).text, main))
  const first = inside.indexOf(true)
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
    if (inside[index]) return [piece]
    if (index < from || index > first) return []
    const role: Role | undefined = (piece.given ?? evidence(plainView(piece).text))?.role
    if (role && LEAD.has(role)) return [piece]
    const isDeck = said.description !== undefined && foldText(said.description) === foldText(plainView(piece).text)
    return isDeck ? [{ ...piece, given: { role: 'deck', evidence: 'the description of the page' } }] : []
  })
}

/** What of a page's head belongs to the article though a reader view leaves it out. */
const LEAD: ReadonlySet<Role> = new Set<Role>(['deck', 'byline', 'dateline', 'caption'])
