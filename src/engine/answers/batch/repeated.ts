import { isDense } from '../../../languages/index.ts'
import { say } from '../../../say.ts'
import { doubtful, type Problem } from '../problem.ts'
import type { TextFacts } from '../text-facts.ts'
import type { AnsweredBatch } from './misplaced.ts'

/** Shorter answers may be equal: "Sí.", "dijo Trump". */
const FEWEST_LETTERS = 12
const FEWEST_DENSE = 6
/** Sources with this fraction of words in common may have the same translation: "He was killed." "She was killed." */
const ALIKE = 0.5
/** The least fraction of an answer that another answer must be; less is only a name in it. */
const PART = 0.12

/** The answers that equal or contain another answer of the batch, although their sources do not. */
export function repeated({ texts, to }: AnsweredBatch): ReadonlyMap<string, Problem> {
  const answered = texts.flatMap(({ id, source, answer }) =>
    answer ? [{ id, source, letters: answer.letters() }] : [],
  )
  const problems = new Map<string, Problem>()
  const fewest = isDense(to) ? FEWEST_DENSE : FEWEST_LETTERS
  // Of equal answers to equal sources, one is enough.
  const distinct = new Map(answered.map(one => [`${one.source.letters()} ${one.letters}`, one]))
  const parts = [...distinct.values()].filter(({ letters }) => letters.length >= fewest)
  for (const one of answered) {
    const { letters } = one
    for (const other of parts) {
      const part = other.letters
      if (part.length > letters.length || part.length < PART * letters.length || one === other) continue
      if (!letters.includes(part) || mayRepeat(one.source, other.source)) continue
      problems.set(one.id, letters === part ? SAME : WITH_ANOTHER)
    }
  }
  return problems
}

const SAME = doubtful(say('answer-twice', {}))
const WITH_ANOTHER = doubtful(say('answer-holds-another', {}))

function mayRepeat(one: TextFacts, other: TextFacts): boolean {
  if (one.letters().includes(other.letters())) return true
  const [words, others] = [new Set(one.words()), new Set(other.words())]
  const both = [...words].filter(word => others.has(word)).length
  return both >= ALIKE * Math.min(words.size, others.size)
}
