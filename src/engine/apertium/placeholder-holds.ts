import type { Hold, Pieces } from '../../model.ts'
import { placeholdersIn } from '../../placeholders.ts'
import { joinStrings } from '../markup/pieces.ts'

/** Pieces with the placeholders of their strings as holds, and the way back. */
export interface HeldPlaceholders {
  readonly pieces: Pieces
  readonly release: (pieces: Pieces) => Pieces
}

/** Holds the placeholders inside strings, so that nothing changes a letter of them. */
export function holdPlaceholders(pieces: Pieces): HeldPlaceholders {
  const own = new Set<Hold>()
  const holdOf = (text: string): Hold => {
    // No other hold has a negative number.
    const hold: Hold = { id: -1 - own.size, kind: 'placeholder', source: text, target: text }
    own.add(hold)
    return hold
  }
  const held = pieces.flatMap((piece): Pieces => (typeof piece === 'string' ? cut(piece, holdOf) : [piece]))
  const release = (answer: Pieces): Pieces =>
    joinStrings(answer.map(piece => (typeof piece !== 'string' && own.has(piece) ? piece.source : piece)))
  return own.size === 0 ? { pieces, release: answer => answer } : { pieces: joinStrings(held), release }
}

function cut(text: string, holdOf: (text: string) => Hold): Pieces {
  const parts: (string | Hold)[] = []
  let from = 0
  for (const { start, end, text: placeholder } of placeholdersIn(text)) {
    parts.push(text.slice(from, start), holdOf(placeholder))
    from = end
  }
  return [...parts, text.slice(from)]
}

/** Placeholders that a program fills with a number: the words after them are plural, as in `%d files`. */
const COUNT =
  /^(?:%(?:\d+\$)?[-+0#]*\d*l*[diu]|%\((?:n|num|count|total)\w*\)d|\{{1,2} ?(?:n|num|number|count|total|quantity|amount|price|cost|sum|size|qty|percent\w*|days|hours|minutes|seconds|years)\w{0,2} ?\}{1,2}|\{\w+, ?(?:number|plural|selectordinal)\b.*)$/su
/**
 * Placeholders that a program fills with words: they stand in the sentence as a name does, as in `{city} was taken`.
 */
const WORD = /^(?:\{(?!%|\{[<%])|%|[$#]\{|#[\p{L}\p{N}_])/u

/**
 * What a placeholder is in its sentence: a number, a word, or not part of it, such as a URL or `{% include "map.html"
 * %}`.
 */
export function placeOf({ source }: Hold): 'count' | 'word' | 'aside' {
  if (COUNT.test(source)) return 'count'
  return WORD.test(source) ? 'word' : 'aside'
}
