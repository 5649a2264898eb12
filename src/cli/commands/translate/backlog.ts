import { setImmediate as nextTurn } from 'node:timers/promises'

/** Work that can wait, done in its order and in short shifts, so that neither requests nor answers wait for it long. */
export interface Backlog {
  readonly add: (task: () => void) => void
  /** Resolves when nothing is left; throws what a task threw, after which no other is done. */
  readonly done: () => Promise<void>
}

/** How long the network may have to wait, in milliseconds. */
const SHIFT_MS = 4

export function openBacklog(): Backlog {
  const tasks: (() => void)[] = []
  let working = false
  let shifts = Promise.resolve()

  const workOff = async (): Promise<void> => {
    let next = 0
    while (next < tasks.length) {
      await nextTurn()
      const end = performance.now() + SHIFT_MS
      while (next < tasks.length && performance.now() < end) tasks[next++]?.()
    }
    tasks.length = 0
    working = false
  }
  return {
    add: task => {
      tasks.push(task)
      if (working) return
      working = true
      shifts = shifts.then(workOff)
      // Whoever waits for the end hears of it.
      shifts.catch(() => {})
    },
    done: async () => {
      do await shifts
      while (working)
    },
  }
}
