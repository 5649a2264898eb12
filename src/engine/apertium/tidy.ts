import type { Pieces } from '../../model.ts'
import { joinStrings, sourceText } from '../markup/pieces.ts'

const HOLD_MARK = '\uFFFC'

/** Repairs what Apertium's spacing rules did wrong, judged by the source. */
export function tidy(source: Pieces, answer: Pieces): Pieces {
  const before = sourceText(source)
  const holds = answer.filter(piece => typeof piece !== 'string')
  let text = answer.map(piece => (typeof piece === 'string' ? piece : HOLD_MARK)).join('')
  if (text.split(HOLD_MARK).length !== holds.length + 1) return answer
  if (!/\S\s{2,}\S/.test(before)) text = text.replace(/(\S) {2,}(?=\S)/g, '$1 ')
  if (!/\S [,;.:!?)”»]/.test(before)) text = text.replace(/(\S) +(?=[,;.:!?)”]+(?:\s|$))/g, '$1')
  if (!/[“‘«([¿¡] /.test(before)) text = text.replace(/([“‘([¿¡]) +/g, '$1')
  if (!/(?:^|\s)"\s/.test(before)) text = closeQuotes(text)
  if (!/\d - /.test(before)) text = text.replace(/(\d) - (?=\S)/g, '$1-')
  if (!/'/.test(before) && /’/.test(before)) text = text.replaceAll("'", '’')
  text = text.trim()
  if (/^[\p{P}\s]*\p{Lu}/u.test(before))
    text = text.replace(/^([\p{P}\s]*)(\p{Ll})/u, (_, signs, letter) => signs + letter.toUpperCase())
  return withOneStop(restoreHolds(text, holds))
}

/** Keeps one of two full stops, of an abbreviation and of the sentence: `EE. UU..` → `EE. UU.` */
function withOneStop(pieces: Pieces): Pieces {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const isStopped = typeof before === 'object' && before.kind === 'name' && before.target.endsWith('.')
    return isStopped && typeof piece === 'string' ? piece.replace(/^\.(?!\.)/, '') : piece
  })
}

/** Removes spaces between straight quotes and their words: the odd ones open, the even ones close. */
function closeQuotes(text: string): string {
  let count = 0
  return text.replace(/(?<! ) *" */g, found => {
    count++
    return count % 2 === 1 ? found.replace(/" +$/, '"') : found.replace(/^ +"/, '"')
  })
}

function restoreHolds(text: string, holds: Pieces): Pieces {
  return joinStrings(
    text.split(HOLD_MARK).flatMap((part, index) => (index === 0 ? [part] : [holds[index - 1] ?? '', part])),
  )
}
