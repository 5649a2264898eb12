import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Edition, Segment, Unit } from '../src/model.ts'
import { readPair, writePairIf } from '../src/store/files/disk/atomic.ts'
import { listLocales, listSlugs } from '../src/store/files/edition-paths.ts'
import { loadEdition, loadSource, saveEdition, saveSource } from '../src/store/files/editions.ts'
import { editionPaths, readText, readTextIfAny, writeAtomic, writePair } from '../src/store/index.ts'

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'interlinear-store-'))

describe('paths', () => {
  it.each(['../x', 'a/b', '..', '.hidden', '', 'a\0b', 'a\\b', 'nul', 'a..b'])('refuses the slug %j', slug => {
    expect(() => editionPaths('locales', 'es', slug)).toThrow('cannot name an article')
  })
  it.each(['..', 'es/..', '', 'x y'])('refuses the locale %j', locale => {
    expect(() => editionPaths('locales', locale, 'a')).toThrow('is no locale')
  })
  it('lists only existing articles and editions', async () => {
    const out = freshFolder()
    for (const [locale, name] of [
      ['es', 'b.json'],
      ['es', 'a.json'],
      ['es', 'a.review.yml'],
      ['es', '.c.json.tmp'],
      ['pt-BR', 'a.json'],
      ['not a locale', 'a.json'],
    ]) {
      mkdirSync(join(out, String(locale)), { recursive: true })
      writeFileSync(join(out, String(locale), String(name)), '{}')
    }
    expect(await listLocales(out)).toEqual(['es', 'pt-BR'])
    expect(await listSlugs(out, 'es')).toEqual(['a', 'b'])
    expect(await listLocales(join(out, 'nowhere'))).toEqual([])
  })
})

describe('reading', () => {
  it.each<[string, readonly number[], string]>([
    ['an empty file', [], 'the file is empty'],
    ['a zero byte', [65, 0, 66], 'a zero byte at byte 1'],
    ['a stray byte', [65, 66, 0xff, 67], 'found byte 0xff at byte 2'],
    ['a character cut off in the middle', [65, 0xe2, 0x82, 66], 'found byte 0xe2 at byte 1'],
    ['a character cut off at the end', [65, 0xe2, 0x82], 'found byte 0xe2 at byte 1'],
    ['an overlong form', [0xc0, 0xaf], 'found byte 0xc0 at byte 0'],
    ['a surrogate', [65, 0xed, 0xa0, 0x80], 'found byte 0xed at byte 1'],
  ])('refuses %s', async (_, bytes, message) => {
    const path = join(freshFolder(), 'a.txt')
    writeFileSync(path, new Uint8Array(bytes))
    await expect(readText(path)).rejects.toMatchObject({
      code: 'input',
      exitCode: 2,
      message: expect.stringContaining(message),
    })
  })
  it('refuses a missing file, and a folder', async () => {
    const folder = freshFolder()
    await expect(readText(join(folder, 'a.txt'))).rejects.toThrow('there is no such file')
    await expect(readText(folder)).rejects.toThrow('found a folder')
    expect(await readTextIfAny(join(folder, 'a.txt'))).toBeUndefined()
  })
  it('reads every byte of a text', async () => {
    const path = join(freshFolder(), 'a.txt')
    const text = '\uFEFFa\r\nб\u0301😀\n'
    await writeAtomic(path, text)
    expect(await readText(path)).toBe(text)
  })
})

describe('writing', () => {
  it('writes a file once, and leaves no other files', async () => {
    const folder = join(freshFolder(), 'locales', 'es')
    const path = join(folder, 'a.json')
    expect(await writeAtomic(path, '{}\n')).toBe(true)
    expect(await writeAtomic(path, '{}\n')).toBe(false)
    expect(await writePair([join(folder, 'a.review.yml'), 'x: 1\n'], [path, '{"a": "b"}\n'])).toBe(2)
    expect(await writePair([join(folder, 'a.review.yml'), 'x: 1\n'], [path, '{"a": "c"}\n'])).toBe(1)
    expect(await writePair([join(folder, 'a.review.yml'), 'x: 1\n'], [path, '{"a": "c"}\n'])).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })

  it('says which folder cannot be written', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'locales'), 'a file in its place')
    const path = join(folder, 'locales', 'es', 'a.json')
    await expect(writeAtomic(path, '{}')).rejects.toMatchObject({ code: 'storage', exitCode: 2, place: { file: path } })
  })

  /** A pair of files as after a crash: the new contents are in the pending folder of a process that is gone. */
  const crashed = (pending: Readonly<Record<string, string>>, places: Readonly<Record<string, string>> = {}) => {
    const folder = freshFolder()
    for (const [name, text] of Object.entries({ ...OLD, ...places })) writeFileSync(join(folder, name), text)
    mkdirSync(join(folder, '.a.review.yml.pending'))
    for (const [name, text] of Object.entries({ owner: `999999999@${hostname()}`, ...pending })) {
      writeFileSync(join(folder, '.a.review.yml.pending', name), text)
    }
    return { folder, first: join(folder, 'a.review.yml'), second: join(folder, 'a.json') }
  }
  const OLD = { 'a.review.yml': 'old', 'a.json': 'old' }

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, [string, string]]>([
    ['before the first was whole', { first: 'ne' }, {}, ['old', 'old']],
    ['before the second was whole', { first: 'new', second: 'n' }, {}, ['old', 'old']],
    ['before the first was renamed', { first: 'new', second: 'new' }, {}, ['old', 'old']],
    ['before the second was renamed', { second: 'new' }, { 'a.review.yml': 'new' }, ['new', 'new']],
    ['at the very end', {}, { 'a.review.yml': 'new', 'a.json': 'new' }, ['new', 'new']],
    ['while one of them was written alone', { alone: 'ne' }, {}, ['old', 'old']],
  ])('finishes a pair cut off %s', async (_, pending, places, expected) => {
    const { folder, first, second } = crashed(pending, places)
    expect(await readPair(first, second)).toEqual(expected)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })

  it('finishes a pair that this same process could not finish', async () => {
    const owner = `${process.pid}@${hostname()}`
    const { folder, first, second } = crashed({ second: 'new', owner }, { 'a.review.yml': 'new' })
    expect(await readPair(first, second)).toEqual(['new', 'new'])
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })

  it('does not overwrite a file that a person changed after the crash', async () => {
    const { folder, first, second } = crashed({ second: 'new' }, { 'a.review.yml': 'new' })
    utimesSync(second, new Date(), new Date(Date.now() + 5000))
    expect(await readPair(first, second)).toEqual(['new', 'old'])
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })

  it('overwrites no other process: a later writer sees the texts of the earlier one', async () => {
    const folder = freshFolder()
    const [first, second] = [join(folder, 'a.review.yml'), join(folder, 'a.json')]
    const seen: string[] = []
    const before = async () => {
      seen.push(await readText(second).catch(() => ''))
      return seen.at(-1) === ''
    }
    const after = async () => void seen.push(await readText(second))
    const writes = ['mine', 'yours'].map(text => writePairIf([first, text], [second, text], { before, after }))
    expect(await Promise.all(writes)).toEqual([2, undefined])
    expect(seen).toEqual(['', 'mine', 'mine'])
    expect(await readPair(first, second)).toEqual(['mine', 'mine'])
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })

  it('gives readers only whole pairs during writes', async () => {
    const folder = freshFolder()
    const [first, second] = [join(folder, 'a.review.yml'), join(folder, 'a.json')]
    const text = (n: number): string => String(n).repeat(2000)
    const writing = Array.from({ length: 40 }, (_, n) => writePair([first, text(n)], [second, text(n)]))
    for (let n = 0; n < 40; n++) {
      const [one, other] = await readPair(first, second)
      expect(one).toBe(other)
    }
    await Promise.all(writing)
    expect(await readPair(first, second)).toEqual([text(39), text(39)])
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.review.yml'])
  })
})

describe('an edition on disk', () => {
  const segment: Segment = {
    key: 'p1.s1',
    block: 'p1',
    role: 'paragraph',
    text: 'One.',
    translate: true,
    start: 0,
    end: 4,
  }
  const address = { slug: 'a', locale: 'es', sourceLocale: 'en' }
  const unit: Unit = {
    key: 'p1.s1',
    target: 'Uno.',
    state: 'translated',
    origin: 'engine',
    engine: 'x',
    source: 'One.',
  }

  it('is loaded as it was saved, and written once', async () => {
    const out = freshFolder()
    const edition = { ...address, units: [unit] }
    const nothing = await loadEdition({ ...address, out })
    expect(nothing).toEqual({ ...address, units: [] })
    expect(await saveEdition(out, edition, nothing)).toBe(2)
    expect(await saveEdition(out, edition, nothing)).toBe(0)
    expect(await loadEdition({ ...address, out })).toEqual(edition)
  })

  it('keeps the changes of two simultaneous writers', async () => {
    const out = freshFolder()
    const base = { ...address, units: [unit, { ...unit, key: 'p1.s2' }, { ...unit, key: 'p1.s3' }] }
    await saveEdition(out, base, { ...address, units: [] })
    const byPerson = (key: string): Edition =>
      reviseUnit(base, key, { do: 'edit', target: `De ${key}.`, source: 'One.' })
    await Promise.all(['p1.s1', 'p1.s3'].map(key => saveEdition(out, byPerson(key), base)))
    const { units } = await loadEdition({ ...address, out })
    expect(units.map(({ target }) => target)).toEqual(['De p1.s1.', 'Uno.', 'De p1.s3.'])
  })

  it('keeps its texts and gets their sources again if the review file is deleted', async () => {
    const out = freshFolder()
    await saveSource({ out, slug: 'a', locale: 'en' }, [segment], [])
    await saveEdition(out, { ...address, units: [unit] }, { ...address, units: [] })
    rmSync(editionPaths(out, 'es', 'a').review)
    expect(await loadSource({ out, slug: 'a', locale: 'en' })).toEqual([{ key: 'p1.s1', text: 'One.' }])
    expect((await loadEdition({ ...address, out })).units).toEqual([
      { key: 'p1.s1', target: 'Uno.', state: 'translated', origin: 'human', source: 'One.' },
    ])
  })
})
