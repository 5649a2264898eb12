import { isUnspaced } from '../../../languages/index.ts'
import { say } from '../../../say.ts'
import { sharedSigns } from '../batch/signs.ts'
import { certain, doubtful, type Suspicion, shortened } from '../problem.ts'
import type { TextFacts } from '../text-facts.ts'
import { SERVICE_WORDS } from '../words/service-words.ts'

/** What a word of a service's own language says. */
const STRONG = 2
const WEAK = 1
/** So much more of it than the source has may still be chance, where the answer says the same as the source. */
const MUCH = 4
const SOME = 2
/** What two texts share that say the same, at least. */
const SAME = 2

/**
 * An answer that speaks of translating, of texts and sentences, of requests and errors, while the source does not: a refusal, a
 * service's message, the instructions translated, thoughts. Where the answer shares words with its source, it must do so much.
 */
export const serviceTalk: Suspicion = ({ answer, source, from, to }) => {
  const said = weightIn(answer, to)
  if (said < SOME) return undefined
  const excess = said - weightIn(source, SERVICE_WORDS[languageOf(from)] ? from : 'en')
  if (excess < SOME) return undefined
  const isOther = sharedSigns(source.signs(), answer.signs()) < SAME
  if (!isOther && excess < MUCH) return undefined
  const message = say('answer-is-talk', { words: shortened(answer.text) })
  return isOther && excess >= MUCH ? certain(message) : doubtful(message)
}

/** Beginnings of words are looked up by so many letters. */
const FIRST = 2

type Beginning = readonly [letters: string, weight: number]

const listed = (words: string, weight: number): readonly Beginning[] => words.split(' ').map(word => [word, weight])

const BEGINNINGS: ReadonlyMap<string, ReadonlyMap<string, readonly Beginning[]>> = new Map(
  Object.entries(SERVICE_WORDS).map(([language, { strong, weak }]) => [
    language,
    Map.groupBy([...listed(strong, STRONG), ...listed(weak, WEAK)], ([letters]) => letters.slice(0, FIRST)),
  ]),
)

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

/** The weight of a text's words of this kind, each beginning counted once. */
function weightIn(text: TextFacts, locale: string): number {
  const beginnings = BEGINNINGS.get(languageOf(locale))
  const found = new Map<string, number>()
  if (isUnspaced(locale)) {
    for (const [beginning, weight] of [...(beginnings?.values() ?? [])].flat())
      if (text.text.includes(beginning)) found.set(beginning, weight)
    return sum(found)
  }
  for (const word of text.words()) {
    for (const [beginning, weight] of beginnings?.get(word.slice(0, FIRST)) ?? []) {
      if (isBeginningOf(word, beginning)) found.set(beginning, weight)
    }
  }
  return sum(found)
}

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((all, one) => all + one, 0)

/** A short beginning stands for its own endings, not for longer words: `verb`, not `verbündet`. */
const isBeginningOf = (word: string, beginning: string): boolean =>
  word.startsWith(beginning) &&
  (beginning.length > SHORT || word.length <= beginning.length + 2 || /[가-힣]/.test(beginning))

const SHORT = 4
