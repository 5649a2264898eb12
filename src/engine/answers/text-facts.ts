import { readingOnce, type Side } from '../../check/index.ts'
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
  /** What of it must not be turned into its opposite; undefined where that is not known of its language. */
  readonly meanings: () => ReadonlySet<Meaning> | undefined
}

export const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ`´]/g, "'")

export function factsOfText(text: string, locale: string): TextFacts {
  return {
    text,
    folded: once(() => fold(text)),
    letters: once(() => lettersOf(text)),
    words: once(() => wordsOf(text)),
    evidence: once(() => evidenceOf(text)),
    reading: once(() => readingOnce(locale)(text).reading),
    meanings: once(() => meaningsIn(text, locale)),
  }
}

/** The facts of a source text in its locale. */
export type Sources = (text: string, locale: string) => TextFacts

/** Keeps the facts of sources, which several editions of an article share. */
export function openSources(): Sources {
  const known = new Map<string, TextFacts>()
  return (text, locale) => {
    const key = `${locale} ${text}`
    const facts = known.get(key) ?? factsOfText(text, locale)
    known.set(key, facts)
    return facts
  }
}
