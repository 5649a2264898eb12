import type { Locale } from '../../model.ts'
import type { Evidence, Piece } from '../model.ts'
import { picturesIn } from './pictures.ts'
import { pieceOfRun } from './pieces.ts'
import { roleOfElement } from './roles.ts'
import { type Run, runsOf } from './runs.ts'
import type { Element, Token } from './tokens.ts'

/** Elements that only a whole page has. */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['html', 'head', 'body'])

export interface HtmlPiece extends Piece {
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
    const foreign = lang && !PAGE_ELEMENTS.has(element.name) && language(lang) !== language(locale)
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
