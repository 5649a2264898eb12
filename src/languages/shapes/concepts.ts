/**
 * Words of news by what they mean, with the same ids in every language: they show what a sentence is about, so that a
 * sentence and its translation can be compared. Only meanings whose translation is nearly always one of a few words:
 * `refugee`, `harvest`; no words of many senses. Meanings that are in `concepts` of `CheckData` or in the families of
 * `contrasts.ts` (`hospital`, `minister`, `drone`) are not repeated here.
 *
 * A list has words in small letters, separated by spaces. `reform*` is any word that begins with "reform", `*minister`
 * any word that ends with it, and `*unfall*` any word with it (also "Unfall" itself). `_` stands between the words of
 * a phrase of two or three words, each of which may end in `*`: `air_force`, `железн*_дорог*`. A word with `~` may mean
 * the concept: it counts for a text that should have the concept (`verdict` became "ruling"), but not as evidence that
 * a text has it. Of several forms of a concept that fit a word, the longest decides: `natur* ~natürlich*`.
 *
 * In Arabic and Hebrew, the clitics of `check.ts` before a word are cut off: list `لاجئ*`, not `اللاجئ*`. In a language
 * without spaces (`unspaced: 'always'`), a word counts anywhere in a text, without `*`, unless a longer listed word
 * covers it: `人質` in 日本人質; of a verb, list what all forms have in common (`逃げ`). In Korean, `난민*` has any
 * particle, and `*난민*` also counts inside a compound.
 */
export type ConceptWords = Readonly<Record<string, string>>
