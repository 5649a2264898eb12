/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let value: T | typeof UNMADE = UNMADE
  return () => {
    if (value === UNMADE) value = make()
    return value
  }
}

const UNMADE = Symbol('unmade')

/** More than a newsroom has languages. */
const MOST = 300

/**
 * What is made of a name, such as the calendar of a locale, made when it is first asked for and kept. A few hundred are
 * kept: names come from outside too, and must not fill the memory of a server that runs for months.
 */
export function onceEach<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    const known = made.get(name)
    if (known !== undefined || made.has(name)) return known as T
    if (made.size >= MOST) made.clear()
    const value = make(name)
    made.set(name, value)
    return value
  }
}

/** `once` for what takes its time; a failure is tried again the next time. */
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

/** Makes a value of a thing, and gives the same one until it is asked for another thing. */
export function onceInARow<T extends object, V>(make: (thing: T) => V): (thing: T) => V {
  let last: { readonly thing: T; readonly value: V } | undefined
  return thing => {
    if (last?.thing !== thing) last = { thing, value: make(thing) }
    return last.value
  }
}
