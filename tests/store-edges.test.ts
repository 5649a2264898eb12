import { appendFileSync, mkdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Delivery } from '../src/model.ts'
import { openJournal } from '../src/store/books/journal.ts'
import { articleFiles, kindOfFile } from '../src/store/files/article/article-files.ts'
import { replacedTexts } from '../src/store/files/replaced-texts.ts'
import { editionPaths, loadSyncMarks, openDatabaseDesk, readAddress, saveSyncMarks } from '../src/store/index.ts'
import { scorer } from '../src/store/memory/score.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

describe('a journal that a crash has cut short', () => {
  const answer = (id: string) => {
    const delivery: Delivery = { id, pieces: [`Texto ${id}.`], engine: 'x', billedCharacters: 5 }
    return { fingerprint: `f-${id}`, delivery } as const
  }

  it('loses the answer that was being written, and no later ones', async () => {
    const folder = temporaryFolder()
    const first = await openJournal(folder, 'visit')
    await first.record([answer('1'), answer('2')])
    const file = join(folder, 'journal/visit.jsonl')
    truncateSync(file, statSync(file).size - 4)
    await (await openJournal(folder, 'visit')).record([answer('3')])
    const again = await openJournal(folder, 'visit')
    expect(['1', '2', '3'].map(id => again.answered(`f-${id}`)?.pieces)).toEqual([
      ['Texto 1.'],
      undefined,
      ['Texto 3.'],
    ])
  })
})

describe('the files of an article', () => {
  it('are only its own, with its roles file and its originals', async () => {
    const folder = temporaryFolder()
    const seeds = join(folder, 'seeds')
    mkdirSync(join(seeds, 'originals'), { recursive: true })
    for (const name of ['visit.txt', 'visit.roles.yml', 'originals/visit.ko.txt', 'originals/visit.ja.txt', 'trip.txt'])
      writeFileSync(join(seeds, name), `${name}\n`)
    for (const name of ['originals/trip.ko.txt', 'originals/visit.txt']) writeFileSync(join(seeds, name), 'x\n')
    const files = await articleFiles({ slug: 'visit', locale: 'en', out: join(folder, 'locales') }, seeds)
    expect([...files.keys()]).toEqual([
      'visit.txt',
      'visit.roles.yml',
      'originals/visit.ja.txt',
      'originals/visit.ko.txt',
    ])
  })

  it.each([
    ['visit.html', 'article'],
    ['visit.roles.yml', 'roles'],
    ['originals/visit.ko.txt', 'original'],
  ])('%s is its %s', (name, kind) => {
    expect(kindOfFile(name, 'visit')).toBe(kind)
  })

  it.each([
    'trip.roles.yml',
    'originals/trip.ko.txt',
    'originals/../visit.txt',
    'a/b/visit.txt',
    '../visit.txt',
    'x\\visit.txt',
  ])('are not %s', name => {
    expect(() => kindOfFile(name, 'visit')).toThrow('is no file of the article')
  })
})

describe('a desk of files', () => {
  it('gives the article that changed last', async () => {
    const folder = temporaryFolder()
    const desk = filesDesk(folder)
    mkdirSync(join(folder, 'seeds'))
    expect(await desk.versions.latest()).toBeUndefined()
    for (const [name, day] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const) {
      const file = join(folder, `seeds/${name}.txt`)
      writeFileSync(file, 'One.\n')
      utimesSync(file, new Date(), new Date(2026, 1, day))
    }
    expect(await desk.versions.latest()).toBe('b')
  })

  it('lists no file whose name is no slug', async () => {
    const folder = temporaryFolder()
    const { catalog } = editionPaths(join(folder, 'locales'), 'es', 'visit')
    mkdirSync(join(folder, 'locales/es'), { recursive: true })
    writeFileSync(catalog, '{}\n')
    for (const name of ['a..b.json', '.visit.json', 'visit.txt'])
      writeFileSync(join(folder, 'locales/es', name), '{}\n')
    expect(await filesDesk(folder).records.slugs('es')).toEqual(['visit'])
  })

  it('records the common state with a database in the order of names, whoever wrote it', async () => {
    const out = temporaryFolder()
    const marks = { b: { mark: '2' }, a: { mark: '1', number: '7' }, c: { mark: '3' } }
    await saveSyncMarks(out, { database: 'd', common: marks })
    const text = readFileSync(join(out, '.sync.json'), 'utf8')
    expect(text.match(/^ {4}"\w"/gm)).toEqual(['    "a"', '    "b"', '    "c"'])
    expect(await loadSyncMarks(out)).toMatchObject({ database: 'd', common: marks })
  })

  it('keeps the newest of many replaced texts', async () => {
    const state = temporaryFolder()
    const kept = replacedTexts(state)
    const es = { slug: 'visit', locale: 'es' }
    const texts = (from: number) =>
      Array.from({ length: 3 }, (_, at) => {
        return {
          key: 'p1.s1',
          text: `${from + at} ${'x'.repeat(400_000)}`,
          time: '2026-11-29T10:00:00.000Z',
          by: 'Ana',
        }
      })
    await kept.keepReplaced(es, texts(0))
    appendFileSync(join(state, 'replaced/es/visit.jsonl'), '{"key": "p1.s1", "te')
    appendFileSync(join(state, 'replaced/es/visit.jsonl'), '\n')
    await kept.keepReplaced(es, texts(3))
    const found = (await kept.replaced({ ...es, key: 'p1.s1' })).map(({ text }) => text.slice(0, 1))
    expect(found).toEqual(['5', '4', '3'])
    expect(await kept.replaced({ ...es, key: 'p1.s2' })).toEqual([])
  })
})

describe('the address of a database', () => {
  it.each([
    ['postgres://ana:secret@db.example.org:6543/desk', 'db.example.org:6543/desk', 'ana', 'desk'],
    ['postgresql:///desk', 'localhost/desk', 'the present user', 'desk'],
    ['postgres:///desk?host=/var/run/postgresql', '/var/run/postgresql/desk', 'the present user', 'desk'],
  ])('%s is shown without its password', (url, shown, user, name) => {
    expect(readAddress(url)).toEqual({ shown, user, name })
  })

  it.each(['mysql://a/b', 'postgres://host', 'desk', 'postgres://ana:p@ss/w@host/desk'])(
    '%s is refused, and not repeated in the message',
    url => {
      expect(() => readAddress(url)).toThrow(
        expect.objectContaining({ hint: expect.stringMatching(/Expected|Percent/) }),
      )
      expect(() => readAddress(url)).not.toThrow(url)
    },
  )

  it('without a server is named with the reason', async () => {
    const open = openDatabaseDesk('postgres://ana:secret@127.0.0.1:1/desk')
    await expect(open).rejects.toMatchObject({
      why: 'away',
      message: 'the database 127.0.0.1:1/desk cannot be reached (ECONNREFUSED).',
      hint: 'Check its address, and whether it runs.',
    })
  })
})

describe('the similarity of texts, word by word', () => {
  const score = (one: readonly number[], other: readonly number[]) =>
    scorer(Uint32Array.from(one))(Uint32Array.from(other))

  it.each([
    [[], [], 1],
    [[1, 2, 3, 4], [1, 2, 3, 4], 1],
    [[1, 2, 3, 4], [1, 2, 3, 5], 0.75],
    [[1, 2, 3, 4], [1, 2, 3, 4, 5], 0.8],
    [[1, 2, 3, 4], [5, 6, 7, 8], 0],
    [[1, 2, 3, 4], [], 0],
  ])('%j and %j: %d', (one, other, expected) => {
    expect(score(one, other)).toBeCloseTo(expected)
  })
})
