import type { DatabaseSync } from 'node:sqlite'
import { SLOT_TOKEN } from '../../edition/index.ts'

/** Words as numbers, given in the order in which they first appeared: a high number is a rare word. */
export interface Dictionary {
  /** The numbers of known and new words; new ones are added. */
  readonly add: (words: readonly string[]) => Uint32Array
  /** The numbers of words; unknown ones get numbers that no text has. */
  readonly look: (words: readonly string[]) => Uint32Array
  /** Forgets the numbers held in memory: after a rollback those of new words are nobody's. */
  readonly forget: () => void
}

const HELD = 100_000
const UNKNOWN = 0xffff_ffff

export function openDictionary(database: DatabaseSync): Dictionary {
  const insert = database.prepare('INSERT INTO token (text) VALUES (?) RETURNING id')
  const select = database.prepare('SELECT id FROM token WHERE text = ?')
  const held = new Map<string, number>()
  const find = (word: string): number | undefined => {
    const known = held.get(word) ?? Number(select.get(word)?.id ?? 0)
    if (known === 0) return undefined
    if (held.size >= HELD) held.clear()
    held.set(word, known)
    return known
  }
  const create = (word: string): number => Number(insert.get(word)?.id)
  for (const slot of Object.values(SLOT_TOKEN)) if (find(slot) === undefined) create(slot)
  return {
    add: words => Uint32Array.from(words, word => find(word) ?? create(word)),
    look: words => {
      const unknown = new Map<string, number>()
      const numberOf = (word: string): number => {
        const number = unknown.get(word) ?? UNKNOWN - unknown.size
        unknown.set(word, number)
        return number
      }
      return Uint32Array.from(words, word => find(word) ?? numberOf(word))
    },
    forget: () => held.clear(),
  }
}
