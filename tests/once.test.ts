import { describe, expect, it } from 'vitest'
import { once, onceEach, onceInARow, onceMade } from '../src/once.ts'

describe('once', () => {
  it('makes a value at the first call, and never again, even if it is undefined', () => {
    let made = 0
    const get = once(() => void made++)
    expect(made).toBe(0)
    get()
    get()
    expect(made).toBe(1)
  })
})

describe('onceEach', () => {
  /** What is made of a name, and all names that something was made of. */
  function recorded() {
    const asked: string[] = []
    const lengthOf = onceEach(name => {
      asked.push(name)
      return name === '' ? undefined : name.length
    })
    return { asked, lengthOf }
  }

  it('makes one value for each name', () => {
    const { asked, lengthOf } = recorded()
    expect(['es', 'ca', 'es', '', '', 'constructor'].map(lengthOf)).toEqual([2, 2, 2, undefined, undefined, 11])
    expect(asked).toEqual(['es', 'ca', '', 'constructor'])
  })

  it('keeps a few hundred names at most, however many are asked for', () => {
    const { asked, lengthOf } = recorded()
    for (let index = 0; index < 1000; index++) lengthOf(`es-x-${index}`)
    lengthOf('es-x-999')
    expect(asked).toHaveLength(1000)
    lengthOf('es-x-0')
    expect(asked.at(-1)).toBe('es-x-0')
    expect(asked).toHaveLength(1001)
  })
})

describe('onceMade', () => {
  it('makes a value once for all who wait for it, and tries again if it failed', async () => {
    let tries = 0
    const get = onceMade(async () => {
      tries++
      if (tries === 1) throw new Error('not yet')
      return tries
    })
    await expect(Promise.all([get(), get()])).rejects.toThrow('not yet')
    expect(await Promise.all([get(), get()])).toEqual([2, 2])
  })
})

describe('onceInARow', () => {
  it('keeps only the value of the last argument', () => {
    let made = 0
    const get = onceInARow((_: object) => ++made)
    const [one, other] = [{}, {}]
    expect([get(one), get(one), get(other), get(other), get(one)]).toEqual([1, 1, 2, 2, 3])
  })
})
