import { describe, expect, it } from 'vitest'
import { hostileFor, literalPatterns, runPattern, steepness } from './hostile-text.ts'

describe('regular expressions take time in proportion to the text', () => {
  it('that are written out in the code', () => {
    const slow = literalPatterns().flatMap(({ where, pattern }) => {
      for (const make of hostileFor(pattern)) {
        const times = steepness(text => runPattern(pattern, text), make, 8192)
        if (times !== undefined) return [`${where} ${pattern} on ${JSON.stringify(make(8))}: ×${times}`]
      }
      return []
    })
    expect(slow).toEqual([])
  }, 600_000)
})
