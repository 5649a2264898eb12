import { escapeUTF8 } from 'entities/escape'

/** A text as XML 1.0 holds it, also in an attribute: characters that XML has no way to say are left out. */
export const xmlText = (text: string): string =>
  escapeUTF8(text.toWellFormed().replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
