import { describe, expect, it } from 'vitest'
import { createEngine, defaultEngine } from '../src/engine/index.ts'
import { jobOf, through } from './engine-jobs.ts'

describe('an engine by its name', () => {
  it.each([
    [{ DEEPL_AUTH_KEY: 'k' }, 'deepl'],
    [{}, 'bergamot,apertium'],
  ])('%j gives %s by default', (env, name) => {
    expect(defaultEngine(env)).toBe(name)
  })

  it('that does not exist is a usage error', async () => {
    await expect(createEngine('google', { env: {} })).rejects.toMatchObject({ code: 'engine', exitCode: 2 })
  })

  it('lacks a key or a pair, and says what to do', async () => {
    expect(await (await createEngine('deepl', { env: {} })).lacks('en', 'es')).toMatch(/DEEPL_AUTH_KEY/)
    expect(await (await createEngine('apertium', { env: {} })).lacks('en', 'ko')).toMatch(/apt-cache/)
  })
})

describe('pseudo', () => {
  it('adds accents, lengthens by a third, keeps holds, and marks right-to-left text', async () => {
    const pseudo = await createEngine('pseudo', { env: {} })
    const { targets } = await through(pseudo, [jobOf('The {place:Kursk} army', 'es'), jobOf('Hello', 'ar')])
    expect(targets).toEqual(['⟦Ţĥé Kursk àŕɱý ẋẋẋẋẋ⟧', '⟦\u202EĤéļļö\u202C ẋẋ⟧'])
  })
})
