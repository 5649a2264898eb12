import { hashText } from '../edition/index.ts'
import type { Code, CodedText } from './model.ts'

/** The text as a reader sees it: with placeholders, without markup. */
export const plainText = (text: CodedText): string =>
  text.map(piece => (typeof piece === 'string' ? piece : piece.placeholder ? piece.data : '')).join('')

/** The text with its markup and placeholders: `<b>Kyiv</b>`. */
export const wholeText = (text: CodedText): string =>
  text.map(piece => (typeof piece === 'string' ? piece : piece.data)).join('')

/**
 * A hash of a text with its markup, to see whether it has changed. A placeholder counts the same as a code and as typed
 * text.
 */
export const hashCoded = (text: CodedText): string =>
  hashText(
    text
      .map(piece => (typeof piece === 'string' ? piece : piece.placeholder ? piece.data : `\u0001${piece.data}\u0001`))
      .join(''),
  )

/** The text without empty pieces, and with adjacent strings joined. */
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

/** The ids of pairs that are nested without crossing: they can be written as one element around words. */
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
