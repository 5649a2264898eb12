/** Whether the letters of a font are no letters: no other text may be written in it. */
export const isSymbolFont = (name: string): boolean => /wingdings|webdings|dingbats|symbol/i.test(name)
