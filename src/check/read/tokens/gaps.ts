/** Whether one space is all that stands between two places of a text, as between most words: it needs no closer look. */
export const isOneSpace = (text: string, from: number, to: number): boolean =>
  to === from + 1 && text.charCodeAt(from) === 0x20
