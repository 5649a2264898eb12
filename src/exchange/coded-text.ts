import { hashText } from '../edition/index.ts'
import type { Code, CodedText } from './model.ts'

/** What a text reads as, its placeholders included and its markup left out. */
export const plainText = (text: CodedText): string =>
  text.map(piece => (typeof piece === 'string' ? piece : piece.placeholder ? piece.data : '')).join('')

/** The text with everything in it: `<b>Kyiv</b>`. */
export const wholeText = (text: CodedText): string =>
  text.map(piece => (typeof piece === 'string' ? piece : piece.data)).join('')

/** Tells whether a text with its markup is still the one it was. A placeholder may be a code or typed, it is the same. */
export const hashCoded = (text: CodedText): string =>
  hashText(
    text
      .map(piece => (typeof piece === 'string' ? piece : piece.placeholder ? piece.data : `\u0001${piece.data}\u0001`))
      .join(''),
  )

/** The text without empty pieces, and with strings that stand side by side as one. */
export function joined(text: CodedText): CodedText {
  const pieces: (string | Code)[] = []
  for (const piece of text) {
    const last = pieces.at(-1)
    if (piece === '') continue
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}

/** The ids of pairs that open and close within a text, each in its turn: they can be written as one element around words. */
export function nestedPairs(text: CodedText): ReadonlySet<string> {
  const nested = new Set<string>()
  const open: string[] = []
  const broken = new Set<string>()
  for (const piece of text) {
    if (typeof piece === 'string' || piece.kind === 'void') continue
    if (piece.kind === 'open') open.push(piece.id)
    else if (open.at(-1) === piece.id) nested.add(open.pop() ?? '')
    else broken.add(piece.id)
  }
  for (const id of [...open, ...broken]) nested.delete(id)
  return nested
}
