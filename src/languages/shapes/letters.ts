/**
 * The groups of three letters that words in small letters of a language have, by how often: 8 in 1,000 groups and more,
 * 3 and more, 1 and more, 1 in 2,000 and more, 1 in 10,000 and more, and all others that were ever seen. `_` is the
 * edge of a word: `_de`, `en_`. Groups are separated by spaces; two letters may be written once for all that follow
 * them: `abcd` is `abc` and `abd`.
 */
export type LetterGroups = readonly [string, string, string, string, string, string]
