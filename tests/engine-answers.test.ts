import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, linesOf, type Told, tell } from './answered-story.ts'
import { BATCH_SPOILERS } from './batch-spoilers.ts'
import { jsonServers } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

describe.each(LOCALES)('answers in %s', to => {
  const lines = linesOf(to)
  const sources = lines.map(([source]) => source)
  const good = lines.map(([, target]) => target)
  let base: Told
  beforeAll(async () => {
    base = await tell(sources, good, { to, serve })
  })

  it('good ones are taken as they are, and asked for once', () => {
    expect(base.targets).toEqual(good)
    expect(base.server.asked.length).toBe(1)
    expect(base.findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each(Object.entries(BATCH_SPOILERS))('no bad one is taken unreported: %s', async (_, spoil) => {
    const bad = spoil(good, to)
    const told = await tell(
      sources,
      good.map((answer, line) => bad[line] ?? answer),
      { to, serve },
    )
    const silent = told.targets.filter(
      (target, line) =>
        target !== '' &&
        target !== good[line] &&
        told.reportsOf(line).every(report => base.reportsOf(line).includes(report)),
    )
    expect(silent).toEqual([])
  })
})
