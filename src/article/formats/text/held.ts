import type { Escape, Locale, Role, Span, Syntax } from '../../../model.ts'
import type { Piece } from '../../model.ts'
import { type PlainView, plainView } from '../../syntax/plain.ts'
import { htmlPieces } from '../html/article-pieces.ts'
import { type Token, tokensOf } from '../html/tokens.ts'
import { passagesOf } from './passages.ts'

/** A stretch of a file whose text is escaped, such as a JSON string or the content of an XML element. */
export interface HeldText extends Span {
  /** How it is written. */
  readonly escapes: readonly Escape[]
  /** The syntax of a plain text in it, and of HTML in it. */
  readonly syntax: { readonly plain: Syntax | undefined; readonly html: Syntax }
  /** The role of the whole; undefined for running text, whose blocks have their own. */
  readonly role?: Role | undefined
  /** The name of its member or element. */
  readonly name: string
  /** How to find the tags of a text that is always HTML; without it, HTML is recognized, and has HTML's own tags. */
  readonly tagsOf?: ((text: string) => readonly Token[]) | undefined
}

/** HTML inside a text, as in feeds: a tag, or a character reference. */
const HTML =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|br|hr|b|i|u|s|em|strong|small|sub|sup|q|cite|code|pre|abbr|ins|del|mark|font|center|a|img|picture|span|table|tr|t[dh]|section|article|header|footer|aside|iframe|video|audio|embed|object|applet|form|button|input|details|summary|main|nav|noscript|frameset|frame|link|meta|script|style|svg|math)(?=[\s/>])[^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});/i
/** A value for machines. */
const MACHINES = /^(?:\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?|https?:\/\/\S+)$/

/** The blocks of an escaped text: the whole text, its paragraphs, or those of the HTML in it. */
export function piecesOfHeld(source: string, held: HeldText, locale: Locale): readonly Piece[] {
  const { escapes, role, name, syntax, tagsOf = tokensOf } = held
  const raw = source.slice(held.start, held.end)
  const view = plainView({ text: raw, escapes })
  if (MACHINES.test(view.text.trim())) return []
  const isHtml = held.tagsOf !== undefined || HTML.test(view.text)
  const given = role && { role, evidence: `“${name}”` }
  const inner = isHtml
    ? htmlPieces(view.text, tagsOf(view.text), { locale }).map(
        ({ element: _, within: __, linked: ___, ...piece }) => piece,
      )
    : textPieces(view.text, role !== undefined)
  let next = 0
  return inner.map(piece => {
    const written = writtenPiece(piece, { view, raw })
    while ((escapes[next]?.start ?? written.start) < written.start) next++
    const first = next
    while ((escapes[next]?.end ?? Number.POSITIVE_INFINITY) <= written.end) next++
    const inside = escapes.slice(first, next).map(span => shift(span, -written.start))
    const markup = [...(written.inlines ?? []), ...(written.escapes ?? [])]
    const own = outside(
      inside,
      markup.toSorted((one, other) => one.start - other.start),
    )
    const all = [...(written.escapes ?? []), ...own].toSorted((one, other) => one.start - other.start)
    const kind = isHtml ? syntax.html : syntax.plain
    return {
      ...shift(written, held.start),
      ...(given && { given }),
      ...(all.length > 0 && { escapes: all }),
      ...(kind && { syntax: kind }),
    }
  })
}

const shift = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** The spans that no span of markup covers; both in order. */
function outside<T extends Span>(spans: readonly T[], markup: readonly Span[]): readonly T[] {
  let next = 0
  return spans.filter(({ start }) => {
    while ((markup[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (markup[next]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}

function textPieces(text: string, whole: boolean): readonly Piece[] {
  if (!whole) return passagesOf(text)
  const trimmed = text.trim()
  const start = text.indexOf(trimmed)
  return trimmed === '' ? [] : [{ start, end: start + trimmed.length, text: trimmed }]
}

/** A block of a string's value with its place between the quotes. */
function writtenPiece(piece: Piece, { view, raw }: { readonly view: PlainView; readonly raw: string }): Piece {
  const start = view.writtenAt(piece.start)
  const end = view.writtenAt(piece.end)
  const place = <T extends Span>(part: T): T => ({
    ...part,
    start: view.writtenAt(piece.start + part.start) - start,
    end: view.writtenAt(piece.start + part.end) - start,
  })
  const { inlines, escapes } = piece
  return {
    ...(piece.translate !== undefined && { translate: piece.translate }),
    ...(piece.given && { given: piece.given }),
    start,
    end,
    text: raw.slice(start, end),
    ...(inlines && { inlines: inlines.map(place) }),
    ...(escapes && { escapes: escapes.map(place) }),
  }
}
