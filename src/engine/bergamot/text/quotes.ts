import { quotationStylesOf, spacesQuotations } from '../../../languages/quotation-marks.ts'
import type { Locale, Pieces } from '../../../model.ts'

const CURLED = /[“”„«»]/g

/** Replaces quotation marks that small vocabularies lack with straight ones: `“No,” he said` → `"No," he said`. */
export const straightened = (pieces: Pieces): Pieces =>
  pieces.map(piece => (typeof piece === 'string' ? piece.replace(CURLED, '"').replace(/[‘’]/g, "'") : piece))

/** The usual quotation marks of a locale, with the no-break spaces that it has inside them. */
function marksOf(locale: Locale): readonly [open: string, close: string] {
  const [open = '“', close = '”'] = quotationStylesOf(locale)[0] ?? ''
  return open === '«' && spacesQuotations(locale) ? ['«\u00a0', '\u00a0»'] : [open, close]
}

/**
 * Replaces straight marks of an answer with the target's quotation marks, if the source had curly ones: they open and
 * close in turn. An odd number stays straight, since nobody knows which one is missing.
 */
export function curled(answer: Pieces, source: Pieces, locale: Locale): Pieces {
  const text = (pieces: Pieces): string => pieces.filter(piece => typeof piece === 'string').join('')
  const hadCurled = /[“”„«»]/.test(text(source))
  const straight = text(answer).match(/"/g)?.length ?? 0
  const apostrophes = answer.map(piece =>
    typeof piece === 'string' && /’/.test(text(source)) ? piece.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : piece,
  )
  if (!hadCurled || straight === 0 || straight % 2 === 1) return apostrophes
  const [open, close] = marksOf(locale)
  let opens = true
  return apostrophes.map(piece => {
    if (typeof piece !== 'string') return piece
    return piece.replace(/"/g, () => {
      const mark = opens ? open : close
      opens = !opens
      return mark
    })
  })
}
