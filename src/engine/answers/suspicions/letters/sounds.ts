import { isUnspaced } from '../../../../languages/index.ts'
import { latinOf, skeletonOf } from '../../../../languages/sound.ts'
import { say } from '../../../../say.ts'
import { doubtful, type Suspicion } from '../../problem.ts'

/** Fewer words and consonants may sound alike by chance, or because they are names and loans. */
const FEWEST_WORDS = 3
const FEWEST_SOUNDS = 10
/**
 * A fraction of a source's sounds, in order, that no translation has; for an answer without an everyday word of its
 * language.
 */
const MOST_SOUNDS = 0.68
/** The same if "the" is heard otherwise. */
const MANY_SOUNDS = 0.75
/** The same for an answer with everyday words, by chance: "on" in Cyrillic letters is a Russian word. */
const NEARLY_ALL = 0.85
/** By chance, at most one word in so many is an everyday one. */
const CHANCE = 4

/** The words of the source in the letters of another language: "the judge" → «зе джадж», ザ・ジャッジ. */
export const transliterated: Suspicion = ({ answer, source, ownWords, to }) => {
  const { language, everyday } = answer.reading()
  const { script } = language
  const isSameScript = script === undefined || script.name === source.reading().language.script?.name
  if (isSameScript || ownWords.length < FEWEST_WORDS) return undefined
  if (everyday > 1 && everyday * CHANCE > source.words().length) return undefined
  const all = answer.words().filter(word => script.own.test(word))
  // It has as many words as the source, articles included.
  if (!isUnspaced(to) && Math.abs(all.length - source.words().length) > 0.2 * source.words().length) return undefined
  const names = new Set(source.nameWords().map(({ text }) => skeletonOf(latinOf(text))))
  const own = all.filter(word => !names.has(skeletonOf(latinOf(word))))
  const words = source.words().filter(word => !names.has(skeletonOf(word)))
  const said = soundOf(own)
  const isAlike = (asked: string, least: number): boolean => {
    const longest = Math.max(asked.length, said.length)
    if (asked.length < FEWEST_SOUNDS || Math.min(asked.length, said.length) < longest * MOST_SOUNDS) return false
    return commonLength(asked, said) >= longest * least
  }
  // Few languages have the sound of "the": it becomes a d in one, and a z in another.
  const isHeard =
    isAlike(soundOf(words), everyday === 0 ? MOST_SOUNDS : NEARLY_ALL) ||
    isAlike(soundOf(words.map(word => word.replaceAll('th', 's'))), everyday === 0 ? MANY_SOUNDS : NEARLY_ALL)
  return isHeard ? doubtful(say('answer-sounds', {})) : undefined
}

const soundOf = (words: readonly string[]): string =>
  words.map(word => skeletonOf(asHeard(latinOf(word))).replace(/^a/, '')).join('')

/** Sounds that languages write with several letters, or with a vowel: «джадж» is "judge", «уорнд» is "warned". */
const asHeard = (latin: string): string =>
  latin
    .replace(/^(?:dzh|tz)(?=[aeiou])|g(?=e[ds]?$)/g, 'j')
    .replace(/u(?=[aeio])/g, 'w')
    .replace(/^kh/, 'h')
    .replace(/w(?![aeiouhr])/g, 'o')

/** The length of the longest common subsequence of letters. */
function commonLength(one: string, other: string): number {
  let row = new Uint16Array(other.length + 1)
  for (const letter of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at++)
      next[at + 1] = letter === other[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
    row = next
  }
  return row.at(-1) ?? 0
}
