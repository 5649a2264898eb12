/** The phrases of a list separated by `|`. */
export const phrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map(phrase => phrase.replace(/\s+/g, ' ').trim())
    .filter(phrase => phrase !== '')
