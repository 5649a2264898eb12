import { scriptOf } from '../../../../languages/script.ts'
import { say } from '../../../../say.ts'
import { doubtful, type Oddity, type Suspicion } from '../../problem.ts'

/** A letter as the name of a person, as courts and police reports have it: "A씨", "Aさん", "A某", "김모 씨". */
const LETTER_BEFORE =
  /(?<![\p{Script=Latin}\p{N}])[A-ZＡ-Ｚ]\s?(?:모\s?)?(?:씨|さん|氏|某|先生|女士)|(?<![가-힣])[가-힣]모\s?씨/u

/** The same after a title: "Herr X", "pan K.", "господин Н." */
const LETTER_BEHIND =
  /(?<!\p{L})(?:[Hh]errn?|[Ff]rau|M(?:rs?|s|me)|Monsieur|[Mm]adame|[Ss]eñora?|Sra?|[Ss]enhora?|[Ss]ignora?|Sig|[Pp]an[aieí]?|[Hh]erra|[Rr]ouva|[Mm]eneer|[Mm]evrouw|[Bb]ayan?|[Гг]осподина?|[Гг]оспожа|[Гг]-(?:н|жа)|[Пп]ане?|[Пп]ані)\.? \p{Lu}(?![\p{L}\p{M}\p{N}'’-])(?!\.? ?\p{Lu})/u

/** A first and a last name. */
const NAMES = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)/gu

/** A capital that is a word alone; the English pronoun is not one. */
const ALONE = /(?<![\p{L}\p{N}])(?!I(?![\p{L}.]))\p{Lu}(?![\p{L}\p{M}\p{N}])/u

/** Anonymous letters for the names of the source: "Owen Castell" → "A씨". */
export const anonymous: Suspicion = ({ answer, source }) => {
  const letter = (LETTER_BEFORE.exec(answer.text) ?? LETTER_BEHIND.exec(answer.text))?.[0]
  if (letter === undefined || ALONE.test(source.text)) return undefined
  const isNamed = source.text.search(NAMES) >= 0 || !/\p{Lu}/u.test(source.text)
  return isNamed && !source.text.includes(letter) ? doubtful(say('answer-has', { words: letter })) : undefined
}

/** A single capital inside a sentence, but no Roman number and no word: Dutch "U", Danish "I", Spanish "Y". */
const LETTER_ALONE =
  /(?<=[\p{Ll},] )(?![IVXLCDMUYOEÀÈ])\p{Script=Latin}(?<=\p{Lu})(?:\.(?=,|\s\p{Ll}|$)|(?=,? \p{Ll}))/u

/** The same without a title, if the answer has no name of the source: "Owen Castell and Rhys" → "A. und B." */
export const anonymousLetter: Oddity = ({ answer, source, to }) => {
  if (scriptOf(to) !== 'Latn' || /^en\b/.test(to)) return undefined
  const letter = LETTER_ALONE.exec(answer.text)?.[0]
  if (letter === undefined || ALONE.test(source.text)) return undefined
  const persons = [...source.text.matchAll(NAMES)]
  const isGone = persons.every(
    ([, first = '', last = '']) => !answer.text.includes(first) && !answer.text.includes(last),
  )
  return persons.length > 0 && isGone ? say('answer-has', { words: letter }) : undefined
}
