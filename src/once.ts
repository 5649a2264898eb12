/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let value: T | typeof UNMADE = UNMADE
  return () => {
    if (value === UNMADE) value = make()
    return value
  }
}

const UNMADE = Symbol('unmade')

/** The same for what takes its time; a failure is tried again the next time. */
export function onceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch(error => {
      made = undefined
      throw error
    })
    return made
  }
}
