import { charactersOf } from '../../engine/index.ts'
import type { Engine, Job } from '../../model.ts'
import { type Answers, type Collector, NO_ANSWERS, openCollector, type Question } from './collect.ts'
import { type EditionWork, labelOf } from './plan.ts'
import type { RunBudget, Spent } from './reserve-budget.ts'
import type { Shifts } from './shifts.ts'

/** What must be sent for one edition. */
export interface Workload {
  /** Unique in a run: `kursk-visit → es`. */
  readonly label: string
  readonly segments: number
  readonly characters: number
}

/** Gets the progress of a run, and notes for people. */
export interface DraftWatcher {
  /** Sending begins. */
  readonly begin: (workloads: readonly Workload[]) => void
  /** A segment of the workload with this label has its first answer. */
  readonly advance: (label: string, characters: number) => void
  readonly note: (line: string) => void
  /** Nothing more will be sent. */
  readonly end: () => void
}

export interface Sending {
  readonly engine: Engine
  readonly budget: RunBudget
  readonly watcher: DraftWatcher
  /** Processes answers while other requests are in flight. */
  readonly shifts: Shifts
  readonly signal: AbortSignal
  readonly concurrency: number | undefined
  /** Whether an earlier run has the answer to a job, so that nothing is sent for it. */
  readonly hasAnswer: (job: Job) => boolean
}

/** A run that is sending editions. */
export interface Sent {
  /** Resolves when all answers for an edition are there: often before the run ends. */
  readonly answersTo: (work: EditionWork) => Promise<Answers>
  /** The cost of the run, when it has ended. */
  readonly spent: Promise<Spent>
}

/**
 * Sends the texts of all editions in one run of the engine. Texts with names that are wrong beyond repair are sent once
 * more, with the names as words of the text; of two answers the better one is used.
 */
export function sendEditions(works: readonly EditionWork[], sending: Sending): Sent {
  const { watcher } = sending
  watcher.begin(works.map(workloadOf))
  const collectors = new Map(
    works.map(work => [work, openCollector(work, characters => watcher.advance(labelOf(work), characters))]),
  )
  const spent = sendTwice([...collectors.values()], sending).finally(watcher.end)
  spent.then(
    () => {
      for (const { close } of collectors.values()) close()
    },
    error => {
      for (const { fail } of collectors.values()) fail(error)
    },
  )
  return { spent, answersTo: async work => (await collectors.get(work)?.answers) ?? NO_ANSWERS }
}

const workloadOf = (work: EditionWork): Workload => ({
  label: labelOf(work),
  segments: work.jobs.length,
  characters: charactersIn(work.jobs),
})

const NOTHING_SPENT: Spent = { requests: 0, characters: 0, billedCharacters: 0 }

async function sendTwice(collectors: readonly Collector[], sending: Sending): Promise<Spent> {
  const first = await ask(
    collectors.flatMap(({ questions }) => questions),
    sending,
  )
  const again = collectors.flatMap(({ secondQuestions }) => secondQuestions())
  const second = await ask(await affordable(again, first, sending), sending, first)
  return {
    requests: first.requests + second.requests,
    characters: first.characters + second.characters,
    billedCharacters: first.billedCharacters + second.billedCharacters,
    ...(first.stopped === undefined ? {} : { stopped: first.stopped }),
  }
}

/** Of texts to send once more, those that the engine can still translate and the budget allows. */
async function affordable(
  again: readonly Question[],
  spent: Spent,
  { engine, budget, watcher }: Sending,
): Promise<readonly Question[]> {
  const able: Job[] = []
  for (const { job } of again) if ((await engine.lacks(job.from, job.to)) === undefined) able.push(job)
  const paid = new Set(await budget.afford(able, spent))
  const left = able.length - paid.size
  if (left > 0) {
    const texts = left === 1 ? '1 text' : `${left} texts`
    watcher.note(`${texts} with wrong names not asked for again: the budget has no room`)
  }
  return again.filter(({ job }) => paid.has(job))
}

const charactersIn = (jobs: readonly Job[]): number => jobs.reduce((sum, { pieces }) => sum + charactersOf(pieces), 0)

/** One run of the engine; resolves when every answer has been processed. */
async function ask(questions: readonly Question[], sending: Sending, before = NOTHING_SPENT): Promise<Spent> {
  const { engine, signal, concurrency, shifts, hasAnswer, budget } = sending
  if (questions.length === 0) return NOTHING_SPENT
  if (signal.aborted) {
    for (const { failed } of questions) failed('interrupted before it was sent')
    return NOTHING_SPENT
  }
  const byId = new Map(questions.map(question => [question.job.id, question]))
  const jobs = questions.map(({ job }) => job)
  const replayed = new Set(jobs.filter(hasAnswer).map(({ id }) => id))
  let characters = charactersIn(jobs.filter(({ id }) => !replayed.has(id)))
  const { failures, ...spent } = await engine.translate(jobs, {
    signal,
    // These were not part of the planned cost.
    repeatable: async spoiled => {
      const spending = Math.max(before.characters, before.billedCharacters) + characters
      const paid = await budget.afford(spoiled, { requests: 0, characters: spending, billedCharacters: 0 })
      characters += charactersIn(paid)
      return paid
    },
    ...(concurrency === undefined ? {} : { concurrency }),
    deliver: deliveries => {
      for (const delivery of deliveries) {
        const isReplayed = replayed.has(delivery.id)
        void shifts.do(() => byId.get(delivery.id)?.answered(delivery, isReplayed))
      }
    },
  })
  await shifts.done()
  for (const { id, message } of failures) byId.get(id)?.failed(message)
  return spent
}
