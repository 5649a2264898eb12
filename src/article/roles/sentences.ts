import { headOf } from '../../languages/index.ts'
import { NAMES_WITH_MARKS } from '../../languages/names-with-marks.ts'
import { SEGMENTS, sentenceTag } from '../../languages/segment.ts'
import { abbreviationsIn, abbreviationWords } from '../../languages/word-lists.ts'
import type { Locale } from '../../model.ts'
import { onceEach } from '../../once.ts'

/** The end of a sentence and the first letter of the next one: `died. The`, `gone!” “It`, `닫혔다. 길`, `了。他`. */
const INNER_END =
  /(?:(?<![\p{L}\p{M}\p{N}%])(?<word>[\p{L}\p{M}\p{N}%]{2,})["'”’»›)\]]{0,4}[.…]+|(?<![!?])[!?]+)["'”’»›)\]]{0,4}\s+["'“‘«‹¿¡([]{0,4}[\p{Lu}\p{Lo}]|[。！？।۔]["'”’»›）」』)\]]{0,4}\s*["'“‘「『（]{0,4}\p{L}/gu

const MARKED = abbreviationsIn(NAMES_WITH_MARKS).map(words => words.join(' '))

/** The abbreviations of a language without their full stop. */
const abbreviationsOf = onceEach((tag): ReadonlySet<string> => {
  const data = SEGMENTS[tag]
  const words = abbreviationWords([
    headOf(tag)?.titles,
    data?.joins,
    data?.beforeNumber,
    data?.afterNumber,
    data?.beforeStarter,
    data?.ends,
  ])
  return new Set(Array.from(words, word => word.toLowerCase()))
})

/**
 * Whether a text certainly has more than one sentence: `Nobody died. Who pays?`; not `Gen. Lee Resigns`, `Yahoo! Is
 * Sold`.
 */
export function holdsSentences(text: string, locale: Locale): boolean {
  for (const { index, 0: found, groups } of text.matchAll(INNER_END)) {
    const word = groups?.word
    if (word !== undefined && abbreviationsOf(sentenceTag(locale)).has(word.toLowerCase())) continue
    const until = text.slice(0, index + found.search(/\s|$/u))
    if (/^[!?]/u.test(found) && MARKED.some(name => until.endsWith(name))) continue
    return true
  }
  return false
}
