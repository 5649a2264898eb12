/** Latin letters of Serbian with their Cyrillic ones, in the same order; digraphs come first. */
const LETTERS: ReadonlyMap<string, string> = lettersWithCapitals(
  'abvgdđežzijklmnoprstćufhcčš',
  'абвгдђежзијклмнопрстћуфхцчш',
)
const DIGRAPHS: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' }

function lettersWithCapitals(latin: string, cyrillic: string): ReadonlyMap<string, string> {
  const pairs = [...latin].map((letter, index): readonly [string, string] => [letter, [...cyrillic][index] ?? letter])
  return new Map([...pairs, ...pairs.map(pair => pair.map(letter => letter.toUpperCase()) as [string, string])])
}

/** Serbian words in Cyrillic letters, with the same capitals; letters that Serbian lacks stay. */
export const inCyrillic = (words: string): string =>
  Array.from(words.replace(/lj|nj|dž/gi, ofDigraph), letter => LETTERS.get(letter) ?? letter).join('')

function ofDigraph(letters: string): string {
  const small = letters.toLowerCase()
  const cyrillic = DIGRAPHS[small] ?? letters
  return letters === small ? cyrillic : cyrillic.toUpperCase()
}
