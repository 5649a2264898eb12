import { beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE, loadReaders, READERS } from './hostile-readers.ts'
import { hostileFor, literalPatterns, repeated, runPattern, steepness } from './hostile-text.ts'

/**
 * Milliseconds for thousands of patterns on a slow machine with other work. They only end a test that hangs: whether a
 * pattern is slow is told by how its time grows.
 */
const SLOWEST = 2_400_000

/** The texts that a regular expression is slow on. */
function slowOn(pattern: RegExp): readonly string[] {
  for (const make of hostileFor(pattern)) {
    const times = steepness(text => runPattern(pattern, text), make)
    if (times !== undefined) return [`${pattern} on ${JSON.stringify(make(8))}: ×${times}`]
  }
  return []
}

describe('regular expressions take time in proportion to the text', () => {
  it(
    'that are written out in the code',
    () => {
      const slow = literalPatterns().flatMap(({ where, pattern }) => slowOn(pattern).map(what => `${where} ${what}`))
      expect(slow).toEqual([])
    },
    SLOWEST,
  )
})

/** Notes every regular expression that is made while the code runs. */
function recordPatterns(): { readonly made: readonly RegExp[]; readonly stop: () => void } {
  const original = globalThis.RegExp
  const made: RegExp[] = []
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]: [string, string?]) => {
      const expression = new target(pattern, flags)
      made.push(expression)
      return expression
    },
  })
  const stop = (): void => {
    globalThis.RegExp = original
  }
  return { made, stop }
}

describe('the code takes time in proportion to the text', () => {
  let readers: Awaited<ReturnType<typeof loadReaders>>
  let patterns: readonly RegExp[]
  beforeAll(async () => {
    const { made, stop } = recordPatterns()
    readers = await loadReaders()
    for (const name of READERS) for (const part of HOSTILE) readers[name](part.repeat(3))
    stop()
    patterns = [...new Map(made.map(pattern => [String(pattern), pattern])).values()]
  })

  it.each(READERS)(
    '%s',
    name => {
      const run = readers[name]
      const slow = HOSTILE.flatMap(part => {
        const times = steepness(run, repeated(part))
        return times === undefined ? [] : [`${JSON.stringify(part)}: ×${times}`]
      })
      expect(slow).toEqual([])
    },
    SLOWEST,
  )

  it(
    'in regular expressions that it makes',
    () => {
      expect(patterns.length).toBeGreaterThan(30)
      expect(patterns.flatMap(slowOn)).toEqual([])
    },
    SLOWEST,
  )
})
