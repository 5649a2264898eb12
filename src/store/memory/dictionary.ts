import type { DatabaseSync } from 'node:sqlite'
import { SLOT_TOKEN } from '../../edition/index.ts'

/** Numbers the words of texts in order of first appearance: a high number means a rare word. */
export interface Dictionary {
  /** The numbers of words; new words are added. */
  readonly add: (words: readonly string[]) => Uint32Array
  /** The numbers of words; nothing is added, and unknown words get numbers that no text has. */
  readonly look: (words: readonly string[]) => Uint32Array
  /** Clears the numbers that are cached outside of the database; call it after a rollback. */
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

/** Gives the first numbers of a new dictionary to the tokens for numbers and names, the most common words of all. */
export function addCommonWords(database: DatabaseSync): void {
  const insert = database.prepare('INSERT OR IGNORE INTO token (text) VALUES (?)')
  for (const slot of Object.values(SLOT_TOKEN)) insert.run(slot)
}
