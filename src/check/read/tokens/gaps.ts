/**
 * Whether exactly one space stands between two offsets of a text, as between most words: then no further test is
 * needed.
 */
export const isOneSpace = (text: string, from: number, to: number): boolean =>
  to === from + 1 && text.charCodeAt(from) === 0x20
