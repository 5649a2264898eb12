/**
 * The groups of three letters that words in small letters of a language often have, by how often: 8 in 1,000 groups and
 * more, 3 and more, 1 and more, 1 in 2,000 and more. `_` is the edge of a word: `_de`, `en_`. Groups are separated by
 * spaces.
 */
export type LetterGroups = readonly [string, string, string, string]
