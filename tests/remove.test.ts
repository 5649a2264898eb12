import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import { removeArticle } from '../src/pipeline/index.ts'
import { openBesideDesk } from '../src/server/newsroom/database/postgres.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import { openNewsroom } from './newsroom-server.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'
import { GLOSSARY } from './review-desk.ts'

const ARTICLE = 'A visit\n\nIt rained on Monday. It was cold.\n'
const ES = { slug: 'visit', locale: 'es', sourceLocale: 'en' } as const

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres?.stop())

/** A folder with two articles in two editions each; `run` works on it, or on a database. */
async function open(url = '') {
  const cwd = temporaryFolder()
  const run = (...args: readonly string[]) => interlinear(args, { cwd, env: { INTERLINEAR_DATABASE_URL: url } })
  mkdirSync(join(cwd, 'seeds'))
  for (const slug of ['visit', 'other']) {
    writeFileSync(join(cwd, `seeds/${slug}.txt`), ARTICLE)
    await run('translate', `seeds/${slug}.txt`, '--to', 'es,ca', '--engine', 'pseudo')
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=Ana', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  return { cwd, run, git, has: (file: string) => existsSync(join(cwd, file)) }
}

const FILES = ['seeds/visit.txt', 'locales/en/visit.json', 'locales/es/visit.json', 'locales/es/visit.review.yml']

describe('an article of a desk of files', () => {
  it('is removed if it is committed to git unchanged, and no file of another one', async () => {
    const { cwd, run, git, has } = await open()
    const outside = await run('remove', 'visit')
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('this folder is in no git repository')])
    writeFileSync(join(cwd, '.gitignore'), '.interlinear/\n')
    git('init', '-q', '-b', 'main')
    git('add', 'seeds', '.gitignore')
    git('commit', '-qm', 'one')
    const untracked = await run('remove', 'visit')
    expect([untracked.code, untracked.stderr]).toEqual([4, expect.stringContaining('git does not have')])
    git('add', '-A')
    git('commit', '-qm', 'two')
    writeFileSync(join(cwd, 'locales/es/visit.json'), '{\n  "headline": "De Ana."\n}\n')
    const changed = await run('remove', 'visit')
    expect([changed.code, changed.stderr]).toEqual([4, expect.stringContaining('git does not have visit.json')])
    expect(FILES.every(has)).toBe(true)
    git('checkout', '-q', '.')
    expect(await run('remove', 'visit', '--format', 'json')).toMatchObject({ code: 0 })
    expect(FILES.filter(has)).toEqual([])
    expect(git('status', '--porcelain')).not.toContain('other')
    expect(git('show', 'HEAD:locales/es/visit.json')).toContain('headline')
    const { articles } = JSON.parse((await run('status', '--format', 'json')).stdout)
    expect(articles.map(({ slug }: { slug: string }) => slug)).toEqual(['other'])
    expect((await run('remove', 'visit')).stderr).toContain('no article is called "visit"')
  })
})

describe('an article of a database', () => {
  const rowsOf = async <T extends object>({ sql }: DatabaseDesk, text: string) =>
    (await sql.query(text)) as readonly T[]

  it('is kept with its history, and another article of the same name gets neither', async () => {
    const url = await postgres.database()
    const { cwd, run } = await open(url)
    const desk = await openDatabaseDesk(url)
    const seen = await desk.editions.load(ES)
    const source = seen.units[0]?.source ?? ''
    await desk.as('Biel').editions.save(reviseUnit(seen, 'headline', { do: 'edit', target: 'De Biel.', source }), seen)
    await run('publish', 'visit', '--to', 'es', '--force', 'try', '--author', 'Ana')
    const published = await run('remove', 'visit', '--author', 'Ana')
    expect([published.code, published.stderr]).toEqual([
      4,
      expect.stringContaining('readers are served "visit" in es.'),
    ])
    await run('publish', 'visit', '--to', 'es', '--unpublish')
    expect(await run('remove', 'visit', '--author', 'Ana')).toMatchObject({
      code: 0,
      stdout: 'visit is removed, with 2 editions; the database has what people wrote\n',
    })
    expect([...(await desk.articles.list()).keys()]).toEqual(['other'])
    expect((await desk.records.list('en')).map(({ slug }) => slug)).toEqual(['other'])
    const [kept] = await rowsOf<{ slug: string; person: string; content: unknown }>(
      desk,
      'SELECT slug, person, content FROM interlinear.removed',
    )
    expect([kept?.slug, kept?.person]).toEqual(['visit', 'Ana'])
    expect(kept?.content).toMatchObject({
      article: { file: 'visit.txt', content: `\\x${Buffer.from(ARTICLE).toString('hex')}` },
      units: expect.arrayContaining([
        expect.objectContaining({ locale: 'es', record: expect.objectContaining({ target: 'De Biel.' }) }),
      ]),
    })
    await run('translate', join(cwd, 'seeds/visit.txt'), '--to', 'es', '--engine', 'pseudo')
    expect(await desk.history.ofUnit({ ...ES, key: 'headline' }, 9)).toEqual([])
    expect(await rowsOf(desk, `SELECT slug FROM interlinear.change WHERE person = 'Biel'`)).toEqual([
      { slug: expect.stringMatching(/^visit #\d+$/) },
    ])
    await desk.close()
  })

  it('keeps every text that was saved during its removal', async () => {
    const url = await postgres.database()
    await open(url)
    const desks = await Promise.all(Array.from({ length: 4 }, () => openDatabaseDesk(url)))
    const [remover] = desks
    if (!remover) throw new Error('no desk')
    const saved: string[] = []
    const editing = desks.map(async (desk, number) => {
      for (let count = 0; count < 30; count++) {
        const seen = await desk.editions.load(ES)
        const version = (await desk.versions.look(['visit'])).edition(ES)?.version ?? '-'
        const unit = seen.units[number % 3]
        if (!unit) return
        const target = `Texto ${number}.${count}`
        const edited = reviseUnit(seen, unit.key, { do: 'edit', target, source: unit.source })
        if (await desk.as('Ana').editions.replace(edited, { edition: seen, version })) saved.push(target)
      }
    })
    await new Promise(resolve => setTimeout(resolve, 20))
    await removeArticle('visit', { desk: remover, glossary: { version: 1, sourceLocale: 'en', terms: [] } })
    await Promise.all(editing)
    const everywhere = await rowsOf<{ text: string }>(
      remover,
      `SELECT content::text AS text FROM interlinear.removed UNION ALL SELECT after::text FROM interlinear.change`,
    )
    const kept = everywhere.map(({ text }) => text).join('\n')
    expect(saved.length).toBeGreaterThan(0)
    for (const text of saved) expect(kept).toContain(text)
    expect(await remover.records.localeOf('visit', 'en')).toBeUndefined()
    for (const desk of desks) await desk.close()
  })

  it('does not return by sync, and stays in the folder', async () => {
    const url = await postgres.database()
    const { cwd, run, has } = await open()
    const sync = () => run('sync', '--database', url, '--author', 'Ana')
    await sync()
    const env = { INTERLINEAR_DATABASE_URL: url }
    expect((await interlinear(['remove', 'visit', '--author', 'Ana'], { cwd, env })).code).toBe(0)
    const { code, stdout } = await sync()
    expect([code, stdout]).toEqual([0, expect.stringContaining('visit es: it was taken away in the database')])
    const desk = await openDatabaseDesk(url)
    expect((await desk.records.list('en')).map(({ slug }) => slug)).toEqual(['other'])
    expect([...(await desk.articles.list()).keys()]).toEqual(['other'])
    expect(FILES.every(has)).toBe(true)
    await desk.close()
  })

  it('is removed by an administrator over the API, and created again when its system sends it', async () => {
    const desk = await openDatabaseDesk(await postgres.database())
    await desk.glossary.write(GLOSSARY)
    await using room = await openNewsroom({ desk, sql: await openBesideDesk(desk) })
    const admin = await room.as(room.people.admin)
    const send = async () => {
      const body = { id: 'wp-1', revision: '1', slug: 'bridge', format: 'html', content: '<h1>It is open</h1>\n' }
      return (await admin('/api/v1/articles', { method: 'POST', body })).status
    }
    expect([await send(), await send()]).toEqual([201, 200])
    const remove = async (ask = admin) => (await ask('/api/v1/articles/bridge', { method: 'DELETE' })).status
    expect(await remove(await room.as(room.people.editor))).toBe(403)
    expect([await remove(), await remove()]).toEqual([204, 404])
    expect((await room.accounts.audit(undefined, 1))[0]).toMatchObject({
      ...{ did: 'removeArticle', who: 'admin', about: { slug: 'bridge' } },
    })
    expect(await send()).toBe(201)
    await desk.close()
  })
})
