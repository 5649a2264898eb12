import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkQueue } from '../src/queue/open.ts'
import { openBesideDesk } from '../src/server/newsroom/database/postgres.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import { layCable } from './newsroom.ts'
import { type Ask, bodyOf, openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { PASSWORD, startPostgres, type TestPostgres } from './postgres.ts'
import { GLOSSARY } from './review-desk.ts'
import { openReceiver } from './webhook-receiver.ts'

const V1 = '/api/v1'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const STORY = '<h1>The Bridge Is Open</h1>\n<p>Mayor Hanna Koval opened it on Monday.</p>\n'
const TEXTS = ['El puente está abierto', 'La alcaldesa Hanna Koval lo abrió el lunes.']

/** Two servers of one newsroom, each with connections of its own. */
async function openTwo() {
  const url = await postgres.database()
  const rooms: { readonly desk: DatabaseDesk; readonly room: TestNewsroom }[] = []
  for (let count = 0; count < 2; count++) {
    const desk = await openDatabaseDesk(url)
    if (count === 0) await desk.glossary.write(GLOSSARY)
    const webhooks = { allowed: ['127.0.0.0/8'], retries: [20, 20], patience: 1000 }
    const room = await openNewsroom({ desk, sql: await openBesideDesk(desk), webhooks })
    rooms.push({ desk, room })
  }
  const [one, two] = rooms
  if (!one || !two) throw new Error('no servers')
  return {
    one: one.room,
    two: two.room,
    [Symbol.asyncDispose]: async () => {
      for (const { desk, room } of rooms) {
        await room[Symbol.asyncDispose]()
        await desk.close()
      }
    },
  }
}

const send = (ask: Ask, revision: string, content = STORY): Promise<Response> =>
  ask(`${V1}/articles`, {
    method: 'POST',
    body: { id: 'wp-1', revision, slug: 'bridge', format: 'html', content, to: ['es'] },
  })

async function drafted(ask: Ask, { draft }: { readonly draft: string }): Promise<void> {
  await expect
    .poll(async () => (await bodyOf(await ask(`${V1}/drafts/${draft}`))).state, { timeout: 15_000 })
    .toBe('done')
}

describe('two servers on one database', () => {
  it('are one newsroom: with the same accounts, articles and texts, and each event sent once', async () => {
    await using servers = await openTwo()
    const { one, two } = servers
    await using receiver = await openReceiver()
    const admin = await one.as(one.people.admin)
    const events = ['edition.drafted', 'edition.behind', 'edition.approved', 'edition.published']
    const { secret } = await bodyOf(
      await admin(`${V1}/webhooks`, { method: 'POST', body: { url: receiver.url, events } }),
    )
    const told = () =>
      receiver.read(secret).map(({ type, data }) => `${type.replace('edition.', '')} ${data.locale} ${data.revision}`)

    // A session of one server is valid at the other.
    const entered = await one.accounts.enter(await one.accounts.invite(one.people.editor.id, 9000), 'x')
    const headers = { cookie: `interlinear=${entered?.secret}`, 'x-interlinear': 't' }
    const elsewhere: Ask = (path, init) => two.nobody(path, { ...init, headers: { ...headers, ...init?.headers } })
    expect(await bodyOf(await elsewhere(`${V1}/me`))).toMatchObject({ name: 'editor' })

    const sent = await Promise.all([send(admin, '1'), send(elsewhere, '1'), send(admin, '1'), send(elsewhere, '1')])
    const taken = await Promise.all(sent.map(bodyOf))
    expect(taken.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    for (const [index, answer] of taken.entries()) await drafted(index % 2 === 0 ? admin : elsewhere, answer)
    await expect.poll(told, { timeout: 10_000 }).toEqual(['drafted es 1'])

    const { units } = await bodyOf(await elsewhere(`${V1}/articles/bridge/editions/es`))
    for (const [index, { key, revision }] of units.entries()) {
      const body = { kind: 'revise', revision, target: TEXTS[index], state: 'final' }
      const saved = await elsewhere(`/api/articles/bridge/es/units/${key}`, { method: 'POST', body })
      expect(saved.status).toBe(200)
    }
    await expect.poll(told, { timeout: 10_000 }).toEqual(['drafted es 1', 'approved es 1'])
    const out = await bodyOf(
      await admin(`${V1}/articles/bridge/publications`, { method: 'POST', body: { to: ['es'] } }),
    )
    expect(out.changed).toContain('es/bridge.html')
    await expect.poll(told, { timeout: 10_000 }).toContain('published es 1')

    await drafted(elsewhere, await bodyOf(await send(elsewhere, '2', STORY.replace('Monday', 'Tuesday'))))
    await expect.poll(told, { timeout: 10_000 }).toContain('behind es 2')
    const history = await bodyOf(await admin('/api/articles/bridge/es/units/p1.s1/history'))
    expect(history.entries).toContainEqual(expect.objectContaining({ author: 'editor' }))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(told()).toHaveLength(4)
  })

  it('send an event again when its receiver failed', async () => {
    await using servers = await openTwo()
    const { one, two } = servers
    await using receiver = await openReceiver()
    receiver.answers = [500, 503]
    const admin = await one.as(one.people.admin)
    const hook = { url: receiver.url, events: ['edition.drafted'] }
    const { webhook } = await bodyOf(await admin(`${V1}/webhooks`, { method: 'POST', body: hook }))
    await send(admin, '1')
    const deliveries = async () => (await bodyOf(await admin(`${V1}/webhooks/${webhook.id}/deliveries`))).items
    await expect
      .poll(deliveries, { timeout: 15_000 })
      .toMatchObject([{ type: 'edition.drafted', state: 'delivered', attempts: 3, status: 204 }])
    expect(receiver.messages).toHaveLength(3)
    expect([...one.lines, ...two.lines].filter(line => line.includes('webhooks:'))).toEqual([])
  })

  it('leave drafts to workers, and report their state', async () => {
    const url = await postgres.database()
    const desk = await openDatabaseDesk(url)
    await desk.glossary.write(GLOSSARY)
    const queue = await openWorkQueue({ url, tends: false, note: () => undefined })
    await using room = await openNewsroom({ desk, queue, sql: await openBesideDesk(desk) })
    const admin = await room.as(room.people.admin)
    const { draft } = await bodyOf(await send(admin, '1'))
    const state = async () => bodyOf(await admin(`${V1}/drafts/${draft}`))
    expect(await state()).toMatchObject({ state: 'waiting', to: ['es'], by: 'admin', editions: [] })
    const env = { INTERLINEAR_DATABASE_URL: url }
    const worked = await interlinear(['worker', '--engine', 'pseudo', '--until-empty'], { cwd: temporaryFolder(), env })
    expect(worked.code).toBe(0)
    expect(await state()).toMatchObject({ state: 'done', editions: [{ locale: 'es', segments: 2, failed: 0 }] })
    const { units } = await bodyOf(await admin(`${V1}/articles/bridge/editions/es`))
    expect(units).toHaveLength(2)
    // If a system sends the same revision again, it gets the same draft, and no work is added.
    expect((await bodyOf(await send(admin, '1'))).draft).toBe(draft)
    expect(await queue.backlog()).toEqual([])
    const { draft: next } = await bodyOf(await send(admin, '2', STORY.replace('Monday', 'Friday')))
    expect((await bodyOf(await send(admin, '2', STORY.replace('Monday', 'Friday')))).draft).toBe(next)
    expect(next).not.toBe(draft)
    expect(await queue.backlog()).toMatchObject([{ kind: 'draft', lane: 'es', waiting: 1 }])
    await queue.close()
    await desk.close()
  })

  it('answer as the description says while the database is down, without its address', async () => {
    const own = await startPostgres()
    const desk = await openDatabaseDesk(await own.database(), { patience: 200 })
    await desk.glossary.write(GLOSSARY)
    await using room = await openNewsroom({ desk, sql: await openBesideDesk(desk) })
    const admin = await room.as(room.people.admin)
    await own.stop()
    const unit = `${V1}/articles/bridge/editions/es/units/p1.s1`
    const answer = await admin(unit, { method: 'PUT', body: { target: 'x' }, headers: { 'if-match': '"x"' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
    expect(answer.headers.get('retry-after')).toBe('2')
    const ofPage = await admin('/api/desk')
    expect([ofPage.status, ofPage.headers.get('retry-after')]).toEqual([503, '2'])
    const health = await room.nobody('/health')
    expect([health.status, health.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await health.json()).toEqual({ status: 'failed', problem: 'The database does not answer.' })
    const body = await answer.text()
    expect(JSON.parse(body)).toMatchObject({ status: 503, type: 'urn:interlinear:problem:busy' })
    expect(body).not.toMatch(/127\.0\.0\.1|test_/)
    await desk.close()
  })

  it('say within seconds that the database is down; /health does too if the network drops all packets', async () => {
    await using own = await startPostgres()
    const url = await own.database()
    await using cable = await layCable(url)
    const stopped = new AbortController()
    const env = { INTERLINEAR_DATABASE_URL: cable.url }
    const running = interlinear(['serve', '--port', '18476'], { cwd: temporaryFolder(), env, signal: stopped.signal })
    const ask = (path: string) => fetch(`http://127.0.0.1:18476${path}`).catch(() => undefined)
    await expect.poll(async () => (await ask('/health'))?.status, { timeout: 20_000 }).toBe(200)
    cable.cut('silent')
    expect((await ask('/health'))?.status).toBe(503)
    cable.mend()
    await expect.poll(async () => (await ask('/health'))?.status, { timeout: 20_000 }).toBe(200)
    cable.cut('closed')
    const program = await fetch('http://127.0.0.1:18476/api/v1/articles', { headers: { authorization: 'Bearer x' } })
    expect([program.status, program.headers.get('retry-after')]).toEqual([503, '2'])
    stopped.abort()
    expect((await running).code).toBe(0)
    // With the usual timeout of the database a request would take 20 seconds.
  }, 30_000)

  it('send events of other articles if one cannot be read', async () => {
    const url = await postgres.database()
    const desk = await openDatabaseDesk(url)
    await desk.glossary.write(GLOSSARY)
    await using room = await openNewsroom({ desk, sql: await openBesideDesk(desk) })
    const admin = await room.as(room.people.admin)
    await drafted(admin, await bodyOf(await send(admin, '1')))
    for (const slug of ['broken', 'other']) {
      const body = { id: slug, revision: '1', slug, format: 'html', content: STORY, to: ['es'] }
      await drafted(admin, await bodyOf(await admin(`${V1}/articles`, { method: 'POST', body })))
    }
    // An article as older versions stored it.
    await desk.articles.write('broken.html', STORY.replace('on Monday', 'on\u0000Monday'))
    const told = await interlinear(['status', '--format', 'json'], {
      cwd: temporaryFolder(),
      env: { INTERLINEAR_DATABASE_URL: url },
    })
    expect(told.code).toBe(2)
    const { articles, problems } = JSON.parse(told.stdout)
    expect(articles.map(({ slug }: { slug: string }) => slug)).toEqual(['bridge', 'other'])
    expect(problems).toMatchObject([{ slug: 'broken', locale: 'en' }])
    await desk.close()
  })

  it('continue after a restart of the database, and print no password', async () => {
    await using servers = await openTwo()
    const { one, two } = servers
    const [admin, other] = [await one.as(one.people.admin), await two.as(two.people.admin)]
    await send(admin, '1')
    const asked = Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? admin : other)(`${V1}/articles`)))
    await postgres.restart('immediate')
    expect((await asked).map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect((await send(other, '2', STORY.replace('Monday', 'Friday'))).status).toBe(200)
    expect((await one.nobody('/health')).status).toBe(200)
    expect([...one.lines, ...two.lines].join('\n')).not.toContain(PASSWORD)
  })
})
