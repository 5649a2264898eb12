import { itemBefore } from '../../../../item-at.ts'
import { isCountry, placeNamesOf } from '../../../../languages/places.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { PREFECTURES } from '../../../../languages/prefectures.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading } from '../../../read/model.ts'
import { gazetteerOf } from './gazetteer.ts'
import { wordsIn } from './words.ts'

/** Where a prefecture stands in the source, and what stands in its place in the target. */
export interface ReplacedPrefecture {
  readonly lost: readonly [start: number, end: number]
  readonly came: readonly [start: number, end: number]
}

/** "Prefecture", "Präfektur", "préfecture". */
const IS_PREFECTURE = /^pr[ea]fe[ck]tur/

/** A prefecture in a Japanese text: 秋田県. */
const IN_SIGNS = new RegExp(`(${[...PREFECTURES.values()].join('|')})[県府都道]`, 'gu')

/**
 * A prefecture of Japan that a Japanese target nowhere names, where it names another one, or a city that the source does
 * not: "Gifu Prefecture" → 滋賀県, "near Gifu" → 京都. Their signs have no sound that could be compared.
 */
export function prefectureReplaced(source: Reading, target: Reading): ReplacedPrefecture | undefined {
  if (target.language.tag !== 'ja' || (source.facts & FACT.capital) === 0) return undefined
  const words = new Set(wordsIn(source.text).map(({ text }) => plainLetters(text)))
  for (const [at, token] of source.tokens.entries()) {
    if ((token.facts & FACT.capital) === 0) continue
    const signs = PREFECTURES.get(plainLetters(token.text))
    if (signs === undefined || target.text.includes(signs) || !isPlace(at, source)) continue
    const came = prefectureIn(target.text, words) ?? cityIn(source, target, words)
    if (came !== undefined) return { lost: [token.start, token.end], came }
  }
  return undefined
}

/** Whether the source shows that a word is a place: by "Prefecture" beside it, or by a preposition before it alone. */
function isPlace(at: number, { tokens, language }: Reading): boolean {
  const lowerAt = (step: number): string => plainLetters(tokens[at + step]?.text ?? '')
  if ([-2, -1, 1].some(step => IS_PREFECTURE.test(lowerAt(step)))) return true
  const next = tokens[at + 1]
  if (next !== undefined && (next.facts & FACT.capital) !== 0) return false
  return language.besideNames.noSubject?.has(itemBefore(tokens, at)?.lower ?? '') === true
}

/** The only prefecture of a Japanese text that the words of its source do not name. */
function prefectureIn(text: string, words: ReadonlySet<string>): readonly [number, number] | undefined {
  const found = [...text.matchAll(IN_SIGNS)].filter(
    ([, signs]) => ![...words].some(word => PREFECTURES.get(word) === signs),
  )
  const [one, more] = found
  return one && more === undefined ? [one.index, one.index + one[0].length] : undefined
}

/** The only city of a Japanese text that its source does not name, where both name no other one. */
function cityIn(source: Reading, target: Reading, words: ReadonlySet<string>): readonly [number, number] | undefined {
  const here = gazetteerOf(source.language.locale).namedBy(source)
  const [one, more] = gazetteerOf('ja')
    .namedBy(target)
    .filter(({ id, ambiguous }) => !isCountry(id) && ambiguous !== true && !here.some(other => other.id === id))
  if (one === undefined || more !== undefined || target.text.search(IN_SIGNS) >= 0) return undefined
  const names = placeNamesOf('en').get(one.id) ?? []
  return names.some(name => words.has(plainLetters(name))) ? undefined : [one.start, one.end]
}
