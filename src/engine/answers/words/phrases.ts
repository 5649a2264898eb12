/** The phrases of a list separated by `|`. */
export const phrases = (list: string): readonly string[] =>
  list
    .replace(/\s+/g, ' ')
    .split('|')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
