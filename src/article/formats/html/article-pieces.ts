import { languageTag } from '../../../languages/index.ts'
import type { Locale } from '../../../model.ts'
import type { Evidence, Piece } from '../../model.ts'
import { endsSentence, evidenceIn } from '../../roles/evidence.ts'
import { plainView } from '../../syntax/plain.ts'
import { isInLink, isLinked, signposts } from './links.ts'
import { picturesIn } from './pictures.ts'
import { pieceOfRun } from './pieces.ts'
import { roleReader } from './roles.ts'
import { type Run, runsOf } from './runs.ts'
import type { Element, Token } from './tokens.ts'

/** Elements that only a whole page has. */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['html', 'head', 'body'])

export interface HtmlPiece extends Piece {
  readonly element: Element
  /** Whether it is part of the article. */
  readonly within: boolean
  /** Whether all of its words are within links. */
  readonly linked: boolean
}

type KeptAsIs = (element: Element) => string | undefined

/** Gives the reason why an element's text is not translated, if it or an element around it says so. */
function keptAsIs(locale: Locale): KeptAsIs {
  const known = new Map<Element, string | undefined>()
  const read = (element: Element): string | undefined => {
    if (known.has(element)) return known.get(element)
    const { translate, lang, class: names = '' } = element.attributes
    const inherited = element.parent && read(element.parent)
    const foreign = lang && !PAGE_ELEMENTS.has(element.name) && languageTag(lang) !== languageTag(locale)
    const own = translate === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(names) ? 'translate="no"' : undefined
    const released = translate === 'yes' || translate === '' || (lang && !foreign && inherited?.startsWith('lang'))
    const reason = own ?? (foreign ? `lang="${lang}"` : released ? undefined : inherited)
    known.set(element, reason)
    return reason
  }
  return read
}

/** Which texts of a file to read, and how. */
export interface HtmlReading {
  readonly locale: Locale
  /** Whether a text in an element is part of the article; all texts are if it is missing. */
  readonly isWithin?: (element: Element, text: string) => boolean
}

/** The texts of a file in order, with the roles that their markup shows. */
export function htmlPieces(source: string, tokens: readonly Token[], reading: HtmlReading): readonly HtmlPiece[] {
  const { locale, isWithin = () => true } = reading
  const reasonOf = keptAsIs(locale)
  const foreign = (element: Element): boolean =>
    reasonOf(element) !== undefined && reasonOf(element.parent ?? element) === undefined
  const texts = runsOf(source, tokens, foreign).map(run => {
    const text = pieceOfRun(source, run)
    return { run, text, within: isWithin(run.element, text ? plainView(text).text : '') }
  })
  const roleOf = roleReader(shareJudge(texts))
  const pieces = texts.flatMap(read => piecesOfRun(source, read, { reasonOf, roleOf }))
  // If the file is not a whole page, everything is the article, also a line that is a link.
  if (!reading.isWithin) return pieces
  const article = pieces.filter(({ within }) => within)
  const signs = signposts(article, new Set(article.filter(({ linked }) => linked)), evidenceIn(locale))
  return pieces.map(piece => {
    const sign = signs.get(piece)
    return sign ? { ...piece, given: sign } : piece
  })
}

interface TextRun {
  readonly run: Run
  readonly text: Piece | undefined
  /** Whether it is part of the article. */
  readonly within: boolean
}

/** An element with at least this fraction of the article's text is a container of the article. */
const MOST_SHARE = 0.3
/** In a shorter text every part is a large fraction, so more is needed. */
const FEWEST_CHARACTERS = 500
const SHORT_SHARE = 0.7

/** Makes a test whether an element has a large fraction of the article's text. */
function shareJudge(texts: readonly TextRun[]): (element: Element) => boolean {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const { run, text, within } of texts) {
    if (!text || !within) continue
    total += text.text.length
    for (let at: Element | undefined = run.element; at; at = at.parent) {
      sizes.set(at, (sizes.get(at) ?? 0) + text.text.length)
    }
  }
  const most = total * (total >= FEWEST_CHARACTERS ? MOST_SHARE : SHORT_SHARE)
  return element => (sizes.get(element) ?? 0) > most
}

interface Judges {
  readonly reasonOf: KeptAsIs
  readonly roleOf: ReturnType<typeof roleReader>
}

function piecesOfRun(
  source: string,
  { run, text, within }: TextRun,
  { reasonOf, roleOf }: Judges,
): readonly HtmlPiece[] {
  const { element } = run
  const reason = reasonOf(element)
  const given = text && (roleOf(element, text.text.length) ?? besidePicture(run, text))
  const own = text ? [{ ...text, within, linked: isLinked(source, run), ...(given && { given }) }] : []
  const leftover = roleOf(element, 0)
  const pictures = picturesIn(source, run)
    .filter(({ start, end }) => !text || end <= text.start || start >= text.end)
    .map(picture => ({
      ...picture,
      within,
      linked: isInLink(run, picture.start),
      ...(leftover?.role === 'boilerplate' && { given: leftover }),
    }))
  return [...pictures, ...own]
    .map(piece =>
      reason ? { ...piece, element, translate: false, given: withReason(piece.given, reason) } : { ...piece, element },
    )
    .toSorted((one, other) => one.start - other.start)
}

/** A line that begins with a picture and does not end as a sentence is its caption. */
function besidePicture({ items }: Run, text: Piece): Evidence | undefined {
  const opens = items.some(({ token, start }) => token.name === 'img' && start <= text.start)
  const plain = opens ? plainView(text).text : ''
  const isCaption = /\p{L}/u.test(plain) && plain.length <= MOST_CAPTION && !endsSentence(plain)
  return isCaption ? { role: 'caption', evidence: 'behind a picture' } : undefined
}

const MOST_CAPTION = 200

const withReason = (given: Evidence | undefined, reason: string): Evidence => ({
  role: given?.role ?? 'paragraph',
  evidence: given ? `${given.evidence}, ${reason}` : reason,
})
