/** The phrases of a list that is parted by `|`. */
export const phrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map(phrase => phrase.replace(/\s+/g, ' ').trim())
    .filter(phrase => phrase !== '')
