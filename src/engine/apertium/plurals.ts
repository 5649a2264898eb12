import type { Hold, Pieces, TermPair } from '../../model.ts'
import { joinStrings } from '../markup/pieces.ts'

/** Pieces with the plurals of common terms as holds, and the way back. */
export interface HeldPlurals {
  readonly pieces: Pieces
  readonly release: (pieces: Pieces) => Pieces
}

/** Numbers of these holds, different from those of the text and of its placeholders. */
const FIRST_ID = -1_000_000

/**
 * Holds the terms of a text that are in the plural, with the plural of their rendering: `two search results` → `dos
 * resultados de búsqueda`. A rendering without a known plural is left to the engine.
 */
export async function holdPlurals(
  pieces: Pieces,
  terms: readonly TermPair[],
  pluralOf: (rendering: string) => Promise<string | undefined>,
): Promise<HeldPlurals> {
  const own = new Set<Hold>()
  let held = pieces
  for (const { source, target } of terms.filter(({ plural }) => plural)) {
    const plural = await pluralOf(target)
    if (plural === undefined) continue
    const word = new RegExp(`(?<![\\p{L}\\p{N}])(${RegExp.escape(source)})(?![\\p{L}\\p{N}])`, 'u')
    held = held.flatMap((piece): Pieces => {
      if (typeof piece !== 'string') return [piece]
      return piece.split(word).map((part, index) => {
        if (index % 2 === 0) return part
        const hold: Hold = {
          id: FIRST_ID - own.size,
          kind: 'name',
          source: part,
          target: plural,
          type: 'term',
          plural: true,
        }
        own.add(hold)
        return hold
      })
    })
  }
  const release = (answer: Pieces): Pieces =>
    joinStrings(answer.map(piece => (typeof piece !== 'string' && own.has(piece) ? piece.target : piece)))
  return own.size === 0 ? { pieces, release: answer => answer } : { pieces: joinStrings(held), release }
}

const WORD = /\^([^/$^]*)\/([^$^]*)\$/g

/** A reading of a word as a noun or as an attribute of one, in the singular: `zona<n><f><sg>`. */
const SINGULAR = /^([^<]+)((?:<(?:n|adj|vblex|pp|acr)>)(?:<\w+>)*?)<sg>$/

/**
 * The generator's input for the plural of a rendering: its head and the adjectives after it, up to a preposition.
 * `cuenta bancaria` → `^cuenta<n><f><pl>$ ^bancario<adj><f><pl>$`. Undefined if its head is not a noun in the singular.
 */
export function pluralInput(analysis: string): string | undefined {
  let head: boolean = false
  let isOver = false
  const input = analysis.replace(WORD, (_, word: string, readings: string) => {
    const all = readings.split('/')
    if (all.some(reading => /<(?:pr|cnjcoo|pr\+det)>/.test(reading))) isOver = true
    const wanted = head ? /<adj>|<pp>/ : /<n>/
    const [, lemma, tags] =
      all.map(reading => SINGULAR.exec(reading)).find(match => match && wanted.test(match[2] ?? '')) ?? []
    if (isOver || lemma === undefined) return word
    head = true
    return `^${lemma}${tags}<pl>$`
  })
  return head ? input : undefined
}
