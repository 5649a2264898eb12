import { languageOf } from '../../../languages/index.ts'
import type { Pieces } from '../../../model.ts'

const CURLED = /[“”„«»]/g

/** Replaces quotation marks that small vocabularies lack with straight ones: `“No,” he said` → `"No," he said`. */
export const straightened = (pieces: Pieces): Pieces =>
  pieces.map(piece => (typeof piece === 'string' ? piece.replace(CURLED, '"').replace(/[‘’]/g, "'") : piece))

/** The quotation marks of a locale, from CLDR; the first and last mark of a pair. */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  es: ['«', '»'],
  ca: ['«', '»'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ja: ['「', '」'],
}

/**
 * Replaces straight marks of an answer with the target's quotation marks, if the source had curly ones: they open and
 * close in turn. An odd number stays straight, since nobody knows which one is missing.
 */
export function curled(answer: Pieces, source: Pieces, locale: string): Pieces {
  const text = (pieces: Pieces): string => pieces.filter(piece => typeof piece === 'string').join('')
  const hadCurled = /[“”„«»]/.test(text(source))
  const straight = text(answer).match(/"/g)?.length ?? 0
  const apostrophes = answer.map(piece =>
    typeof piece === 'string' && /’/.test(text(source)) ? piece.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : piece,
  )
  if (!hadCurled || straight === 0 || straight % 2 === 1) return apostrophes
  const [open, close] = languageOf(QUOTES, locale) ?? ['“', '”']
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
