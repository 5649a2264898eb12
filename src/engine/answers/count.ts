/** How often a pattern with the flag `g` matches in a text. */
export const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How many words and numbers a text has. */
export const wordCount = (text: string): number => countOf(text, /[\p{L}\p{M}\p{N}]+/gu)
