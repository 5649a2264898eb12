/** Runs tasks in short shifts, so that requests and answers never wait long for them. */
export interface Shifts {
  /** Runs a task after all earlier ones, and gives its result. */
  readonly do: <T>(task: () => T) => Promise<T>
  /** Resolves when no task is left; throws the first error of a task. */
  readonly done: () => Promise<void>
}

/** The length of a shift: how long requests and answers may have to wait, in milliseconds. */
const SHIFT_MS = 2

/** Resolves in the next turn of the event loop. Browsers have no `setImmediate`. */
const nextTurn = (): Promise<void> =>
  new Promise(resolve => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)))

export function openShifts(): Shifts {
  const tasks: (() => void)[] = []
  let working = false
  let shifts = Promise.resolve()
  let failure: { readonly error: unknown } | undefined

  const work = async (): Promise<void> => {
    let next = 0
    // Requests that were made in this turn are sent in the next one, before the first task.
    await nextTurn()
    while (next < tasks.length) {
      await nextTurn()
      const end = performance.now() + SHIFT_MS
      while (next < tasks.length && performance.now() < end) tasks[next++]?.()
    }
    tasks.length = 0
    working = false
  }
  const add = (task: () => void): void => {
    tasks.push(task)
    if (working) return
    working = true
    shifts = shifts.then(work)
  }
  return {
    do: task => {
      const { promise, resolve, reject } = Promise.withResolvers<ReturnType<typeof task>>()
      // `done` also throws the error if nobody waits for this result.
      promise.catch(() => {})
      add(() => {
        try {
          resolve(task())
        } catch (error) {
          failure ??= { error }
          reject(error)
        }
      })
      return promise
    },
    done: async () => {
      do await shifts
      while (working)
      if (failure) throw failure.error
    },
  }
}
