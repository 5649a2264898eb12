/** Latin letters of Serbian and Cyrillic ones in the same order; those of two letters come first. */
const LETTERS: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  ...Object.fromEntries(
    [...'abvgdđežzijklmnoprstćufhcčš'].map((latin, index) => [
      latin,
      [...'абвгдђежзијклмнопрстћуфхцчш'][index] ?? latin,
    ]),
  ),
}

/** Serbian words in Cyrillic letters, capitals where they have them; letters that Serbian has not stay. */
export const inCyrillic = (words: string): string =>
  words.replace(/lj|nj|dž|\p{L}/giu, letters => {
    const cyrillic = LETTERS[letters.toLowerCase()] ?? letters
    return letters === letters.toLowerCase() ? cyrillic : cyrillic.toUpperCase()
  })
