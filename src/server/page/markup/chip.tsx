import { labelOf } from './label.ts'
import type { TextPiece } from './pieces.ts'

interface ChipProps {
  readonly piece: TextPiece
  /** The markup that begins its element. */
  readonly opening?: string | undefined
  readonly number?: number | undefined
  /** How it is marked: a finding's level. */
  readonly tones?: string
}

/** Markup or a placeholder in a text, as one thing. It is no part of what is selected and copied as words. */
export function Chip({ piece, opening, number, tones = '' }: ChipProps) {
  const { label, name, isText } = labelOf(piece, opening, number)
  if (isText) {
    return (
      <bdi class={`markup void ${tones}`} title={piece.written}>
        {label}
      </bdi>
    )
  }
  // Its words are drawn by the style sheet: whoever searches or copies the text gets only the text.
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
