import type { Span } from '../../../model.ts'
import { checkOn, hashOn, type Print } from '../../language/words/hashes.ts'
import type { CharacterRow } from './character-row.ts'
import { characterOf } from './characters.ts'

/** More units than most texts have; longer texts get longer rows. */
const FIRST_LENGTH = 1 << 10

/**
 * Engines find a method of a string by the string's form in memory, of which there are many: a slice, a sum, one byte
 * for each unit or two. Called like this, it is the same function for all of them.
 */
const { charCodeAt } = String.prototype

/** A row that grows with its texts. */
export class GrowingRow implements CharacterRow {
  units = new Uint16Array(FIRST_LENGTH)
  characters = new Uint32Array(FIRST_LENGTH)

  open(text: string): void {
    const { length } = text
    if (length + 2 > this.units.length) {
      this.units = new Uint16Array(2 * length + 2)
      this.characters = new Uint32Array(2 * length + 2)
    }
    const { units, characters } = this
    for (let at = 0; at < length; at++) {
      const unit = charCodeAt.call(text, at)
      units[at] = unit
      characters[at] = characterOf(unit)
    }
    units.fill(0, length, length + 2)
    characters.fill(0, length, length + 2)
  }

  printOf({ start, end }: Span): Print {
    let [hash, check] = [0, 0]
    for (let at = start; at < end; at++) {
      const unit = this.units[at] ?? 0
      hash = hashOn(hash, unit)
      check = checkOn(check, unit)
    }
    return { hash, check }
  }
}
