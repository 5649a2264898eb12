import type { Span } from '../../../model.ts'
import type { Print } from '../../language/words/hashes.ts'

/**
 * The UTF-16 units of one text, and what is known of each character. A row is made once and used for one text after
 * another: numbers in a row are read far faster than the units of a string. Behind the end of the text are zeros.
 */
export interface CharacterRow {
  readonly units: Uint16Array
  readonly characters: Uint32Array
  /** Puts a text in the place of the one before it. */
  readonly open: (text: string) => void
  /** Both hashes of a stretch of the text. */
  readonly printOf: (stretch: Span) => Print
}
