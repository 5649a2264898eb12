import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openLanguages } from '../src/check/index.ts'
import { parseConfig } from '../src/config.ts'
import { createEngine } from '../src/engine/index.ts'
import { parseArticle } from '../src/index.ts'
import type { Engine } from '../src/model.ts'
import { lockArticles } from '../src/pipeline/draft/locks.ts'
import { openShifts } from '../src/pipeline/draft/shifts.ts'
import { type DraftSettings, draftEditions, estimateDrafts } from '../src/pipeline/index.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

describe('shifts', () => {
  it('run tasks in order, and give the result of each', async () => {
    const shifts = openShifts()
    const order: number[] = []
    const results = [1, 2, 3].map(n => shifts.do(() => order.push(n) * 10))
    expect(order).toEqual([])
    expect(await Promise.all(results)).toEqual([10, 20, 30])
    expect(order).toEqual([1, 2, 3])
  })

  it('are done when tasks that were added meanwhile are done too', async () => {
    const shifts = openShifts()
    const done: string[] = []
    void shifts.do(() => {
      done.push('first')
      void shifts.do(() => done.push('second'))
    })
    await shifts.done()
    expect(done).toEqual(['first', 'second'])
  })

  it('let other code run between tasks', async () => {
    const shifts = openShifts()
    let turns = 0
    let over = false
    const busy = (): void => {
      const end = performance.now() + 3
      while (performance.now() < end);
    }
    for (let n = 0; n < 20; n++) void shifts.do(busy)
    const done = shifts.done().then(() => {
      over = true
    })
    while (!over) {
      await nextTurn()
      turns++
    }
    await done
    expect(turns).toBeGreaterThan(5)
  })

  it('begin after requests that were made before are sent', async () => {
    const shifts = openShifts()
    const order: string[] = []
    const task = shifts.do(() => order.push('task'))
    void nextTurn().then(() => order.push('turn'))
    await task
    expect(order).toEqual(['turn', 'task'])
  })

  it('run all tasks, and throw at the end the error of a task', async () => {
    const shifts = openShifts()
    const failed = shifts.do(() => {
      throw new Error('broken')
    })
    const other = shifts.do(() => 'done')
    await expect(shifts.done()).rejects.toThrow('broken')
    await expect(failed).rejects.toThrow('broken')
    expect(await other).toBe('done')
  })
})

describe('the locks of a run', () => {
  it('are all released if one of the articles is locked by another run', async () => {
    const desk = filesDesk(temporaryFolder())
    const other = await desk.locks.article('b')
    await expect(lockArticles(['a', 'b'], desk)).rejects.toThrow(/b is being worked on/)
    const own = await desk.locks.article('a')
    await own.release()
    await other.release()
  })
})

/** An empty workspace, and a run of drafts with this engine. */
async function drafting(engine: Engine) {
  const folder = temporaryFolder()
  const settings: DraftSettings = {
    workspace: {
      config: parseConfig('', 'interlinear.yml'),
      glossary: { version: 1, sourceLocale: 'en', terms: [] },
      desk: filesDesk(folder),
    },
    rules: { own: [], languages: openLanguages(), levels: () => ({}) },
    engine,
    watcher: { begin: () => {}, advance: () => {}, note: () => {}, end: () => {} },
    maxCharacters: undefined,
    concurrency: undefined,
    signal: () => new AbortController().signal,
  }
  const article = await parseArticle('A visit\n\nIt rained.\n', { slug: 'visit', locale: 'en', format: 'text' })
  const request = { articles: [article], to: ['es', 'ca'], again: false }
  return { folder, settings, request }
}

describe('drafting', () => {
  it('writes an edition as soon as its answers are there, before the run ends', async () => {
    const pseudo = await createEngine('pseudo', { env: {} })
    const written: boolean[] = []
    const engine: Engine = {
      ...pseudo,
      translate: async (jobs, options) => {
        const [first, second] = ['es', 'ca'].map(locale => jobs.filter(({ to }) => to === locale))
        await pseudo.translate(first ?? [], options)
        const file = join(folder, 'locales/es/visit.json')
        await expect.poll(() => existsSync(file)).toBe(true)
        written.push(existsSync(file), existsSync(join(folder, 'locales/ca/visit.json')))
        return pseudo.translate(second ?? [], options)
      },
    }
    const { folder, settings, request } = await drafting(engine)
    const { articles } = await draftEditions(request, settings)
    expect(written).toEqual([true, false])
    expect(articles[0]?.editions.map(({ edition, sent }) => [edition.locale, sent])).toEqual([
      ['es', 2],
      ['ca', 2],
    ])
  })

  it('keeps the answers before an engine fails, and the next run asks for the rest', async () => {
    const pseudo = await createEngine('pseudo', { env: {} })
    const asked: string[][] = []
    const engine: Engine = {
      ...pseudo,
      translate: async (jobs, options) => {
        asked.push(jobs.map(({ id }) => id))
        await pseudo.translate(jobs.slice(0, 1), options)
        throw new Error('the line was cut')
      },
    }
    const { folder, settings, request } = await drafting(engine)
    await expect(draftEditions(request, settings)).rejects.toThrow('the line was cut')
    const { articles } = await draftEditions(request, { ...settings, engine: { ...pseudo } })
    expect(asked.map(({ length }) => length)).toEqual([4])
    expect(articles[0]?.editions.map(({ sent, replayed }) => [sent, replayed])).toEqual([
      [1, 1],
      [2, 0],
    ])
    expect(JSON.parse(readFileSync(join(folder, 'locales/es/visit.json'), 'utf8'))).toHaveProperty('p1.s1')
  })

  it('writes nothing for an estimate', async () => {
    const { folder, settings, request } = await drafting(await createEngine('pseudo', { env: {} }))
    const { estimate, lacking } = await estimateDrafts(request, settings)
    expect(estimate).toMatchObject({ texts: 4 })
    expect(lacking).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })
})
