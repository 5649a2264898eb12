import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Edition } from '../src/model.ts'
import { type DatabaseDesk, loadSyncMarks, type SyncMarks, saveSyncMarks } from '../src/store/index.ts'
import { interlinear, type Ran, temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'
import { sharedPostgres } from './shared-postgres.ts'

const ARTICLE = 'A visit\n\nIt rained on Monday. It was cold.\n\nAnn Lee came.\n'
const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: ann-lee
    type: person
    source: Ann Lee
    translations: {es: Ann Lee}

  - id: oslo
    type: place
    source: Oslo
    translations: {es: Oslo}
`
const ES = { slug: 'visit', locale: 'es', sourceLocale: 'en' } as const

const postgres = sharedPostgres()

interface Place {
  readonly cwd: string
  readonly url: string
  readonly database: DatabaseDesk
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly sync: (...args: readonly string[]) => Promise<Ran>
}

const placeOf = (cwd: string, url: string, database: DatabaseDesk): Place => {
  const run = (...args: readonly string[]) => interlinear(args, { cwd, env: { INTERLINEAR_DATABASE_URL: '' } })
  return { cwd, url, database, run, sync: (...args) => run('sync', '--database', url, '--author', 'Ana', ...args) }
}

/** A folder with an article in two editions, and an empty database. */
async function open(): Promise<Place> {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds/originals'), { recursive: true })
  writeFileSync(join(cwd, 'seeds/visit.txt'), ARTICLE)
  writeFileSync(join(cwd, 'seeds/visit.roles.yml'), 'Ann Lee came: caption\n')
  writeFileSync(join(cwd, 'seeds/originals/visit.ca.txt'), 'Una visita\n\nVa ploure dilluns.\n')
  writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY)
  const url = await postgres.database()
  const database = await postgres.desk(url)
  const place = placeOf(cwd, url, database)
  await place.run('translate', 'seeds/visit.txt', '--to', 'es,ca', '--engine', 'pseudo')
  return place
}

/** A clone of the folder by somebody else. */
function cloneOf({ cwd, url, database }: Place): Place {
  const other = temporaryFolder()
  cpSync(cwd, other, { recursive: true, filter: path => !path.endsWith('.interlinear') })
  return placeOf(other, url, database)
}

/** All files of a folder, without those that can be made again. */
const filesIn = ({ cwd }: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter(
        entry => entry.isFile() && !entry.parentPath.includes('.interlinear') && !entry.parentPath.includes('.git'),
      )
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(cwd.length),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  )

const inFolder = ({ cwd }: Place): Promise<Edition> => filesDesk(cwd).editions.load(ES)
const targetsIn = ({ units }: Edition) => Object.fromEntries(units.map(({ key, target }) => [key, target]))

/** A person changes a sentence on one side. */
async function edit(side: DatabaseDesk | Place, key: string, target: string): Promise<void> {
  const desk = 'cwd' in side ? filesDesk(side.cwd) : side.as('Biel')
  const seen = await desk.editions.load(ES)
  const source = seen.units.find(unit => unit.key === key)?.source ?? ''
  await desk.editions.save(reviseUnit(seen, key, { do: 'edit', target, source }), seen)
}

/** Expects that a second sync writes nothing anywhere. */
async function expectSame(place: Place): Promise<void> {
  const before = filesIn(place)
  const version = async () => (await place.database.versions.look(['visit'])).edition(ES)?.version
  const was = await version()
  const { code, stdout } = await place.sync()
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^locales and 127\.0\.0\.1:\d+\/test_\w+ are the same\n$/)])
  expect(filesIn(place)).toEqual(before)
  expect(await version()).toBe(was)
  expect(await place.database.editions.load(ES)).toEqual(await inFolder(place))
}

describe('sync', () => {
  it('copies a folder into an empty database, and a database into an empty folder', async () => {
    const place = await open()
    const dry = await place.sync('--dry-run', '--format', 'json')
    expect(await place.database.records.list('en')).toEqual([])
    const first = await place.sync('--format', 'json')
    expect(first).toEqual({ ...dry, code: 0 })
    expect(
      JSON.parse(first.stdout).changes.map(({ part, name, action }: Record<string, string>) => [part, name, action]),
    ).toEqual([
      ['glossary', 'glossary.yml', 'database'],
      ['article', 'visit.txt', 'database'],
      ['article', 'visit.roles.yml', 'database'],
      ['article', 'originals/visit.ca.txt', 'database'],
      ['source', 'visit', 'database'],
      ['edition', 'visit ca', 'database'],
      ['edition', 'visit es', 'database'],
    ])
    await expectSame(place)
    const empty = placeOf(temporaryFolder(), place.url, place.database)
    expect((await empty.sync()).code).toBe(0)
    const { '/locales/.sync.json': _, ...files } = filesIn(empty)
    const { '/locales/.sync.json': __, ...wanted } = filesIn(place)
    expect(files).toEqual(wanted)
    await expectSame(empty)
    await expectSame(place)
  })

  it('copies the changes of each side to the other, sentence by sentence', async () => {
    const place = await open()
    await place.sync()
    await edit(place, 'headline', 'De Ana.')
    await edit(place.database, 'p1.s1', 'De Biel.')
    const catalog = join(place.cwd, 'locales/es/visit.json')
    const byHand = JSON.parse(readFileSync(catalog, 'utf8'))
    writeFileSync(catalog, `${JSON.stringify({ ...byHand, p2: { s1: 'A mano.' } }, null, 2)}\n`)
    expect((await place.sync()).stdout).toBe('visit es: 1 sentence to the folder, 2 sentences to the database\n')
    const both = { headline: 'De Ana.', 'p1.s1': 'De Biel.', 'p2.s1': 'A mano.' }
    expect(targetsIn(await inFolder(place))).toMatchObject(both)
    expect(targetsIn(await place.database.editions.load(ES))).toMatchObject(both)
    await expectSame(place)
  })

  it('copies assignments with their due times, and comments with their state', async () => {
    const place = await open()
    await place.sync()
    const [files, time] = [filesDesk(place.cwd), '2026-11-29T10:00:00.000Z']
    const mine = await inFolder(place)
    const comment = { author: 'Ana', time, text: '¿Seguro?', resolved: { by: 'Biel', time }, about: 'source' } as const
    await files.editions.save(reviseUnit(mine, 'headline', { do: 'comment', comment }), mine)
    const theirs = await place.database.editions.load(ES)
    await place.database.editions.save({ ...theirs, assigned: 'Biel', due: '2026-12-01' }, theirs)
    expect((await place.sync()).stdout).toBe('visit es: merged on both sides\n')
    for (const edition of [await inFolder(place), await place.database.editions.load(ES)]) {
      expect(edition).toMatchObject({ assigned: 'Biel', due: '2026-12-01' })
      expect(edition.units.find(({ key }) => key === 'headline')?.comments).toEqual([comment])
    }
    await expectSame(place)
  })

  it('keeps both texts if both sides changed one sentence, and names the sentence', async () => {
    const place = await open()
    await place.sync()
    await edit(place, 'p1.s1', 'De Ana.')
    await edit(place.database, 'p1.s1', 'De Biel.')
    const { code, stdout, stderr } = await place.sync()
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringContaining("both sides wrote p1.s1: the folder's text is the proposal"),
      "1 sentence to decide: both texts are kept, the folder's as the proposal\n",
    ])
    const unit = (await inFolder(place)).units.find(({ key }) => key === 'p1.s1')
    expect([unit?.target, unit?.proposal]).toEqual(['De Biel.', 'De Ana.'])
    await expectSame(place)
  })

  it('prefers a person’s text to a machine’s, and the newer of two machine texts', async () => {
    const place = await open()
    await place.sync()
    await edit(place.database, 'p1.s1', 'De Biel.')
    writeFileSync(join(place.cwd, 'seeds/visit.txt'), ARTICLE.replace('cold', 'warm'))
    await place.run('translate', 'seeds/visit.txt', '--to', 'es', '--engine', 'pseudo', '--again')
    await place.sync()
    const targets = targetsIn(await place.database.editions.load(ES))
    expect(targets).toMatchObject({ 'p1.s1': 'De Biel.', 'p1.s2': expect.stringContaining('ŵàŕɱ') })
    expect((await place.database.sources.load({ slug: 'visit', locale: 'en' })).map(({ text }) => text)).toContain(
      'It was warm.',
    )
    await expectSame(place)
  })

  it('loses nothing if an older state of the folder is restored', async () => {
    const place = await open()
    await place.sync()
    const old = cloneOf(place)
    await edit(place.database, 'p1.s1', 'De Biel.')
    await place.sync()
    await edit(place.database, 'p1.s2', 'También de Biel.')
    await old.sync()
    expect(targetsIn(await place.database.editions.load(ES))).toMatchObject({
      'p1.s1': 'De Biel.',
      'p1.s2': 'También de Biel.',
    })
    expect(targetsIn(await inFolder(old))).toMatchObject({ 'p1.s1': 'De Biel.', 'p1.s2': 'También de Biel.' })
    await expectSame(old)
  })

  it('loses nothing with another database, with which it has no common state', async () => {
    const place = await open()
    await place.sync()
    await edit(place, 'headline', 'De Ana.')
    const url = await postgres.database()
    const database = await postgres.desk(url)
    const other = placeOf(cloneOf(place).cwd, url, database)
    await placeOf(place.cwd, url, database).sync()
    await edit(database, 'headline', 'De Biel.')
    rmSync(join(other.cwd, 'locales/.sync.json'))
    await other.sync()
    const unit = (await database.editions.load(ES)).units.find(({ key }) => key === 'headline')
    expect([unit?.target, unit?.proposal]).toEqual(['De Biel.', 'De Ana.'])
    await expectSame(other)
  })

  it('merges glossaries line by line, and cuts decision by decision', async () => {
    const place = await open()
    await place.sync()
    writeFileSync(join(place.cwd, 'glossary.yml'), GLOSSARY.replace('{es: Ann Lee}', '{es: Ann Lee, ca: Ann Lee}'))
    await place.database.glossary.write(GLOSSARY.replace('{es: Oslo}', '{es: Oslo, ca: Oslo}'))
    await place.run('segment', 'seeds/visit.txt', '--merge', 'Monday. | It was')
    await place.database.decisions.save({ slug: 'visit', locale: 'en' }, [
      { kind: 'split', before: 'It was', after: 'cold' },
    ])
    expect((await place.sync()).stdout).toBe('glossary.yml: merged on both sides\nvisit (cuts): merged on both sides\n')
    expect(await place.database.glossary.read()).toBe(
      GLOSSARY.replace('{es: Ann Lee}', '{es: Ann Lee, ca: Ann Lee}').replace('{es: Oslo}', '{es: Oslo, ca: Oslo}'),
    )
    expect(await filesDesk(place.cwd).decisions.load({ slug: 'visit', locale: 'en' })).toHaveLength(2)
    await expectSame(place)
  })

  it('keeps a file that both sides changed and names it, or takes that of the preferred side', async () => {
    const place = await open()
    await place.sync()
    const mine = ARTICLE.replace('Monday', 'Tuesday')
    writeFileSync(join(place.cwd, 'seeds/visit.txt'), mine)
    await place.database.articles.write('visit.txt', ARTICLE.replace('Monday', 'Friday'))
    const { code, stdout, stderr } = await place.sync()
    expect([code, stdout, stderr]).toEqual([
      1,
      'visit.txt (file): conflict: both sides changed it\n',
      '1 text to decide: make both sides the same, or say whose is taken with --prefer\n',
    ])
    expect(readFileSync(join(place.cwd, 'seeds/visit.txt'), 'utf8')).toBe(mine)
    expect((await place.sync('--prefer', 'folder')).stdout).toBe('visit.txt (file): to the database\n')
    expect(await place.database.articles.content('visit.txt')).toBe(mine)
    await expectSame(place)
  })

  it('copies publications, and removes those that one side removed', async () => {
    const place = await open()
    await place.run('publish', 'visit', '--to', 'es', '--force', 'try', '--author', 'Ana')
    await place.sync()
    const published = await place.database.publications.list()
    expect(published).toContain('es/visit.txt')
    await place.run('publish', 'visit', '--to', 'es', '--unpublish')
    await place.sync()
    expect(await place.database.publications.list()).not.toContain('es/visit.txt')
    await expectSame(place)
  })

  it('does not restore what one side removed, and says so', async () => {
    const place = await open()
    await place.sync()
    for (const file of ['visit.json', 'visit.review.yml']) rmSync(join(place.cwd, 'locales/es', file))
    rmSync(join(place.cwd, 'seeds/visit.roles.yml'))
    const { code, stdout } = await place.sync()
    expect([code, stdout]).toEqual([
      0,
      'visit.roles.yml (file): it was taken away in the folder, and stays on the other side\n' +
        'visit es: it was taken away in the folder, and stays in the database\n',
    ])
    expect((await place.database.editions.load(ES)).units).not.toEqual([])
  })

  it('skips a locked article', async () => {
    const place = await open()
    const lock = await place.database.locks.article('visit')
    const { code, stdout } = await place.sync()
    expect(code).toBe(4)
    expect(stdout).toMatch(/visit \(file\): locked: visit is being worked on by process/)
    await lock.release()
    expect((await place.sync()).code).toBe(0)
    await expectSame(place)
  })

  it('works with git: two clones, each synced with the database', async () => {
    const place = await open()
    const git = ({ cwd }: Place, ...args: readonly string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        stdio: 'pipe',
      })
    writeFileSync(join(place.cwd, '.gitignore'), '.interlinear/\n')
    git(place, 'init', '-q', '-b', 'main')
    await place.sync()
    git(place, 'add', '-A')
    git(place, 'commit', '-qm', 'one')
    const other = placeOf(temporaryFolder(), place.url, place.database)
    execFileSync('git', ['clone', '-q', place.cwd, other.cwd])
    await edit(other, 'headline', 'De la otra copia.')
    await other.sync()
    await edit(place, 'p1.s1', 'De Ana.')
    await place.sync()
    git(place, 'add', '-A')
    git(place, 'commit', '-qm', 'two')
    const both = { headline: 'De la otra copia.', 'p1.s1': 'De Ana.' }
    expect(targetsIn(await place.database.editions.load(ES))).toMatchObject(both)
    await other.sync()
    expect(targetsIn(await inFolder(other))).toMatchObject(both)
    await expectSame(place)
    await expectSame(other)
  })

  it.each([
    [['sync'], 'found no --database, expected the address'],
    [['sync', '--database', 'mysql://x'], 'the address of the database is none.'],
    [['sync', '--database', 'postgres://localhost/x', '--prefer', 'me'], 'found "me" in --prefer'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await interlinear(args, { cwd: temporaryFolder() })
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it('refuses a broken record of the common state, and writes nothing', async () => {
    const place = await open()
    writeFileSync(join(place.cwd, 'locales/.sync.json'), '{"version": 1')
    const { code, stderr } = await place.sync()
    expect([code, stderr]).toEqual([2, expect.stringContaining('locales/.sync.json: found')])
    expect(await place.database.records.list('en')).toEqual([])
  })
})

describe('the record of the common state', () => {
  it('has the same order, whichever side wrote it', async () => {
    const out = temporaryFolder()
    const save = async (common: SyncMarks['common']) => {
      await saveSyncMarks(out, { database: 'x', common })
      return readFileSync(join(out, '.sync.json'), 'utf8')
    }
    const made = await save({ b: { number: '7', mark: 'm' }, a: { mark: 'n' } })
    expect(await save({ a: { mark: 'n' }, b: { mark: 'm', number: '7' } })).toBe(made)
    const read = await loadSyncMarks(out)
    expect(await save(read?.common ?? {})).toBe(made)
  })
})
