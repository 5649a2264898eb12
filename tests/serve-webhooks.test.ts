import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { BlockList } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ServeOptions } from '../src/server/index.ts'
import { openSeal, sealWith } from '../src/server/newsroom/database/seal.ts'
import { isPublic, openSender } from '../src/server/newsroom/webhooks/send.ts'
import { temporaryFolder } from './command-line.ts'
import { type Ask, bodyOf, openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { openReceiver, type Receiver } from './webhook-receiver.ts'

const V1 = '/api/v1'
const LOCAL = { webhooks: { allowed: ['127.0.0.0/8'], retries: [20, 20, 20], patience: 300 } }
const ALL = ['edition.drafted', 'edition.behind', 'edition.approved', 'edition.published', 'name.changed']

async function open(options: Partial<ServeOptions> = {}) {
  const newsroom = await openNewsroom({ ...LOCAL, ...options })
  const receiver = await openReceiver()
  const admin = await newsroom.as(newsroom.people.admin)
  const hook = async (url = receiver.url, events: readonly string[] = ALL) =>
    bodyOf(await admin(`${V1}/webhooks`, { method: 'POST', body: { url, events } }))
  const deliveries = async (id: string) => (await bodyOf(await admin(`${V1}/webhooks/${id}/deliveries`))).items
  return {
    ...{ newsroom, receiver, admin, hook, deliveries },
    [Symbol.asyncDispose]: async () => {
      await newsroom[Symbol.asyncDispose]()
      await receiver[Symbol.asyncDispose]()
    },
  }
}

/** The events that the receiver got about an article so far, in order. */
const toldOf = (receiver: Receiver, secret: string, slug: string): readonly string[] =>
  receiver
    .read(secret)
    .filter(({ data }) => data.slug === slug)
    .map(({ type, data }) => `${type.replace('edition.', '')} ${data.locale}`)

/** Writes and approves the sentences of an edition, in their order. */
async function approveAll(admin: Ask, path: string, texts: readonly string[]): Promise<void> {
  const [slug, locale] = path.split('/')
  const { units } = await bodyOf(await admin(`${V1}/articles/${slug}/editions/${locale}`))
  for (const [index, { key, revision }] of units.entries()) {
    const body = { kind: 'revise', revision, target: texts[index], state: 'final' }
    expect((await admin(`/api/articles/${slug}/${locale}/units/${key}`, { method: 'POST', body })).status).toBe(200)
  }
}

describe('another system', () => {
  it('gets every event of its article once', async () => {
    await using desk = await open()
    const { receiver, admin, hook, newsroom } = desk
    const { secret } = await hook()
    const slug = 'bridge'
    const send = (revision: string, content: string) =>
      admin(`${V1}/articles`, {
        method: 'POST',
        body: { id: 'wp-1', revision, slug, format: 'html', content, to: ['es'] },
      })
    const story = '<h1>The Bridge Is Open</h1>\n<p>Mayor Hanna Koval opened it on Monday.</p>\n'
    const told = () => toldOf(receiver, secret, slug)
    for (let time = 0; time < 3; time++) await send('1', story)
    await expect.poll(told, { timeout: 10_000 }).toEqual(['drafted es'])
    expect(receiver.read(secret)[0]?.data).toEqual({ slug, locale: 'es', id: 'wp-1', revision: '1' })
    await approveAll(admin, `${slug}/es`, ['El puente está abierto', 'La alcaldesa Hanna Koval lo abrió el lunes.'])
    await expect.poll(told).toEqual(['drafted es', 'approved es'])
    const out = await admin(`${V1}/articles/${slug}/publications`, { method: 'POST', body: { to: ['es'] } })
    expect(await bodyOf(out)).toMatchObject({
      editions: [{ locale: 'es' }],
      changed: expect.arrayContaining([`es/${slug}.html`]),
    })
    await expect.poll(told).toEqual(['drafted es', 'approved es', 'published es'])
    const { draft } = await bodyOf(await send('2', story.replace('Monday', 'Tuesday')))
    await expect
      .poll(async () => (await bodyOf(await admin(`${V1}/drafts/${draft}`))).state, { timeout: 10_000 })
      .toBe('done')
    await expect.poll(told, { timeout: 10_000 }).toContain('behind es')
    expect(told().filter(one => one === 'published es')).toHaveLength(1)
    expect(receiver.read(secret).find(({ type }) => type === 'edition.behind')?.data).toMatchObject({ revision: '2' })
    const { units } = await bodyOf(await admin(`${V1}/articles/${slug}/editions/es`))
    const { key, revision } = units.find(({ behind }) => behind !== undefined) ?? {}
    const body = { kind: 'revise', revision, target: 'La alcaldesa lo abrió el martes.', state: 'final' }
    await admin(`/api/articles/${slug}/es/units/${key}`, { method: 'POST', body })
    await expect.poll(() => told().slice(-2).toSorted()).toEqual(['approved es', 'drafted es'])
    const glossary = readFileSync(newsroom.desk.glossary, 'utf8')
    writeFileSync(newsroom.desk.glossary, glossary.replace('es: Hanna Koval', 'es: Ana Koval'))
    await expect
      .poll(() =>
        receiver
          .read(secret)
          .filter(({ type }) => type === 'name.changed')
          .map(({ data }) => data),
      )
      .toEqual([{ term: 'koval', locale: 'es', from: 'Hanna Koval', to: 'Ana Koval' }])
    const sent = receiver.messages.map(({ body: text }) => text).join('\n')
    for (const word of ['alcaldesa', 'Mayor', 'opened']) expect(sent).not.toContain(word)
  })

  it('gets no event about earlier states, but those of changes while the server was away', async () => {
    await using desk = await open()
    const { receiver, hook, newsroom } = desk
    await expect.poll(async () => (await newsroom.sql.rows('select 1 as one from @told')).length).toBeGreaterThan(5)
    const { secret } = await hook()
    await newsroom.server.close()
    const story = newsroom.desk.folder.concat('/seeds/harbour.txt')
    writeFileSync(story, readFileSync(story, 'utf8').replace('on Monday', 'on Tuesday'))
    const again = await openNewsroom({ ...LOCAL, sql: newsroom.sql }, newsroom.desk)
    await expect
      .poll(() => toldOf(receiver, secret, 'harbour').toSorted())
      .toEqual(['behind ar', 'behind es', 'behind ko'])
    await again.server.close()
  })
})

describe('a message', () => {
  const change = async ({ admin }: { admin: Ask }, text: string): Promise<void> => {
    const path = `${V1}/articles/harbour/source`
    const read = await admin(path)
    const { content } = await bodyOf(read)
    const headers = { 'if-match': read.headers.get('etag') ?? '' }
    await admin(path, { method: 'PUT', body: { content: content.replace(/opened the harbour[^.]*\./, text) }, headers })
  }

  it('is sent again with the same id until it is accepted, and every attempt is recorded', async () => {
    await using desk = await open()
    const { receiver, admin, hook, deliveries } = desk
    const { webhook } = await hook(receiver.url, ['edition.behind'])
    receiver.answers = [500, 302, 'hang', 204, 204, 204]
    await change(desk, 'opened the harbour at last.')
    await expect
      .poll(async () => (await deliveries(webhook.id)).map(({ state }) => state), { timeout: 5000 })
      .toEqual(['delivered', 'delivered', 'delivered'])
    expect(receiver.messages).toHaveLength(6)
    const ids = receiver.messages.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(3)
    const tries = (await deliveries(webhook.id)).map(({ attempts }) => attempts)
    expect(tries.reduce((sum, count) => sum + count, 0)).toBe(6)
    const [latest] = await deliveries(webhook.id)
    const path = `${V1}/webhooks/${webhook.id}/deliveries/${latest?.id}/again`
    expect((await admin(path, { method: 'POST' })).status).toBe(204)
    await expect.poll(() => receiver.messages.length).toBe(7)
    expect(receiver.messages.at(-1)?.headers['webhook-id']).toBe(latest?.event)
  })

  it('is given up after the last attempt, and an address that answers 410 gets no more', async () => {
    await using desk = await open()
    const { receiver, admin, hook, deliveries } = desk
    const { webhook } = await hook(receiver.url, ['edition.behind'])
    receiver.answers = Array(12).fill(503)
    await change(desk, 'opened the harbour today.')
    await expect
      .poll(async () => (await deliveries(webhook.id)).map(({ state }) => state), { timeout: 5000 })
      .toEqual(['given up', 'given up', 'given up'])
    expect(receiver.messages).toHaveLength(12)
    receiver.answers = [410, 410, 410]
    await change(desk, 'opened the harbour again.')
    await expect
      .poll(async () => (await bodyOf<{ ended?: string }[]>(await admin(`${V1}/webhooks`)))[0]?.ended)
      .toBeTruthy()
    const heard = receiver.messages.length
    await change(desk, 'opened the harbour once more.')
    await new Promise(resolve => setTimeout(resolve, 400))
    expect(receiver.messages).toHaveLength(heard)
    expect((await admin(`${V1}/webhooks/${webhook.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(`${V1}/webhooks/${webhook.id}/deliveries`)).status).toBe(404)
  })

  it('that was not sent before a stop is sent after the next start', async () => {
    await using desk = await open({ webhooks: { ...LOCAL.webhooks, retries: [500, 500, 500] } })
    const { receiver, hook, newsroom } = desk
    const { secret } = await hook(receiver.url, ['edition.behind'])
    receiver.answers = [500, 500, 500]
    await change(desk, 'opened the harbour by night.')
    await expect.poll(() => receiver.messages.length).toBe(3)
    await newsroom.server.close()
    const again = await openNewsroom({ ...LOCAL, sql: newsroom.sql }, newsroom.desk)
    await expect.poll(() => receiver.messages.length, { timeout: 5000 }).toBe(6)
    expect(toldOf(receiver, secret, 'harbour').slice(3).toSorted()).toEqual(['behind ar', 'behind es', 'behind ko'])
    await again.server.close()
  })
})

describe('private addresses', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1'],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:0::1',
      '2001:db8::1',
      'nonsense',
    ],
  ])('%s is private', address => expect(isPublic(address)).toBe(false))

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s is public', address =>
    expect(isPublic(address)).toBe(true),
  )

  it.each([
    'http://example.org/hook',
    'https://127.0.0.1/hook',
    'https://[::1]/hook',
    'https://0x7f.1/hook',
    'https://2130706433/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://user:secret@example.org/hook',
    'ftp://example.org/hook',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is refused as a webhook', async url => {
    await using desk = await open({ webhooks: {} })
    const answer = await desk.admin(`${V1}/webhooks`, { method: 'POST', body: { url, events: ALL } })
    expect(answer.status).toBe(422)
    expect(await bodyOf(await desk.admin(`${V1}/webhooks`))).toEqual([])
  })

  it('are not connected to if a host name resolves to them', async () => {
    const receiver = await openReceiver()
    const { port } = new URL(receiver.url)
    const sender = openSender({ allowed: new BlockList(), patience: 2000 })
    const message = { secret: `whsec_${Buffer.alloc(32).toString('base64')}`, event: 'msg_1', body: '{}' }
    // A host name is resolved when a message is sent, so its address at registration does not matter.
    expect(sender.refusal(`https://localhost:${port}/hook`)).toBeUndefined()
    expect(await sender.send({ ...message, url: `https://localhost:${port}/hook` })).toEqual({
      kind: 'failed',
      problem: 'it is no address of the public internet',
    })
    expect(receiver.messages).toEqual([])
    sender.close()
    await receiver[Symbol.asyncDispose]()
  })
})

it('only people who manage webhooks see them, and their secrets are shown once', async () => {
  await using desk = await open()
  const { webhook, secret } = await desk.hook()
  expect(secret).toMatch(/^whsec_/)
  expect(JSON.stringify(await bodyOf(await desk.admin(`${V1}/webhooks`)))).not.toContain(secret)
  const editor: Ask = await desk.newsroom.as(desk.newsroom.people.editor)
  expect((await editor(`${V1}/webhooks`)).status).toBe(403)
  const program = await (desk.newsroom satisfies TestNewsroom).by(desk.newsroom.people.admin, ['webhooks'])
  expect(await bodyOf(await program(`${V1}/webhooks`))).toMatchObject([{ id: webhook.id }])
})

describe('the secret of a webhook', () => {
  const storedIn = async ({ sql }: TestNewsroom): Promise<string> =>
    String((await sql.rows('select secret from @webhooks'))[0]?.secret)

  it('is encrypted in the database by a key outside of it, also one of an earlier version, and signs messages', async () => {
    await using desk = await open()
    const { receiver, hook, newsroom } = desk
    const { webhook, secret } = await hook(receiver.url, ['edition.behind'])
    expect(await storedIn(newsroom)).toMatch(/^sealed:[0-9a-f]{8}:[\w-]+$/)
    const folder = join(newsroom.desk.folder, '.newsroom')
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), 'latin1')).not.toContain(secret)
    await newsroom.sql.rows('update @webhooks set secret = $1', [secret])
    await newsroom.server.close()
    const again = await openNewsroom({ ...LOCAL, sql: newsroom.sql }, newsroom.desk)
    expect(await storedIn(newsroom)).toMatch(/^sealed:/)
    const path = `${V1}/articles/harbour/source`
    const admin = await again.as(again.people.admin)
    const read = await admin(path)
    const content = (await bodyOf(read)).content.replace('on Monday', 'on Sunday')
    await admin(path, { method: 'PUT', body: { content }, headers: { 'if-match': read.headers.get('etag') ?? '' } })
    // The receiver's library throws for a signature that is wrong.
    await expect.poll(() => toldOf(receiver, secret, 'harbour')).toContain('behind es')
    await again.server.close()
    expect(webhook.id).not.toBe('')
  })

  it('is decrypted only with its own key, in its own row, and unchanged', () => {
    const [one, other] = [1, 2].map(byte => sealWith(Buffer.alloc(32, byte)))
    const sealed = one?.close('whsec_x', 'a') ?? ''
    expect(one?.close('whsec_x', 'a')).not.toBe(sealed)
    expect(one?.open(sealed, 'a')).toBe('whsec_x')
    expect([other?.open(sealed, 'a'), one?.open(sealed, 'b')]).toEqual([undefined, undefined])
    const at = sealed.lastIndexOf(':') + 1
    const [begin, bytes] = [sealed.slice(0, at), Buffer.from(sealed.slice(at), 'base64url')]
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(one?.open(`${begin}${changed.toString('base64url')}`, 'a')).toBeUndefined()
    }
  })

  it('that was encrypted with another key sends nothing, says why, and is not replaced', async () => {
    await using desk = await open()
    const { receiver, hook, newsroom } = desk
    const { webhook } = await hook(receiver.url, ['person.notified'])
    await newsroom.server.close()
    const seal = sealWith(Buffer.alloc(32, 8))
    const other = await openNewsroom({ ...LOCAL, sql: newsroom.sql, seal }, newsroom.desk)
    expect(other.lines.join()).toContain('webhooks: 1 of them get no message')
    const admin = await other.as(other.people.admin)
    const comment = { kind: 'comment', text: '@editor, is it so?' }
    await admin('/api/articles/harbour/es/units/p1.s1', { method: 'POST', body: comment })
    const deliveries = async () => (await bodyOf(await admin(`${V1}/webhooks/${webhook.id}/deliveries`))).items
    await expect
      .poll(deliveries)
      .toMatchObject([{ problem: 'its secret was sealed with a key that this server does not have' }])
    expect(receiver.messages).toEqual([])
    const add = () => admin(`${V1}/webhooks`, { method: 'POST', body: { url: receiver.url, events: ALL } })
    expect((await add()).status).toBe(409)
    await admin(`${V1}/webhooks/${webhook.id}`, { method: 'DELETE' })
    expect((await add()).status).toBe(201)
    await other.server.close()
  })

  it('has its key from the environment, or from a file that only its owner can read', async () => {
    const file = join(temporaryFolder(), 'newsroom/secrets.key')
    const seals = await Promise.all([openSeal(file, {}), openSeal(file, {})])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(file, '..'))).toEqual(['.gitignore', 'secrets.key'])
    const sealed = seals[0]?.close('whsec_x', 'a') ?? ''
    expect(seals[1]?.open(sealed, 'a')).toBe('whsec_x')
    const key = readFileSync(file, 'utf8').trim()
    expect(openSeal('/nowhere', { INTERLINEAR_SECRETS_KEY: key }).open(sealed, 'a')).toBe('whsec_x')
    expect(() => openSeal(file, { INTERLINEAR_SECRETS_KEY: 'geheim' })).toThrow(
      'found no key in INTERLINEAR_SECRETS_KEY, expected 32 bytes in base64.',
    )
    chmodSync(file, 0o644)
    openSeal(file, {})
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
