/** Latin letters of Serbian with their Cyrillic ones, in the same order; digraphs come first. */
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

/** Serbian words in Cyrillic letters, with the same capitals; letters that Serbian lacks stay. */
export const inCyrillic = (words: string): string =>
  words.replace(/lj|nj|dž|\p{L}/giu, letters => {
    const cyrillic = LETTERS[letters.toLowerCase()] ?? letters
    return letters === letters.toLowerCase() ? cyrillic : cyrillic.toUpperCase()
  })
