import type { Delivery, EngineReport, Job } from '../../model.ts'
import { charactersOf } from '../markup/pieces.ts'

/** Counts what a run costs. */
export interface Bill {
  readonly request: () => void
  /** Counts the answers to some jobs, including those that will be rejected. */
  readonly answers: (jobs: readonly Job[], answers: readonly Delivery[]) => void
  /** Adds the cost of a rejected answer to the accepted one. */
  readonly reject: (answer: Delivery) => void
  /** The answer with the cost of the rejected ones to the same job. */
  readonly inAll: (answer: Delivery) => Delivery
  readonly total: () => Omit<EngineReport, 'failures'>
}

export function openBill(): Bill {
  const spent = { requests: 0, characters: 0, billedCharacters: 0 }
  const rejected = new Map<string, number>()
  return {
    request: () => {
      spent.requests++
    },
    answers: (jobs, answers) => {
      for (const { billedCharacters } of answers) spent.billedCharacters += billedCharacters
      const answered = new Set(answers.map(({ id }) => id))
      for (const { id, pieces } of jobs) if (answered.has(id)) spent.characters += charactersOf(pieces)
    },
    reject: ({ id, billedCharacters }) => {
      rejected.set(id, (rejected.get(id) ?? 0) + billedCharacters)
    },
    inAll: answer => {
      const before = rejected.get(answer.id)
      return before === undefined ? answer : { ...answer, billedCharacters: answer.billedCharacters + before }
    },
    total: () => ({ ...spent }),
  }
}
