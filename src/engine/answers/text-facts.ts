import { type Languages, openLanguages, readingOnce, type Side } from '../../check/index.ts'
import { once } from '../../once.ts'
import { type Meaning, meaningsIn } from './meanings.ts'
import { type Evidence, evidenceOf, lettersOf, wordsOf } from './resemblance.ts'

/** What is asked of a text while an answer is examined, worked out once, when it is first asked for. */
export interface TextFacts {
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly folded: () => string
  readonly letters: () => string
  readonly words: () => readonly string[]
  readonly evidence: () => Evidence
  /** As the checks read it. */
  readonly reading: () => Side['reading']
  readonly numbers: Side['numbers']
  /** What of it must not be turned into its opposite; undefined where that is not known of its language. */
  readonly meanings: () => ReadonlySet<Meaning> | undefined
}

export const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ`´]/g, "'")

export function factsOfText(text: string, locale: string, languages: Languages): TextFacts {
  const side = once(() => readingOnce(languages.of(locale))(text))
  return {
    text,
    folded: once(() => fold(text)),
    letters: once(() => lettersOf(text)),
    words: once(() => wordsOf(text)),
    evidence: once(() => evidenceOf(text)),
    reading: () => side().reading,
    numbers: () => side().numbers(),
    meanings: once(() => meaningsIn(text, locale)),
  }
}

/** Gives the facts of texts in their locales. */
export interface TextReader {
  /** For sources, which several editions of an article share. */
  readonly source: (text: string, locale: string) => TextFacts
  /** For answers, which come once. */
  readonly answer: (text: string, locale: string) => TextFacts
}

export function openTextReader(languages: Languages = openLanguages()): TextReader {
  const known = new Map<string, TextFacts>()
  const answer = (text: string, locale: string): TextFacts => factsOfText(text, locale, languages)
  return {
    answer,
    source: (text, locale) => {
      const key = `${locale} ${text}`
      const facts = known.get(key) ?? answer(text, locale)
      known.set(key, facts)
      return facts
    },
  }
}
