/** Whether the letters of a font are symbols: no other text can be written in it. */
export const isSymbolFont = (name: string): boolean => /wingdings|webdings|dingbats|symbol/i.test(name)
