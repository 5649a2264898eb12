import { t } from '../frame/i18n.ts'
import { nameOfMarkup } from './elements.ts'
import type { TextPiece } from './pieces.ts'

/** Those with a name in the page's languages, under `markup.`. */
const NAMED: ReadonlySet<string> = new Set(
  'a b i u s code br img sub sup note mark comment voice span q field tab'.split(' '),
)

/** How much of its text is shown on a chip. */
const LONGEST = 28
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** A chip as people see it. */
export interface ChipLabel {
  /** Words of the page's language, or if `isText`, of the text itself. */
  readonly label: string
  /** The name for screen readers. */
  readonly name: string
  readonly isText: boolean
}

/** The text of a chip: `link`, `bold 2`, `{{name}}`. */
export function labelOf(
  piece: Pick<TextPiece, 'kind' | 'written' | 'plain'>,
  opening = piece.written,
  number?: number,
): ChipLabel {
  const own = piece.plain.replace(/[\s\ufffc]+/g, ' ').trim()
  if (own !== '') return { label: short(own), name: own, isText: true }
  const tag = nameOfMarkup(opening)
  const label = NAMED.has(tag) ? t(`markup.${tag}`) : short(tag || piece.written)
  const numbered = number === undefined ? label : `${label} ${number}`
  if (piece.kind !== 'open' && piece.kind !== 'close') return { label: numbered, name: numbered, isText: false }
  const name = t(`markup.${piece.kind}`, { what: numbered })
  return { label: piece.kind === 'open' ? numbered : `/${number ?? ''}`, name, isText: false }
}
