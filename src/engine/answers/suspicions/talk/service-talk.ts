import { isUnspaced, languageOf, languageTag } from '../../../../languages/index.ts'
import { onceEach } from '../../../../once.ts'
import { say } from '../../../../say.ts'
import { sharedSigns } from '../../batch/signs.ts'
import { certain, doubtful, type Suspicion, shortened } from '../../problem.ts'
import type { TextFacts } from '../../text-facts.ts'
import { SERVICE_WORDS } from '../../words/service-words.ts'

/** The weight of a word about a service's own work. */
const STRONG = 2
const WEAK = 1
/** A difference of this weight may still be chance, if the answer has the content of the source. */
const MUCH = 4
const SOME = 2
/** How much two texts with the same content share at least. */
const SAME = 2

/**
 * An answer about translating, texts and sentences, requests and errors, while the source is not: a refusal, a
 * service's message, translated instructions, thoughts. If the answer shares words with its source, the evidence must
 * be stronger.
 */
export const serviceTalk: Suspicion = ({ answer, source, from, to }) => {
  const said = weightIn(answer, to)
  if (said < SOME) return undefined
  const known = weightIn(source, languageOf(SERVICE_WORDS, from) ? from : 'en')
  const rendering = source.mayBeOfTranslation() ? STRONG : 0
  const excess = said - known - rendering
  if (excess < SOME) return undefined
  const isOther = sharedSigns(source.signs(), answer.signs()) < SAME
  if (!isOther && excess < MUCH) return undefined
  const message = say('answer-is-talk', { words: shortened(answer.text) })
  return isOther && excess >= MUCH ? certain(message) : doubtful(message)
}

/** Beginnings of words are looked up by so many letters, and phrases, as Vietnamese has them, all together. */
const FIRST = 2
const PHRASES = ''

type Beginning = readonly [letters: string, weight: number]

const listed = (words: string, weight: number): readonly Beginning[] =>
  words.split(' ').map(word => [word.replaceAll('_', ' '), weight])

const beginningsIn = onceEach((language): ReadonlyMap<string, readonly Beginning[]> => {
  const words = Object.hasOwn(SERVICE_WORDS, language) ? SERVICE_WORDS[language] : undefined
  const all = words ? [...listed(words.strong, STRONG), ...listed(words.weak, WEAK)] : []
  return Map.groupBy(all, ([letters]) => (letters.includes(' ') ? PHRASES : letters.slice(0, FIRST)))
})

/** The weight of a text's words of this kind; each beginning counts once. */
function weightIn(text: TextFacts, locale: string): number {
  const beginnings = beginningsIn(languageTag(locale))
  const found = new Map<string, number>()
  if (isUnspaced(locale)) {
    for (const [beginning, weight] of [...beginnings.values()].flat())
      if (text.text.includes(beginning)) found.set(beginning, weight)
    return sum(found)
  }
  for (const [phrase, weight] of beginnings.get(PHRASES) ?? [])
    if (text.folded().includes(phrase)) found.set(phrase, weight)
  for (const word of text.words()) {
    const own = beginnings.get(word.slice(0, FIRST))?.filter(([beginning]) => isBeginningOf(word, beginning))
    if (own === undefined || own.length === 0) continue
    // "tradus" begins with "tradu" as well, and is one word.
    const [longest, weight] = own.reduce((most, one) => (one[0].length > most[0].length ? one : most))
    found.set(longest, weight)
  }
  return sum(found)
}

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((all, one) => all + one, 0)

/** Whether a word begins so; a short beginning matches its own endings, not longer words: `verb`, not `verbündet`. */
const isBeginningOf = (word: string, beginning: string): boolean =>
  word.startsWith(beginning) &&
  (beginning.length > SHORT || word.length <= beginning.length + 2 || /[가-힣]/.test(beginning))

const SHORT = 4
