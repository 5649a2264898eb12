import { itemBefore } from '../../../item-at.ts'
import { checkDataOf } from '../../../languages/check.ts'
import { onceEach } from '../../../once.ts'
import { wordsOf } from '../../language/words/word-list.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { NumberFact } from '../model.ts'
import type { Score } from './scores.ts'

type InText = readonly [reading: Reading, scores: readonly Score[]]

/** What a text says of the team whose score it gives, and the word and the score as one figure. */
interface Standing {
  readonly side: 'ahead' | 'behind'
  readonly shown: NumberFact
}

/**
 * A score with its word, of a team that led in the source and trails in the target, or the reverse: "led 68–61" →
 * проигрывал 61:68.
 */
export function standingTurned(
  [source, scores]: InText,
  [target, others]: InText,
): readonly [NumberFact, NumberFact] | undefined {
  for (const score of scores) {
    const here = standingOf(score, source)
    const other = here && others.find(each => areSame(score, each))
    const there = other && standingOf(other, target)
    if (here && there && here.side !== there.side && !hasOtherSubject([here, source], [there, target]))
      return [here.shown, there.shown]
  }
  return undefined
}

const areSame = ([a, b]: Score, [c, d]: Score): boolean =>
  (a.value === c.value && b.value === d.value) || (a.value === d.value && b.value === c.value)

/** How many words, and how many letters of a script without spaces, are looked at before and behind a score. */
const [REACH, LETTERS] = [3, 8]

function standingOf([one, other]: Score, { text, tokens, language }: Reading): Standing | undefined {
  const { leads, trails } = wordsFor(language.tag)
  if (leads.length + trails.length === 0) return undefined
  const isDense = language.data.unspaced !== undefined
  const from = isDense ? Math.max(0, one.start - LETTERS) : (tokens[Math.max(0, one.from - REACH)]?.start ?? 0)
  const to = isDense ? other.end + LETTERS : tokens[Math.min(tokens.length, other.to + REACH) - 1]?.end
  const around = ` ${text.slice(from, to)} `.toLowerCase()
  const placeOf = (words: readonly string[]): readonly [number, number] | undefined => {
    for (const word of words) {
      const at = around.indexOf(isDense ? word : ` ${word} `)
      if (at >= 0) return isDense ? [from + at - 1, from + at - 1 + word.length] : [from + at, from + at + word.length]
    }
    return undefined
  }
  const behind = placeOf(trails)
  const place = behind ?? placeOf(leads)
  if (place === undefined) return undefined
  const shown = { ...one, start: Math.min(one.start, place[0]), end: Math.max(other.end, place[1]) }
  return { side: behind ? 'behind' : 'ahead', shown }
}

const wordsFor = onceEach((tag: string) => {
  const { leads = '', trails = '' } = checkDataOf(tag) ?? {}
  return { leads: wordsOf(leads), trails: wordsOf(trails) }
})

/** Whether the target tells the same of the other team: "CSKA led Zenit 2–1" → «Зенит» проигрывал 1:2. */
function hasOtherSubject([here, source]: readonly [Standing, Reading], [there, target]: readonly [Standing, Reading]) {
  const subject = nameBefore(source, here.shown.start)
  const other = nameBefore(target, there.shown.start)?.word.nameKey ?? ''
  if (other === '' || other === subject?.word.nameKey) return false
  return source.tokens.some(({ word }) => word.nameKey === other)
}

function nameBefore({ tokens }: Reading, start: number): Token | undefined {
  for (let at = tokens.findIndex(token => token.end > start); at > 0; at--) {
    const token = itemBefore(tokens, at)
    if (token?.kind === 'word' && token.text !== token.lower && !token.word.common) return token
  }
  return undefined
}
