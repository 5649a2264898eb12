import { lengthScore } from '../../../check/index.ts'
import { itemAt } from '../../../item-at.ts'
import { isUnspaced } from '../../../languages/index.ts'
import { say } from '../../../say.ts'
import { doubtful, type Problem } from '../problem.ts'
import { isCut } from '../suspicions/length/says-all.ts'
import type { AnsweredBatch } from './misplaced.ts'

/** A shorter answer, in standard deviations of its length, has no room for two texts. */
const LONG = 1
/** How long it must be if only its words show it. */
const VERY_LONG = 1.5
/** How much likelier two texts must be than one: if the answer has one sentence more, and if only its words show it. */
const WITH_SENTENCE = 3
const WITHOUT = 8
/** The same if the other text has no answer. */
const LEFT_EMPTY = 2
/** Scripts that share no letters with others give fewer signs and cut sentences differently. */
const DENSE = 8

/** The answers that seem to translate another text of the batch as well, usually the next one. */
export function merged({ texts, to, measure }: AnsweredBatch): ReadonlyMap<string, Problem> {
  const problems = new Map<string, Problem>()
  const margin = isUnspaced(to) ? DENSE : 0
  for (const [place, { id, source, answer }] of texts.entries()) {
    if (!answer) continue
    // A sentence may be cut where the source has a semicolon or a dash.
    const cuts = source.text.match(CUT)?.length ?? 0
    const hasMore = answer.sentences().length > source.sentences().length + cuts && !isCut({ source, answer })
    const long = lengthScore({ source: source.reading(), target: answer.reading() })
    if (long < LONG && !hasMore) continue
    const gainOf = measure.mergersOf(answer, place)
    const places = hasMore ? [...texts.keys()] : [place - 1, place + 1]
    const isMerged = places.some(index => {
      const other = itemAt(texts, index)
      if (!other) return false
      const isNeighbour = Math.abs(index - place) === 1
      if (isNeighbour && !other.answer) return hasMore || gainOf(index) > LEFT_EMPTY
      if (hasMore) return index !== place && long > LONG && gainOf(index) > WITH_SENTENCE + margin
      return long > VERY_LONG && gainOf(index) > WITHOUT + margin
    })
    if (isMerged) problems.set(id, TWO)
  }
  return problems
}

const CUT = /[;；—–](?=\s)/gu

const TWO = doubtful(say('answer-merged', {}))
