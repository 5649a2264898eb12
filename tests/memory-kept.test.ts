import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Edition, Locale } from '../src/model.ts'
import { keepMemory } from '../src/store/index.ts'
import type { NameReader } from '../src/store/memory/model.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

const reader = (version: string): NameReader => ({ version, names: () => [] })
const PAIR = { from: 'en', to: 'es' } as const
const SETTINGS = { sourceLocale: 'en' } as const

/** A desk with an edition in each locale, whose one sentence a person has written. */
async function openDesk(...locales: readonly Locale[]) {
  const folder = temporaryFolder()
  const desk = filesDesk(folder)
  for (const locale of locales) {
    const nothing: Edition = { slug: 'visit', locale, sourceLocale: 'en', units: [] }
    const unit = { key: 'p1.s1', source: 'It rained.', target: 'x', state: 'translated', origin: 'engine' } as const
    const drafted: Edition = { ...nothing, units: [unit] }
    await desk.editions.save(drafted, nothing)
    const seen = await desk.editions.load(nothing)
    const target = `Texto ${locale}`
    await desk.editions.save(reviseUnit(seen, 'p1.s1', { do: 'edit', target, source: 'It rained.' }), seen)
  }
  return { folder, desk }
}

describe('a memory that stays open', () => {
  it('is closed only when its last user is done, also after a change of the glossary', async () => {
    const { desk } = await openDesk('es')
    await using kept = keepMemory(desk)
    const first = await kept.desk.memory.open(reader('1'))
    await first.refresh(SETTINGS)
    const [second, third] = await Promise.all([kept.desk.memory.open(reader('2')), kept.desk.memory.open(reader('3'))])
    for (const memory of [first, second, third]) {
      await memory.refresh(SETTINGS)
      expect((await memory.exactOf(PAIR, ['It rained.'])).get('It rained.')?.target).toBe('Texto es')
    }
    first.close()
    await expect.poll(() => first.exactOf(PAIR, ['It rained.']).catch(() => 'closed')).toBe('closed')
    third.close()
    expect((await third.exactOf(PAIR, ['It rained.'])).size).toBe(1)
  })

  it('is updated for each language, and not again for a while', async () => {
    const { desk } = await openDesk('es', 'ca')
    await using kept = keepMemory(desk)
    const memory = await kept.desk.memory.open(reader('1'))
    const read = async (to: Locale): Promise<number> => memory.refresh({ ...SETTINGS, to })
    expect([await read('es'), await read('ca'), await read('es')]).toEqual([1, 1, 0])
  })

  it('is opened again the next time if it could not be opened', async () => {
    const { folder, desk } = await openDesk('es')
    await using kept = keepMemory(desk)
    const file = join(folder, '.interlinear/locales/memory.sqlite')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'no database at all, but long enough to be read as one'.repeat(100))
    const error = await kept.desk.memory.open(reader('1')).catch((reason: unknown) => reason)
    expect(await desk.memory.removeDamaged(error)).toBe(true)
    const memory = await kept.desk.memory.open(reader('1'))
    expect(await memory.refresh(SETTINGS)).toBe(1)
  })
})
