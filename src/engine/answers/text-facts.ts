import { once } from '../../once.ts'
import { type Evidence, evidenceOf, lettersOf, wordsOf } from './resemblance.ts'

/** What is asked of a text while an answer is examined, worked out once, when it is first asked for. */
export interface TextFacts {
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly folded: () => string
  readonly letters: () => string
  readonly words: () => readonly string[]
  readonly evidence: () => Evidence
}

export const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ`´]/g, "'")

export function factsOfText(text: string): TextFacts {
  return {
    text,
    folded: once(() => fold(text)),
    letters: once(() => lettersOf(text)),
    words: once(() => wordsOf(text)),
    evidence: once(() => evidenceOf(text)),
  }
}

/** Keeps the facts of sources, which several editions of an article share. */
export function openSources(): (text: string) => TextFacts {
  const known = new Map<string, TextFacts>()
  return text => {
    const facts = known.get(text) ?? factsOfText(text)
    known.set(text, facts)
    return facts
  }
}
