import type { Hold, Pieces } from '../../model.ts'
import { placeholdersIn } from '../../placeholders.ts'
import { joinStrings } from '../markup/pieces.ts'

/** Pieces with the placeholders of their strings held, and the way back. */
export interface HeldPlaceholders {
  readonly pieces: Pieces
  readonly release: (pieces: Pieces) => Pieces
}

/** Holds the placeholders that stand in strings, so that nothing on the way changes a letter of them. */
export function holdPlaceholders(pieces: Pieces): HeldPlaceholders {
  const own = new Set<Hold>()
  const holdOf = (text: string): Hold => {
    // No other hold has a number below nought.
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

/** Numbers that a program puts in: the words around them are plural. */
const COUNT =
  /^(?:%(?:\d+\$)?[-+0#]*\d*l*[diu]|%\((?:n|num|count|total)\w*\)d|\{{1,2} ?(?:n|num|number|count|total|quantity|amount|price|cost|sum|size|qty|percent\w*|days|hours|minutes|seconds|years)\w{0,2} ?\}{1,2}|\{\w+, ?(?:number|plural|selectordinal)\b.*)$/su
/** Words of a sentence that a program puts in: what is around them behaves as around a name. */
const WORD = /^(?:\{(?!%|\{[<%])|%|[$#]\{|#[\p{L}\p{N}_])/u

/** What a placeholder is in its sentence: a figure, a word, or none of its words, as an address or an include. */
export function placeOf({ source }: Hold): 'count' | 'word' | 'aside' {
  if (COUNT.test(source)) return 'count'
  return WORD.test(source) ? 'word' : 'aside'
}
