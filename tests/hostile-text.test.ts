import { describe, expect, it } from 'vitest'
import { HOSTILE, loadReaders, READERS } from './hostile-readers.ts'
import { hostileFor, literalPatterns, repeated, runPattern, steepness } from './hostile-text.ts'

/** What a regular expression is slow on, if anything. */
function slowOn(pattern: RegExp): readonly string[] {
  for (const make of hostileFor(pattern)) {
    const times = steepness(text => runPattern(pattern, text), make)
    if (times !== undefined) return [`${pattern} on ${JSON.stringify(make(8))}: ×${times}`]
  }
  return []
}

describe('regular expressions take time in proportion to the text', () => {
  it('that are written out in the code', () => {
    const slow = literalPatterns().flatMap(({ where, pattern }) => slowOn(pattern).map(what => `${where} ${what}`))
    expect(slow).toEqual([])
  }, 600_000)
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
  const recorder = recordPatterns()
  const ready = loadReaders().then(readers => {
    for (const name of READERS) for (const part of HOSTILE) readers[name](part.repeat(3))
    recorder.stop()
    return readers
  })

  it.each(READERS)(
    '%s',
    async name => {
      const run = (await ready)[name]
      const slow = HOSTILE.flatMap(part => {
        const times = steepness(run, repeated(part))
        return times === undefined ? [] : [`${JSON.stringify(part)}: ×${times}`]
      })
      expect(slow).toEqual([])
    },
    600_000,
  )

  it('in regular expressions that it makes', async () => {
    await ready
    const unique = new Map(recorder.made.map(pattern => [String(pattern), pattern]))
    expect(unique.size).toBeGreaterThan(100)
    expect([...unique.values()].flatMap(slowOn)).toEqual([])
  }, 600_000)
})
