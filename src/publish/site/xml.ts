import { escapeUTF8 } from 'entities/escape'

/** A text escaped for XML 1.0, also for attributes; characters that XML cannot have are dropped. */
export const xmlText = (text: string): string =>
  escapeUTF8(text.toWellFormed().replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
