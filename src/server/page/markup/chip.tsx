import { labelOf } from './label.ts'
import type { TextPiece } from './pieces.ts'

interface ChipProps {
  readonly piece: TextPiece
  /** The opening markup of its element. */
  readonly opening?: string | undefined
  readonly number?: number | undefined
  /** Its marking: a finding's level. */
  readonly tones?: string
}

/** Markup or a placeholder in a text, shown as one thing. It is not selected or copied as words. */
export function Chip({ piece, opening, number, tones = '' }: ChipProps) {
  const { label, name, isText } = labelOf(piece, opening, number)
  if (isText) {
    return (
      <bdi class={`markup void ${tones}`} title={piece.written}>
        {label}
      </bdi>
    )
  }
  // Its words are drawn by the style sheet, so that searching and copying get only the text.
  return (
    <span
      class={`markup ${piece.kind} ${tones}`}
      role="img"
      aria-label={name}
      title={piece.written}
      data-label={label}
    />
  )
}
