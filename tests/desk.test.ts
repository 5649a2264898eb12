import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Content, Delivery, Edition, Segment, Unit } from '../src/model.ts'
import type { DeskChange } from '../src/store/index.ts'
import { onBothDesks } from './both-desks.ts'
import { temporaryFolder } from './command-line.ts'
import { segmentsOf } from './segments.ts'

const ES = { slug: 'visit', locale: 'es', sourceLocale: 'en' } as const
const EN = { slug: 'visit', locale: 'en' } as const

const unit = (key: string, more: Partial<Unit> = {}): Unit => ({
  key,
  target: `Texto ${key}.`,
  state: 'translated',
  origin: 'engine',
  engine: 'x',
  source: `Text ${key}.`,
  ...more,
})
const edition = (...units: readonly Unit[]): Edition => ({ ...ES, units })
const NOTHING = edition()
const FIRST = edition(unit('headline'), unit('p1.s1'), unit('p1.s2'))
const segments = (...texts: readonly string[]): readonly Segment[] => segmentsOf(texts, texts.length)
const edit = (from: Edition, key: string, target: string): Edition =>
  reviseUnit(from, key, { do: 'edit', target, source: `Text ${key}.` })
const targetsIn = ({ units }: Edition) => Object.fromEntries(units.map(({ key, target }) => [key, target]))
const now = '2026-11-29T10:00:00.000Z'
const intent = (run: string, engine = 'deepl') => ({ run, engine, time: now })

onBothDesks((open, kind) => {
  it('loads an edition as it was saved, in another process too', async () => {
    const { one, other } = await open()
    const whole: Edition = {
      ...edition(
        unit('headline', {
          state: 'final',
          origin: 'human',
          comments: [
            {
              author: 'Ana',
              time: now,
              text: '¿«Sí»?',
              edited: now,
              resolved: { by: 'Biel', time: now },
              about: 'source',
            },
          ],
        }),
        unit('p1.s1', { target: 'Quotes " and \\ and \u2028 and \ud83d\ude00', settings: { formality: 'more' } }),
      ),
      removed: [unit('p2.s1', { origin: 'human', target: 'Suyo.' })],
      assigned: 'Biel',
      due: '2026-03-15',
      correction: { text: 'Corrección', by: 'Ana', time: now, draft: 'abc' },
    }
    expect(await one.editions.save(whole, NOTHING)).toBe(true)
    expect(await other.editions.load(ES)).toEqual(whole)
    expect(await one.editions.save(whole, whole)).toBe(false)
    expect(await one.editions.load({ ...ES, locale: 'ca' })).toEqual({ ...ES, locale: 'ca', units: [] })
  })

  it('merges what two people changed at the same time, and keeps their texts before those of an engine', async () => {
    const { one, other } = await open()
    await one.editions.save(FIRST, NOTHING)
    const seen = await one.editions.load(ES)
    await one.editions.save(edit(seen, 'p1.s1', 'De Ana.'), seen)
    await other.editions.save(edit(seen, 'p1.s2', 'De Biel.'), seen)
    const drafted = { ...seen, units: seen.units.map(each => ({ ...each, target: `Otra ${each.key}.` })) }
    await other.editions.save(drafted, seen)
    expect(targetsIn(await one.editions.load(ES))).toEqual({
      headline: 'Otra headline.',
      'p1.s1': 'De Ana.',
      'p1.s2': 'De Biel.',
    })
  })

  it('keeps both texts if two people changed one sentence at the same time', async () => {
    const { one, other } = await open()
    await one.editions.save(FIRST, NOTHING)
    const seen = await one.editions.load(ES)
    await one.editions.save(edit(seen, 'p1.s1', 'De Ana.'), seen)
    await other.editions.save(edit(seen, 'p1.s1', 'De Biel.'), seen)
    const [, stored] = (await one.editions.load(ES)).units
    expect([stored?.target, stored?.proposal].sort()).toEqual(['De Ana.', 'De Biel.'])
  })

  it('replaces an edition only if nobody has changed it since it was loaded', async () => {
    const { one, other } = await open()
    await one.editions.save(FIRST, NOTHING)
    const version = async () => (await one.versions.look(['visit'])).edition(ES)?.version ?? ''
    const seen = { edition: await one.editions.load(ES), version: await version() }
    const saved = await one.editions.replace(edit(seen.edition, 'p1.s1', 'De Ana.'), seen)
    expect(saved?.version.version).toBe(await version())
    expect(targetsIn(saved?.edition ?? NOTHING)).toMatchObject({ 'p1.s1': 'De Ana.' })
    expect(await other.editions.replace(edit(seen.edition, 'p1.s1', 'De Biel.'), seen)).toBeUndefined()
    expect(targetsIn(await one.editions.load(ES))).toMatchObject({ 'p1.s1': 'De Ana.' })
  })

  it('records the texts of articles, and lists what is there', async () => {
    const { one, other } = await open()
    expect(await one.records.list('en')).toEqual([])
    const [before, records] = [await one.sources.load(EN), await one.versions.records()]
    expect(before).toEqual([])
    expect(
      await one.sources.save(EN, { segments: segments('One.', 'Two.'), previous: before, file: '/x/visit.txt' }),
    ).toBe(true)
    await one.editions.save(FIRST, NOTHING)
    expect(await one.versions.records()).not.toBe(records)
    const previous = await other.sources.load(EN)
    expect(previous.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(await other.sources.save(EN, { segments: segments('One.'), previous })).toBe(true)
    expect(await one.sources.load(EN)).toEqual([
      { key: 'p1.s1', text: 'One.' },
      { key: 'p1.s2', text: 'Two.', removed: true },
    ])
    const again = { segments: segments('One.'), previous: await one.sources.load(EN) }
    expect(await one.sources.save(EN, again)).toBe(false)
    expect(await one.records.list('de')).toEqual([{ slug: 'visit', sourceLocale: 'en', editions: ['es'] }])
    expect(await one.records.locales()).toEqual(['en', 'es'])
    expect(await one.records.slugs('es')).toEqual(['visit'])
    expect(await one.records.localeOf('visit', 'de')).toBe('en')
    expect(await one.records.localeOf('other', 'de')).toBeUndefined()
  })

  it('stores an article, and reads it with its side file and its original', async () => {
    const { one, other } = await open()
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'originals'))
    const path = join(folder, 'visit.txt')
    writeFileSync(path, 'A visit\n\nIt rained on Monday.\n\nIt was cold.\n')
    writeFileSync(join(folder, 'visit.roles.yml'), 'It was cold: boilerplate\n')
    writeFileSync(join(folder, 'originals/visit.ca.txt'), 'Una visita\n\nVa ploure dilluns.\n')
    const language = { asked: 'en', otherwise: 'en' }
    const asked = await one.articles.readPath(path, language)
    const file = await one.articles.take(path)
    const read = await other.articles.read(file, language)
    expect(read.blocks).toEqual(asked.blocks)
    expect(read.blocks.map(({ translate }) => translate)).toContain(false)
    expect((await other.articles.original(read, file))?.locale).toBe('ca')
    await one.articles.refuseOtherOwner(read, path)
    const name = await one.articles.write('other.html', '<p>One.</p>')
    expect(await other.articles.content(name)).toBe('<p>One.</p>')
    expect(await other.articles.content('none.html')).toBeUndefined()
    expect([...(await other.articles.list()).keys()]).toContain('other')
  })

  it('lists the files of an article, and none of another one', async () => {
    const { one, other } = await open()
    await one.articles.write('visit.txt', 'A visit\n\nIt rained.\n')
    await one.articles.write('trip.txt', 'A trip\n\nIt snowed.\n')
    const [roles, korean] = ['It rained: boilerplate\n', '방문\n'].map(text => new TextEncoder().encode(text))
    await one.articles.putFile(EN, 'visit.roles.yml', roles ?? new Uint8Array())
    await one.articles.putFile(EN, 'originals/visit.ko.txt', korean ?? new Uint8Array())
    const files = await other.articles.filesOf(EN)
    expect([...files.keys()]).toEqual(['visit.txt', 'visit.roles.yml', 'originals/visit.ko.txt'])
    expect(files.get('visit.roles.yml')).toEqual(roles)
    expect(files.get('originals/visit.ko.txt')).toEqual(korean)
    await expect(one.articles.putFile(EN, 'originals/trip.ko.txt', new Uint8Array())).rejects.toThrow('is no file')
  })

  it('keeps people’s decisions on where sentences are cut', async () => {
    const { one, other } = await open()
    const decisions = [{ kind: 'split', before: 'it rained;', after: 'it poured' }] as const
    expect(await one.decisions.load(EN)).toEqual([])
    expect(await one.decisions.save(EN, decisions)).toBe(true)
    expect(await other.decisions.load(EN)).toEqual(decisions)
    expect(await other.decisions.save(EN, decisions)).toBe(false)
  })

  it('renames an article with all that belongs to it', async () => {
    const { one, other } = await open()
    await one.sources.save(EN, { segments: segments('One.'), previous: [] })
    await one.editions.save(FIRST, NOTHING)
    await one.decisions.save(EN, [{ kind: 'split', before: 'a;', after: 'b' }])
    await one.articles.rename('visit', { slug: 'trip', locale: 'en' })
    expect(await other.records.list('en')).toEqual([{ slug: 'trip', sourceLocale: 'en', editions: ['es'] }])
    expect(await other.decisions.load({ slug: 'trip', locale: 'en' })).toHaveLength(1)
    expect((await other.editions.load({ ...ES, slug: 'trip' })).units).toHaveLength(3)
  })

  it('locks an article for one at a time, and says who has it', async () => {
    const { one, other } = await open()
    const lock = await one.locks.article('visit')
    await expect(other.locks.article('visit')).rejects.toThrow(
      /visit is being worked on by process \d+ on .+, since less than a minute/,
    )
    const readers = await other.locks.publications()
    await expect(one.locks.publications()).rejects.toMatchObject({ code: 'locked' })
    await readers.release()
    await lock.desk.editions.save(FIRST, NOTHING)
    await lock.release()
    const next = await other.locks.article('visit')
    await next.release()
  })

  it('keeps answers until they are in the editions, and their cost for ever', async () => {
    const { one, other } = await open()
    const delivery: Delivery = { id: 'visit/es/p1.s1', engine: 'deepl', pieces: ['Uno.'], billedCharacters: 4 }
    const journal = await one.books.journal('visit')
    const entry = { run: 'r1', time: now, engine: 'deepl', slug: 'visit', locale: 'es', texts: 1, billedCharacters: 4 }
    await one.books.record({
      answers: [{ slug: 'visit', answer: { fingerprint: 'f1', delivery } }],
      entries: [entry],
      journalOf: () => journal,
    })
    await one.books.ledger.append([{ run: 'r1', time: now, engine: 'deepl', requests: 1, characters: 4 }])
    await journal.close()
    const later = await other.books.journal('visit')
    expect(later.isEmpty()).toBe(false)
    expect(later.answered('f1')).toEqual(delivery)
    await later.clear(['fr'])
    expect((await one.books.journal('visit')).answered('f1')).toEqual(delivery)
    await later.clear(['es'])
    await later.close()
    expect((await one.books.journal('visit')).isEmpty()).toBe(true)
    expect(await other.books.ledger.entries()).toEqual([
      entry,
      { run: 'r1', time: now, engine: 'deepl', requests: 1, characters: 4 },
    ])
  })

  it('keeps simultaneous runs within one budget', async () => {
    const { one, other } = await open()
    const CAP = 100
    const grant = (spent: number): number => {
      if (spent + 30 > CAP) throw new Error('over')
      return 30
    }
    const runs = Array.from({ length: 8 }, (_, n) => (n % 2 ? one : other).books.reserve(intent(`r${n}`), grant))
    const granted = (await Promise.allSettled(runs)).filter(({ status }) => status === 'fulfilled')
    expect(granted).toHaveLength(3)
    expect(await one.books.spentInMonth(intent('x'))).toBe(90)
    expect(await one.books.spentInMonth(intent('x', 'libretranslate'))).toBe(0)
    const mine = await one.books.reserve(intent('chain', 'deepl,apertium'), spent => CAP - spent)
    expect(await other.books.spentInMonth(intent('x'))).toBe(CAP)
    await one.books.ledger.append([{ run: 'chain', time: now, engine: 'deepl', billedCharacters: 6 }])
    expect(await other.books.spentInMonth(intent('x'))).toBe(CAP)
    await mine.release()
    expect(await other.books.spentInMonth(intent('x'))).toBe(96)
  })

  it('publishes all files of a run or none', async () => {
    const { one, other } = await open()
    expect(await one.publications.list()).toEqual([])
    const bytes = new Uint8Array([0, 1, 255])
    const files = new Map<string, Content>([
      ['es/visit.html', '<p>Uno</p>'],
      ['es/visit.docx', bytes],
    ])
    expect((await one.publications.write(files)).toSorted()).toEqual(['es/visit.docx', 'es/visit.html'])
    expect(await one.publications.write(files)).toEqual([])
    expect(await other.publications.list()).toEqual(['es/visit.docx', 'es/visit.html'])
    expect([...((await other.publications.read('es/visit.docx')) ?? [])]).toEqual([...bytes])
    expect(await other.publications.write(new Map([['es/visit.docx', undefined]]))).toEqual(['es/visit.docx'])
    expect(await one.publications.read('es/visit.docx')).toBeUndefined()
  })

  it('remembers which stories of a feed were taken', async () => {
    const { one, other } = await open()
    const record = { etag: '"1"', items: { a: { file: 'a.html', hash: 'h' } } }
    expect(await one.feeds.load('https://example.org/feed')).toEqual({ items: {} })
    await one.feeds.save('https://example.org/feed', record)
    expect(await other.feeds.load('https://example.org/feed')).toEqual(record)
  })

  it('finds accepted texts in its memory, exact and similar ones', async () => {
    const { one, other } = await open()
    const read = { do: 'approve', source: 'Text p1.s1.' } as const
    await one.editions.save(reviseUnit(FIRST, 'p1.s1', read), NOTHING)
    await one.sources.save(EN, { segments: segments('Text p1.s1.'), previous: [] })
    const memory = await other.memory.open({ version: '', names: () => [] })
    await memory.refresh({ sourceLocale: 'en' })
    const exact = await memory.exactOf({ from: 'en', to: 'es' }, ['Text p1.s1.', 'Text p1.s2.'])
    expect([...exact.values()].map(({ target, origin }) => [target, origin])).toEqual([
      ['Texto p1.s1.', 'edition:es/visit'],
    ])
    await memory.replace('file:/old.tmx', '1', [
      { from: 'en', to: 'es', source: 'The army left the old city at night.', target: 'El ejército dejó la ciudad.' },
    ])
    expect(await memory.imported()).toEqual(new Map([['file:/old.tmx', '1']]))
    memory.close()
    const again = await one.memory.open({ version: '', names: () => [] })
    expect(await again.refresh({ sourceLocale: 'en' })).toBe(kind === 'files' ? 0 : 1)
    const near = again.fuzzy({ from: 'en', to: 'es', source: 'The army left the old city at dawn.' })
    expect(near.map(({ target }) => target)).toEqual(['El ejército dejó la ciudad.'])
    again.close()
  })

  it('reports changes of other processes', async () => {
    const { one, other } = await open()
    await one.sources.save(EN, { segments: segments('One.'), previous: [] })
    await one.editions.save(FIRST, NOTHING)
    const heard: DeskChange[] = []
    const watch = other.watch(change => void heard.push(change))
    await wait(300)
    const seen = await one.editions.load(ES)
    await one.editions.save(edit(seen, 'p1.s1', 'De Ana.'), seen)
    await expect.poll(() => heard).toContainEqual({ kind: 'edition', slug: 'visit', locale: 'es' })
    await one.decisions.save(EN, [{ kind: 'split', before: 'it rained;', after: 'it poured' }])
    await expect.poll(() => heard).toContainEqual({ kind: 'article', slug: 'visit' })
    watch.close()
  })
})
