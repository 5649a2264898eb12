import { isMap, isSeq, parseDocument } from 'yaml'

/**
 * The terms of a glossary.yml, each as a small glossary that can be edited alone: parsing all of them for each change
 * takes seconds.
 */
export interface TermTexts {
  /** A glossary.yml with only this term as it is written. */
  readonly of: (id: string) => string
  readonly put: (id: string, text: string) => void
  /** The whole text with all changes; everything else is unchanged, character by character. */
  readonly whole: () => string
}

interface Place {
  readonly start: number
  readonly end: number
  /** The text before the term, so that its lines keep their columns. */
  readonly head: string
}

export function openTermTexts(text: string): TermTexts {
  const places = placesIn(text)
  const changed = new Map<string, string>()
  const smallOf = (id: string): string | undefined => {
    const place = places.get(id)
    return place && place.head + text.slice(place.start, place.end)
  }
  let rest = text
  return {
    of: id => changed.get(id) ?? smallOf(id) ?? rest,
    put(id, next) {
      if (places.has(id)) changed.set(id, next)
      else rest = next
    },
    whole() {
      // Terms can be edited alone if each has lines of its own; in a list on one line, the whole text is edited.
      if (places.size === 0) return rest
      const edits = [...changed].flatMap(([id, next]) => {
        const place = places.get(id)
        return place ? [{ ...place, put: next.slice(place.head.length) }] : []
      })
      return edits
        .sort((one, other) => other.start - one.start)
        .reduce((now, { start, end, put }) => now.slice(0, start) + put + now.slice(end), text)
    },
  }
}

function placesIn(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const terms = parseDocument(text).get('terms')
  if (!isSeq(terms) || terms.flow) return places
  for (const term of terms.items) {
    if (!isMap(term) || !term.range) continue
    const id = term.get('id')
    const [start, end] = term.range
    const column = start - (text.lastIndexOf('\n', start - 1) + 1)
    // `- ` is before it on its line, or `-` on the line before.
    const head = `terms:\n${`${' '.repeat(Math.max(0, column - 2))}- `.padEnd(column)}`
    if (typeof id === 'string' && column >= 2 && !places.has(id)) places.set(id, { start, end, head })
  }
  return places
}
