/** Makes a value at the first call, and keeps it. */
export function once<T>(make: () => T): () => T {
  let value: T | typeof UNMADE = UNMADE
  return () => {
    if (value === UNMADE) value = make()
    return value
  }
}

const UNMADE = Symbol('unmade')

/** More than the languages of a newsroom. */
const MOST = 300

/**
 * Makes a value for each name at the first call, and keeps it: the calendar of a locale. Only a few hundred are kept:
 * names also come from outside, and must not fill the memory of a server that runs for months.
 */
export function onceEach<T>(make: (name: string) => T): (name: string) => T {
  const kept = keeping(make, MOST)
  // Most names are the two languages of a pair of texts, asked about in turns: a look at both is shorter than a look-up.
  let latest: Made<T> | undefined
  let before: Made<T> | undefined
  return name => {
    if (latest?.name === name) return latest.value
    if (before?.name === name) return before.value
    before = latest
    latest = { name, value: kept(name) }
    return latest.value
  }
}

interface Made<T> {
  readonly name: string
  readonly value: T
}

function keeping<T>(make: (name: string) => T, most: number): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    const known = made.get(name)
    if (known !== undefined || made.has(name)) return known as T
    if (made.size >= most) made.clear()
    const value = make(name)
    made.set(name, value)
    return value
  }
}

/** More than the words of an article, most of which repeat from text to text. */
const MOST_WORDS = 20_000

/** `onceEach` for each word of texts. */
export const onceEachWord = <T>(make: (word: string) => T): ((word: string) => T) => keeping(make, MOST_WORDS)

/** More than the texts of an article, which all its editions share. */
const MOST_TEXTS = 1_000

/** `onceEach` for each text of an article. */
export const onceEachText = <T>(make: (text: string) => T): ((text: string) => T) => keeping(make, MOST_TEXTS)

/** `once` for asynchronous values; after a failure it tries again. */
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

/** Makes a value for an object, and gives the same one until it is called with another object. */
export function onceInARow<T extends object, V>(make: (thing: T) => V): (thing: T) => V {
  let last: { readonly thing: T; readonly value: V } | undefined
  return thing => {
    if (last?.thing !== thing) last = { thing, value: make(thing) }
    return last.value
  }
}
