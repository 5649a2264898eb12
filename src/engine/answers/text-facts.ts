import { type Languages, nameWordsIn, openLanguages, readingAhead, type Side } from '../../check/index.ts'
import type { Pieces } from '../../model.ts'
import { once } from '../../once.ts'
import { type Shape, type Signs, shapeOf, signsOf } from './batch/signs.ts'
import { ownWordsOf, wordsInRows } from './own-words.ts'
import { type Evidence, evidenceOf, lettersOf, wordsOf } from './resemblance.ts'
import { sentencesOf } from './sentences.ts'
import { RENDERING_STEMS, TRANSLATION_STEMS } from './words/label-words.ts'

/** What the examination of an answer needs of a text; each is computed once, when first needed. */
export interface TextFacts {
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly folded: () => string
  readonly letters: () => string
  readonly words: () => readonly string[]
  readonly evidence: () => Evidence
  readonly sentences: () => readonly string[]
  /** Whether it is about translating. */
  readonly isOfTranslation: () => boolean
  /** Whether it has a word that means translating among other things. */
  readonly mayBeOfTranslation: () => boolean
  /** Its words that may be names. */
  readonly nameWords: () => ReturnType<typeof nameWordsIn>
  /** Its runs of words in small letters: ` for a long time | and so on it goes `. */
  readonly rows: () => string
  /** The text as the checks read it. */
  readonly reading: () => Side['reading']
  readonly numbers: Side['numbers']
  readonly signs: () => Signs
  readonly shape: () => Shape
  /** The text as the checks compare it. */
  readonly side: () => Side
}

export const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ`´]/g, "'")

/** What texts are read with. */
interface Readers {
  readonly languages: Languages
}

function factsOfText(text: string, locale: string, { languages }: Readers): TextFacts {
  const side = once(() => readingAhead(languages.of(locale))(text))
  const words = once(() => wordsOf(text))
  const folded = once(() => fold(text))
  return {
    text,
    words,
    folded,
    letters: once(() => lettersOf(text)),
    evidence: once(() => evidenceOf(text)),
    sentences: once(() => sentencesOf(text)),
    mayBeOfTranslation: once(() => RENDERING_STEMS.some(stem => folded().includes(stem))),
    isOfTranslation: once(() => TRANSLATION_STEMS.some(stem => folded().includes(stem))),
    nameWords: once(() => nameWordsIn(text)),
    rows: once(() => wordsInRows(text)),
    reading: () => side().reading,
    numbers: () => side().numbers(),
    signs: once(() => signsOf(side().reading)),
    shape: once(() => shapeOf(side().reading)),
    side,
  }
}

/** Gives the facts of texts in their locales. */
export interface TextReader {
  /** For sources, which several editions of an article share. */
  readonly source: (text: string, locale: string) => TextFacts
  /** For answers, which occur once. */
  readonly answer: (text: string, locale: string) => TextFacts
  /** The words of a source that the engine must translate. */
  readonly ownWords: (pieces: Pieces) => readonly string[]
}

/** Opens a reader; languages that others have opened are reused, and those opened here can be reused. */
export function openTextReader(languages: Languages = openLanguages()): TextReader {
  const readers = { languages }
  const known = new Map<string, Map<string, TextFacts>>()
  const ownWords = new Map<string, readonly string[]>()
  const answer = (text: string, locale: string): TextFacts => factsOfText(text, locale, readers)
  return {
    answer,
    source: (text, locale) => {
      const ofLocale = known.get(locale) ?? new Map<string, TextFacts>()
      known.set(locale, ofLocale)
      const facts = ofLocale.get(text) ?? answer(text, locale)
      ofLocale.set(text, facts)
      return facts
    },
    ownWords: pieces => {
      const text = pieces.filter(piece => typeof piece === 'string').join('\n')
      const words = ownWords.get(text) ?? ownWordsOf(text)
      ownWords.set(text, words)
      return words
    },
  }
}
