/** Does work in short shifts, so that requests and answers never wait long for it. */
export interface Shifts {
  /** Does a task after all that came before it, and gives its result. */
  readonly do: <T>(task: () => T) => Promise<T>
  /** Resolves when nothing is left to do; throws the first error that a task threw. */
  readonly done: () => Promise<void>
}

/** How long requests and answers may have to wait, in milliseconds. */
const SHIFT_MS = 2

/** Resolves when what waits has had its turn. Browsers have no `setImmediate`. */
const nextTurn = (): Promise<void> =>
  new Promise(resolve => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)))

export function openShifts(): Shifts {
  const tasks: (() => void)[] = []
  let working = false
  let shifts = Promise.resolve()
  let failure: { readonly error: unknown } | undefined

  const work = async (): Promise<void> => {
    let next = 0
    // Requests that were made in this turn are written in the next one: they do not wait for the first task.
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
      // `done` throws the error also where nobody waits for this result.
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
