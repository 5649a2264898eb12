import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interlinear, type Ran } from './command-line.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import { PASSWORD, startPostgres, type TestPostgres } from './postgres.ts'

let server: TestPostgres
let deepl: DeepLServer
let room: Newsroom

beforeAll(async () => {
  server = await startPostgres()
  deepl = await startDeepLServer()
  room = await openNewsroom(await server.database())
}, 60_000)
afterAll(async () => {
  await room[Symbol.asyncDispose]()
  await deepl.close()
  await server.stop()
})

const run = (...args: readonly string[]): Promise<Ran> => {
  const { url: DEEPL_SERVER_URL, key: DEEPL_AUTH_KEY } = deepl
  return interlinear(args, {
    cwd: room.folder,
    env: { INTERLINEAR_DATABASE_URL: room.url, DEEPL_SERVER_URL, DEEPL_AUTH_KEY },
  })
}

const PUENTE =
  'El puente está abierto\n\nLa alcaldesa lo abrió el lunes por la mañana, después de dos años de obras muy difíciles. Los vecinos ' +
  'del barrio han esperado mucho tiempo, y ahora pueden cruzar el río otra vez sin dar una vuelta de diez kilómetros.\n'

describe('the queue on the command line', () => {
  it('stores a file in the database and adds its drafts, which a worker then makes', async () => {
    mkdirSync(join(room.folder, 'seeds'), { recursive: true })
    writeFileSync(join(room.folder, 'seeds/alder.txt'), 'The bridge was closed.\n\nIt opens in May.\n')
    expect(await run('translate', 'seeds/alder.txt', '--to', 'es,fr', '--queue')).toMatchObject({
      code: 0,
      stdout: '2 drafts added to the queue\n',
    })
    expect(await run('translate', 'seeds/alder.txt', '--to', 'es,de', '--queue')).toMatchObject({
      stdout: '1 draft added to the queue; 1 waited already\n',
    })
    expect((await run('queue')).stdout).toMatch(
      /^3 waiting\n {2}draft {2}new {2}de {2}1 {2}oldest \d+ s\n {2}draft {2}new {2}es .*\n {2}draft {2}new {2}fr .*\n0 in hand\n0 failed\n0 workers\n$/,
    )
    const worked = await run('worker', '--engine', 'deepl', '--until-empty', '--jobs', '1')
    expect([worked.code, worked.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^\d\d:\d\d:\d\d draft alder → (?:de|es|fr), \w\w, \w\w: 6 segments sent, 114 characters billed \(\d\.\d s\)\n$/,
      ),
    ])
    for (const locale of ['de', 'es', 'fr']) expect((await room.edition('alder', locale)).units).toHaveLength(2)
    expect((await run('queue')).stdout).toBe('0 waiting\n0 in hand\n0 failed\n0 workers\n')
  }, 60_000)

  it('drafts an article of the database by its name, and all of them', async () => {
    await room.write('birch', ['The mayor resigned.'])
    expect((await run('translate', 'birch', '--to', 'es', '--queue', '--urgency', 'archive')).stdout).toBe(
      '1 draft added to the queue\n',
    )
    expect((await run('translate', '--to', 'es', '--queue', '--format', 'json')).stdout).toBe(
      '{\n  "added": 1,\n  "waiting": 1\n}\n',
    )
    const { waiting } = JSON.parse((await run('queue', '--format', 'json')).stdout)
    expect(waiting).toMatchObject([{ kind: 'draft', lane: 'es', urgency: 'new', waiting: 2 }])
    await run('worker', '--engine', 'deepl', '--until-empty')
    expect((await room.edition('birch', 'es')).units).toHaveLength(1)
  }, 60_000)

  it('checks editions with the present glossary, and names those with findings', async () => {
    await room.write('cedar', ['Kyiv voted on Sunday.'])
    await run('translate', 'cedar', '--to', 'es', '--queue')
    await run('worker', '--engine', 'deepl', '--until-empty')
    const names =
      'version: 1\nsourceLocale: en\nterms:\n  - {id: kyiv, type: place, source: Kyiv, translations: {es: Kiev}}\n'
    await room.desk.glossary.write(names)
    // The next worker sees that the glossary has changed, and checks every edition; one after it has nothing to do.
    const checked = await run('worker', '--engine', 'deepl', '--until-empty', '--format', 'jsonl')
    expect(checked.stderr).toMatch(/the glossary has changed: \d+ editions are checked again/)
    expect(checked.stdout.match(/"check"/g)?.length).toBeGreaterThanOrEqual(4)
    expect((await run('worker', '--engine', 'deepl', '--until-empty', '--format', 'jsonl')).stdout).toBe('')
    expect((await run('queue', 'check', 'cedar', '--to', 'es')).stdout).toBe('1 check added to the queue\n')
    expect((await run('worker', '--engine', 'deepl', '--until-empty')).code).toBe(0)
    // The server leaves words untranslated, which is a finding.
    expect((await run('queue')).stdout).toContain(
      [
        '4 editions with findings, by checks of the last day',
        '  check alder → fr  1 error, 2 warnings',
        '  check cedar → es  1 error, 1 warning',
        '  check alder → de  2 warnings',
        '  check alder → es  1 warning',
        '',
      ].join('\n'),
    )
  }, 60_000)

  it('publishes read editions, and says why it does not publish the rest', async () => {
    expect((await run('queue', 'publish', 'cedar')).stdout).toBe('1 publication added to the queue\n')
    await run('worker', '--engine', 'deepl', '--until-empty')
    const [failed, ...others] = await room.queue.failed()
    expect([failed?.work, others]).toMatchObject([{ kind: 'publish', slug: 'cedar', locale: 'es' }, []])
    const text = (await run('queue')).stdout
    expect(text).toContain(`1 failed\n  ${failed?.id.slice(0, 8)}  publish cedar → es  1 try  `)
    await room.desk.glossary.write('version: 1\nsourceLocale: en\nterms: []\n')
    expect((await run('queue', 'retry', failed?.id.slice(0, 8) ?? '')).stdout).toMatch(
      /\n1 piece of work added again\n$/,
    )
    await run('worker', '--engine', 'deepl', '--until-empty')
    expect(await room.queue.failed()).toEqual([])
    expect(await room.desk.publications.list()).toContain('es/cedar.txt')
  }, 60_000)

  it('lists failed work, removes it, and asks for ids or --all', async () => {
    await room.queue.add([{ kind: 'draft', slug: 'nobody', locale: 'es', urgency: 'new' }])
    await run('worker', '--engine', 'deepl', '--until-empty')
    expect((await run('queue')).stdout).toMatch(
      /1 failed\n {2}\w{8} {2}draft nobody → es {2}1 try {2}no article is called "nobody"\.\n/,
    )
    expect(await run('queue', 'drop')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected either ids or --all'),
    })
    expect(await run('queue', 'drop', '--all')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 piece of work taken off'),
    })
    expect(await run('queue', 'retry', 'cafecafe')).toMatchObject({ code: 2 })
  }, 60_000)

  it('watches a feed: new stories are drafted, changed ones again', async () => {
    let story = 'The harbour opens on Monday.'
    const feed = createServer((_, response) => {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(`<rss version="2.0"><channel><title>News</title><item><title>Harbour</title><guid>h1</guid>
        <link>https://example.org/harbour</link><description>&lt;p&gt;${story}&lt;/p&gt;</description></item></channel></rss>`)
    })
    await new Promise<void>(done => feed.listen(0, '127.0.0.1', done))
    const { port } = feed.address() as { port: number }
    const url = `http://editor:${PASSWORD}@127.0.0.1:${port}/feed`
    expect((await run('queue', 'feed', url, '--to', 'es', '--every', '5')).stdout).toBe(
      `http://127.0.0.1:${port}/feed is looked at every 5 minutes, as long as a worker runs\n`,
    )
    expect((await run('queue')).stdout).toMatch(/1 feed\n {2}http:\/\/127\.0\.0\.1:\d+\/feed {2}es {2}every 5 min\n/)
    await room.queue.add([{ kind: 'feed', url, to: ['es'] }])
    const first = await run('worker', '--engine', 'deepl', '--until-empty', '--jobs', '1', '--format', 'jsonl')
    expect(first.stdout).not.toContain(PASSWORD)
    const [slug = ''] = [...(await room.desk.articles.list()).keys()].filter(name => name.startsWith('harbour'))
    expect((await room.edition(slug, 'es')).units.map(({ source }) => source)).toContain(story)
    story = 'The harbour opens on Tuesday.'
    await room.queue.add([{ kind: 'feed', url, to: ['es'] }])
    await run('worker', '--engine', 'deepl', '--until-empty', '--jobs', '1')
    expect((await room.edition(slug, 'es')).units.map(({ source }) => source)).toContain(story)
    expect((await run('queue', 'feed', url, '--off')).code).toBe(0)
    expect(await run('queue', 'feed', url, '--off')).toMatchObject({ code: 2 })
    feed.close()
  }, 60_000)

  it('updates the memory', async () => {
    expect((await run('queue', 'memory')).stdout).toBe('1 refresh of the memory added to the queue\n')
    const worked = await run('worker', '--engine', 'deepl', '--until-empty', '--format', 'jsonl')
    expect(JSON.parse(worked.stdout)).toMatchObject({ work: { kind: 'memory' }, outcome: 'done' })
  }, 60_000)

  it('never drafts an article into its own language', async () => {
    writeFileSync(join(room.folder, 'seeds/puente.txt'), PUENTE)
    await run('translate', 'seeds/puente.txt', '--to', 'en', '--queue')
    await room.write('elm', ['The bridge was closed.'])
    const added = await run('translate', 'puente', 'elm', '--to', 'es,en', '--queue', '--format', 'json')
    expect(JSON.parse(added.stdout)).toEqual({ added: 1, waiting: 1 })
    const inLanguages = (await room.queue.ofArticle('puente')).map(({ work }) => 'locale' in work && work.locale)
    expect(inLanguages).toEqual(['en'])
  })

  it.each([
    [['queue'], 'found no database, expected --database or INTERLINEAR_DATABASE_URL.'],
    [['worker', '--database', 'mysql://localhost/x'], 'does not begin with postgres://'],
    [['worker', '--only', 'cooking'], 'found "cooking" in --only, expected some of publish, draft'],
    [['translate', 'seeds/x.txt', '--queue'], 'found no --to'],
    [['translate', 'elm', '--queue', '--to', 'en'], "found en in --to, which is the articles' own locale."],
    [['translate', 'seeds/puente.txt', '--queue', '--to', 'es,es'], 'found es in --to'],
    [['translate', 'elsewhere/elm.md', '--queue', '--to', 'es'], 'the article "elm" is elm.txt'],
    [['translate', 'seeds/nothing.txt', '--queue', '--to', 'es'], 'found no text to translate'],
    [['translate', 'elm', '--queue', '--to', 'es', '--dry-run'], 'found --dry-run beside --queue'],
    [['translate', 'elm', '--queue', '--to', 'es', '--from', 'fr'], 'found --from beside --queue'],
    [['translate', 'nobody', '--queue', '--to', 'es'], 'no article "nobody" is in the database.'],
    [['translate', '--queue', '--to', 'es', '--urgency', 'now'], 'found "now" in --urgency'],
    [['queue', 'feed', 'ftp://x', '--to', 'es'], 'expected one web address'],
  ])('refuses %j', async (args, message) => {
    await room.write('elm', ['The bridge was closed.'])
    mkdirSync(join(room.folder, 'elsewhere'), { recursive: true })
    const files = { 'seeds/puente.txt': PUENTE, 'elsewhere/elm.md': '# The bridge\n', 'seeds/nothing.txt': '\n' }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(room.folder, file), text)
    const env =
      args[0] === 'queue' && args.length === 1 ? {} : { INTERLINEAR_DATABASE_URL: room.url, DEEPL_AUTH_KEY: 'x:fx' }
    const { code, stderr, stdout } = await interlinear(args, { cwd: room.folder, env })
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
  })
})
