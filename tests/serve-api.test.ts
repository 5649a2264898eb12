import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Described, readDescription } from './described-api.ts'
import { type AnswerBody, type Ask, bodyOf, openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { openReceiver } from './webhook-receiver.ts'

const SCOPES = ['read', 'write', 'articles', 'drafts', 'publish'] as const

let newsroom: TestNewsroom
let api: Described
let cms: Ask
let admin: Ask

beforeAll(async () => {
  newsroom = await openNewsroom({ webhooks: { allowed: ['127.0.0.1'] } })
  api = await readDescription(newsroom.nobody)
  cms = api.check(await newsroom.by(newsroom.people.admin, SCOPES))
  admin = api.check(await newsroom.as(newsroom.people.admin))
})
afterAll(() => newsroom[Symbol.asyncDispose]())

const V1 = '/api/v1'

const STORY =
  '<!doctype html><html lang="en"><head><title>Bridge</title></head><body><h1>The Bridge of Kherson Is Open</h1>\n<p>Mayor Hanna Koval opened the bridge on Tuesday.</p>\n<p><img src="b.jpg" alt="The bridge at dawn"></p></body></html>\n'

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(api.document)))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(api.document).toMatchObject({ openapi: '3.1.1' })
  })

  it('has every schema once, and the parameters of each route', () => {
    const ids = api.operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(25)
    expect(JSON.stringify(api.document)).toContain('"$ref":"#/components/schemas/ArticleSummary"')
  })
})

const send = (more: object, headers = {}): Promise<Response> =>
  cms(`${V1}/articles`, {
    method: 'POST',
    body: { id: 'wp-7', revision: '1', format: 'html', content: STORY, ...more },
    headers,
  })

describe('an article that another system sends', () => {
  const file = (): string => join(newsroom.desk.folder, 'seeds/the-bridge-of-kherson-is-open.html')

  const text = (content: unknown) => JSON.stringify(content)
  it.each([
    ['a text', 'text', 'The bridge\u0000 is open.\n', '#/content', 'U+0000'],
    ['a page', 'html', '<h1>The bridge</h1><p>It is\u0001 open.</p>', '#/content', 'U+0001'],
    ['an item', 'ninjs', { headline: 'It\ud800 is open', body_text: 'x' }, '#/content/headline', 'U+D800'],
    ['an item as text', 'ninjs', text({ headline: 'It is\u001b open' }), '#/content/headline', 'U+001B'],
    ['linked data', 'jsonld', { '@type': 'NewsArticle', headline: 'It\u0000' }, '#/content/headline', 'U+0000'],
    [
      'linked data as text',
      'jsonld',
      text({ '@type': 'NewsArticle', headline: 'It\u0008' }),
      '#/content/headline',
      'U+0008',
    ],
  ])('is refused with a character that cannot be stored: %s', async (_, format, content, pointer, sign) => {
    const answer = await send({ id: 'wp-nul', format, content })
    expect(answer.status).toBe(422)
    expect(await bodyOf(answer)).toMatchObject({
      detail: expect.stringContaining(`In ${pointer}: found ${sign}`),
      errors: [{ pointer }],
    })
  })

  it('is refused with such a character in its id, and so is the text of a sentence', async () => {
    expect(await bodyOf(await send({ id: 'wp\u0000' }))).toMatchObject({ status: 422, errors: [{ pointer: '#/id' }] })
    const unit = `${V1}/articles/harbour/editions/es/units/p1.s2`
    const etag = (await cms(unit)).headers.get('etag') ?? ''
    const written = await cms(unit, { method: 'PUT', body: { target: 'No\u0000' }, headers: { 'if-match': etag } })
    expect([written.status, (await bodyOf(written)).errors[0]?.pointer]).toEqual([422, '#/target'])
    expect((await cms(unit)).headers.get('etag')).toBe(etag)
  })

  it('is stored once, however often it is sent', async () => {
    const first = await send({})
    expect(first.status).toBe(201)
    expect(await bodyOf(first)).toMatchObject({ slug: 'the-bridge-of-kherson-is-open', outcome: 'created' })
    expect(first.headers.get('location')).toBe(`${V1}/articles/the-bridge-of-kherson-is-open`)
    for (let time = 0; time < 5; time++) {
      const again = await send({})
      expect([again.status, (await bodyOf(again)).outcome]).toEqual([200, 'unchanged'])
    }
    const both = await Promise.all([send({ id: 'wp-8' }), send({ id: 'wp-8' }), send({ id: 'wp-8' })])
    expect((await Promise.all(both.map(bodyOf))).map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      'unchanged',
      'unchanged',
    ])
    expect(readFileSync(file(), 'utf8')).toBe(STORY)
    expect((await bodyOf(await cms(`${V1}/articles`))).items.map(({ slug }) => slug)).toEqual([
      'harbour',
      'the-bridge-of-kherson-is-open',
      'the-bridge-of-kherson-is-open-2',
    ])
  })

  it('is revised by a new revision, and a late old one changes nothing', async () => {
    const corrected = STORY.replace('Tuesday', 'Wednesday')
    expect(await bodyOf(await send({ revision: '2', content: corrected }))).toMatchObject({ outcome: 'revised' })
    expect(await bodyOf(await send({ revision: '1' }))).toMatchObject({ outcome: 'outdated', revision: '2' })
    expect(readFileSync(file(), 'utf8')).toBe(corrected)
  })

  it('does not replace a change made here, unless the sender has seen it', async () => {
    const ours = readFileSync(file(), 'utf8').replace('on Wednesday', 'on Wednesday morning')
    writeFileSync(file(), ours)
    const refused = await send({ revision: '3', content: STORY })
    expect(refused.status).toBe(409)
    expect(readFileSync(file(), 'utf8')).toBe(ours)
    const { headers } = await cms(`${V1}/articles/the-bridge-of-kherson-is-open/source`)
    const taken = await send({ revision: '3', content: STORY }, { 'if-match': headers.get('etag') ?? '' })
    expect(await bodyOf(taken)).toMatchObject({ outcome: 'revised' })
    expect(readFileSync(file(), 'utf8')).toBe(STORY)
  })

  it.each([
    ['text', 'The Mayor Resigns\n\nMayor Hanna Koval resigned on Monday.\n', '.txt'],
    ['markdown', '# The Mayor Returns\n\nMayor Hanna Koval returned on Monday.\n', '.md'],
    [
      'ninjs',
      { uri: 'urn:n:1', language: 'en', headline: 'The Mayor Speaks', body_xhtml: '<p>Mayor Koval spoke.</p>' },
      '.ninjs.json',
    ],
    [
      'jsonld',
      { '@type': 'NewsArticle', headline: 'The Mayor Waits', articleBody: 'Mayor Hanna Koval waited.' },
      '.jsonld',
    ],
  ])('can be %s', async (format, content, ending) => {
    const { slug, outcome } = await bodyOf(await send({ id: `x-${format}`, format, content }))
    expect(outcome).toBe('created')
    expect(existsSync(join(newsroom.desk.folder, 'seeds', `${slug}${ending}`))).toBe(true)
  })

  it.each([
    [{ format: 'html', content: '<p></p>' }, 422],
    [{ format: 'ninjs', content: '{"uri": ' }, 422],
    [{ slug: '../../etc/passwd' }, 422],
    [{ slug: 'harbour' }, 409],
    [{ format: 'text' }, 409, 'wp-7'],
    [{ content: '' }, 400],
    [{ format: 'exe' }, 400],
    [{ revision: '' }, 400],
    [{ more: 1 }, 400],
  ])('%j is refused with %i', async (change, status, id = 'bad') => {
    const answer = await send({ id, revision: 'b', ...change })
    expect(answer.status).toBe(status)
    expect(await bodyOf(answer)).toMatchObject({ status, type: expect.stringMatching(/^urn:interlinear:problem:/) })
  })

  it('is refused if it is no JSON, or too large', async () => {
    const post = (body: string, type = 'application/json') =>
      cms(`${V1}/articles`, { method: 'POST', body, headers: { 'content-type': type } })
    expect((await post('{"id":')).status).toBe(400)
    expect((await post('id=1', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post(`{"id":"${'x'.repeat(5 << 20)}"}`)).status).toBe(413)
  })
})

describe('articles', () => {
  it('come page by page', async () => {
    const slugs: string[] = []
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: AnswerBody = await bodyOf(await cms(`${V1}/articles?limit=2${next && `&cursor=${next}`}`))
      expect(page.items.length).toBeLessThanOrEqual(2)
      slugs.push(...page.items.map(({ slug }) => slug))
      next = page.next
    }
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThan(4)
    expect((await cms(`${V1}/articles?cursor=%ff%fe`)).status).toBe(400)
    expect((await cms(`${V1}/articles?limit=0`)).status).toBe(400)
  })

  it('are read with their figures, names and findings', async () => {
    const one = await cms(`${V1}/articles/harbour`)
    expect(await bodyOf(one)).toMatchObject({
      title: 'Mayor Opens the New Harbour of Odesa',
      editions: [{ locale: 'ar' }, { locale: 'es', units: 6, approved: false }, { locale: 'ko' }],
    })
    const etag = one.headers.get('etag') ?? ''
    expect((await cms(`${V1}/articles/harbour`, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const { names } = await bodyOf(await cms(`${V1}/articles/harbour/cast`))
    expect(names.map(({ source }) => source)).toContain('Hanna Koval')
    const { items } = await bodyOf(await cms(`${V1}/articles/harbour/findings`))
    expect(items).toContainEqual(expect.objectContaining({ key: 'p1.s2', locale: 'es', code: 'number-changed' }))
    for (const path of ['', '/cast', '/findings', '/source']) {
      expect((await cms(`${V1}/articles/nothing${path}`)).status).toBe(404)
    }
  })

  it('have a text that can be replaced only with its revision', async () => {
    const path = `${V1}/articles/harbour/source`
    const read = await cms(path)
    const { content } = await bodyOf(read)
    const etag = read.headers.get('etag') ?? ''
    const put = (text: string, headers = {}) => cms(path, { method: 'PUT', body: { content: text }, headers })
    expect((await put('New.')).status).toBe(428)
    expect((await put('New.', { 'if-match': '"another"' })).status).toBe(412)
    const written = await put(content.replace('on Monday', 'on Tuesday'), { 'if-match': etag })
    expect(written.status).toBe(200)
    expect((await put('New.', { 'if-match': etag })).status).toBe(412)
    const back = await put(content, { 'if-match': written.headers.get('etag') ?? '' })
    expect(back.headers.get('etag')).toBe(etag)
  })
})

describe('editions', () => {
  it('are read, and one sentence is written with its revision', async () => {
    const edition = await bodyOf(await cms(`${V1}/articles/harbour/editions/es`))
    expect(edition).toMatchObject({ title: 'La alcaldesa abre el nuevo puerto de Odesa', sourceLocale: 'en' })
    const path = `${V1}/articles/harbour/editions/es/units/p1.s2`
    const read = await cms(path)
    const etag = read.headers.get('etag') ?? ''
    const put = (target: string, headers = {}) => admin(path, { method: 'PUT', body: { target }, headers })
    expect((await put('Unas 1.200.')).status).toBe(428)
    const written = await put('Unas 1.200 personas vinieron a verla.', { 'if-match': etag })
    expect(await bodyOf(written)).toMatchObject({ origin: 'human', state: 'translated' })
    expect((await put('Otra.', { 'if-match': etag })).status).toBe(412)
    expect(newsroom.desk.text('es', 'p1.s2')).toBe('Unas 1.200 personas vinieron a verla.')
    expect((await cms(`${V1}/articles/harbour/editions/es/units/p9.s9`)).status).toBe(404)
    expect((await cms(`${V1}/articles/harbour/editions/de`)).status).toBe(404)
  })

  it('count a program’s text as unread', async () => {
    const path = `${V1}/articles/harbour/editions/ko/units/p1.s2`
    const etag = (await cms(path)).headers.get('etag') ?? ''
    const body = { target: '약 1,200명이 시장을 보러 왔다.' }
    const written = await cms(path, { method: 'PUT', body, headers: { 'if-match': etag } })
    expect(await bodyOf(written)).toMatchObject({ origin: 'import', state: 'translated' })
    const { disclosure } = await bodyOf(await cms(`${V1}/articles/harbour/editions/ko/publication`))
    expect(disclosure).toMatchObject({ level: 'unread', read: 0, noindex: true })
  })

  it('are drafted', async () => {
    const asked = await cms(`${V1}/articles/harbour/drafts`, { method: 'POST', body: { to: ['fr', 'de'] } })
    expect(asked.status).toBe(202)
    const { id } = await bodyOf(asked)
    const draft = async () => bodyOf(await cms(`${V1}/drafts/${id}`))
    await expect.poll(async () => (await draft()).state, { timeout: 20_000 }).toBe('done')
    expect((await draft()).editions.map(({ locale, sent }) => [locale, sent])).toEqual([
      ['fr', 6],
      ['de', 6],
    ])
    expect((await bodyOf(await cms(`${V1}/articles/harbour/editions/fr`))).units).toHaveLength(6)
    expect((await cms(`${V1}/drafts/${'0'.repeat(20)}`)).status).toBe(404)
    expect((await cms(`${V1}/articles/nothing/drafts`, { method: 'POST', body: { to: ['fr'] } })).status).toBe(404)
  })

  it('are drafted once for a revision, however often it is sent, and never into the article’s own language', async () => {
    const tell = async (body: object) =>
      bodyOf(await send({ id: 'wp-draft', slug: 'told', content: STORY, to: ['en', 'es', 'ca'], ...body }))
    const { draft } = await tell({})
    expect((await tell({ to: ['ca', 'es'] })).draft).toBe(draft)
    const state = async () => bodyOf(await cms(`${V1}/drafts/${draft}`))
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('done')
    expect(await state()).toMatchObject({ to: ['es', 'ca'] })
    expect((await tell({})).draft).toBe(draft)
    expect((await tell({ to: ['es'] })).draft).not.toBe(draft)
    expect((await tell({ to: ['en'] })).draft).toBeUndefined()
    expect((await tell({ revision: '2', content: STORY.replace('Tuesday', 'Friday') })).draft).not.toBe(draft)
    const own = await cms(`${V1}/articles/told/drafts`, { method: 'POST', body: { to: ['en'] } })
    expect([own.status, (await bodyOf(own)).detail]).toEqual([422, '"told" is in en itself: that is no edition of it.'])
  })

  it.each(['klingon', 'Spanish', 'xx-bogus', '../../x'])(
    'in %s, which is no language, are refused by every route with a locale',
    async tag => {
      const there = async () => (await bodyOf(await cms(`${V1}/articles`))).items.length
      const before = await there()
      const asks: readonly (readonly [string, object])[] = [
        ['articles', { id: `wp-${tag}`, revision: '1', format: 'html', content: STORY }],
        ['articles/harbour/drafts', {}],
        ['articles/harbour/publications', {}],
      ]
      for (const [path, body] of asks) {
        const answer = await cms(`${V1}/${path}`, { method: 'POST', body: { ...body, to: ['es', tag] } })
        const detail = `found "${tag}" in to.1, expected a BCP 47 locale such as es, pt-BR or zh-Hans`
        expect([answer.status, (await bodyOf(answer)).errors]).toEqual([400, [{ pointer: '#/to/1', detail }]])
      }
      expect(await there()).toBe(before)
    },
  )

  it('link to the published file of the article', async () => {
    const body = { id: 'wp-link', revision: '1', slug: 'linked', format: 'html', content: STORY, to: ['es'] }
    const { draft } = await bodyOf(await cms(`${V1}/articles`, { method: 'POST', body }))
    await expect
      .poll(async () => (await bodyOf(await cms(`${V1}/drafts/${draft}`))).state, { timeout: 20_000 })
      .toBe('done')
    const { content } = await bodyOf(await cms(`${V1}/articles/linked/editions/es/publication`))
    expect(content).toMatch(/href="[^"]*en\/[\w-]+\.html"/)
    expect(content).not.toMatch(/href="[^"]*\.txt"/)
  })

  it('have a preview of their publication, and are published', async () => {
    const seen = await bodyOf(await cms(`${V1}/articles/harbour/editions/es/publication`))
    expect(seen).toMatchObject({ as: 'source', name: 'la-alcaldesa-abre-el-nuevo-puerto-de-odesa' })
    expect(seen.content).toContain('Unas 1.200 personas')
    expect(seen.disclosure).toMatchObject({ noindex: false, read: 1, units: 6 })
    const html = await bodyOf(await cms(`${V1}/articles/harbour/editions/ar/publication?as=html`))
    expect(html.content).toContain('dir="rtl"')
    expect(html.disclosure.noindex).toBe(true)
    const out = await bodyOf(
      await cms(`${V1}/articles/harbour/publications`, { method: 'POST', body: { to: ['es', 'ar'], as: 'html' } }),
    )
    expect(out.editions.map(({ locale, refused }) => [locale, refused])).toEqual([
      ['es', undefined],
      ['ar', undefined],
    ])
    expect(existsSync(join(newsroom.desk.folder, 'public', out.editions[0]?.file ?? ''))).toBe(true)
    const { items } = await bodyOf(await cms(`${V1}/publications`))
    expect(items.map(({ locale, behind }) => [locale, behind])).toContainEqual(['es', false])
    expect((await cms(`${V1}/articles/harbour/editions/es/publication?as=pdf`)).status).toBe(400)
  })
})

it('an article is removed by an administrator once git has it', async () => {
  const { folder } = newsroom.desk
  await send({ id: 'wp-gone', slug: 'gone' })
  const gone = `${V1}/articles/gone`
  expect((await admin(gone, { method: 'DELETE' })).status).toBe(409)
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
  git('init', '-q')
  git('add', 'seeds', 'locales')
  git('commit', '-qm', 'all')
  expect((await admin(gone, { method: 'DELETE' })).status).toBe(204)
  expect([(await admin(gone)).status, (await admin(gone, { method: 'DELETE' })).status]).toEqual([404, 404])
  expect((await cms(`${V1}/articles/harbour`, { method: 'DELETE' })).status).toBe(403)
})

describe('accounts', () => {
  it('are added, invited, changed and removed by an administrator', async () => {
    const made = await admin(`${V1}/people`, {
      method: 'POST',
      body: { name: 'Oleh', role: 'translator', locales: ['uk'] },
    })
    expect(made.status).toBe(201)
    const { person, link } = await bodyOf(made)
    expect(link).toMatch(/\/sign-in#[\w-]{43}$/)
    expect((await admin(`${V1}/people`, { method: 'POST', body: { name: 'oleh', role: 'reader' } })).status).toBe(409)
    const again = await bodyOf(await admin(`${V1}/people/${person.id}/link`, { method: 'POST' }))
    const secret = again.link.split('#')[1] ?? ''
    const enter = (given: string) =>
      api.check(newsroom.nobody)(`${V1}/session`, { method: 'POST', body: { secret: given } })
    expect((await enter(link.split('#')[1] ?? '')).status).toBe(401)
    expect(await bodyOf(await enter(secret))).toEqual({ name: 'Oleh', role: 'translator', locales: ['uk'] })
    expect((await enter(secret)).status).toBe(401)
    const changed = await admin(`${V1}/people/${person.id}`, { method: 'PUT', body: { role: 'editor' } })
    expect(await bodyOf(changed)).toMatchObject({ role: 'editor' })
    expect((await admin(`${V1}/people/${person.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(`${V1}/people/${person.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await bodyOf<{ name: string }[]>(await admin(`${V1}/people`))).map(({ name }) => name)).not.toContain(
      'Oleh',
    )
  })

  it('get 401 without a token or with a wrong one, and 403 with a cookie but without the page’s header', async () => {
    const statusOf = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(new URL(`${V1}/articles`, newsroom.server.url), { headers })).status
    expect(await statusOf({})).toBe(401)
    expect(await statusOf({ authorization: 'Bearer wrong' })).toBe(401)
    expect(await statusOf({ cookie: 'interlinear=x' })).toBe(403)
  })

  it('manage their own sessions and tokens', async () => {
    const editor = api.check(await newsroom.as(newsroom.people.editor))
    const other = api.check(await newsroom.as(newsroom.people.editor))
    const sessions = await bodyOf<{ id: string; current: boolean }[]>(await editor(`${V1}/sessions`))
    const theirs = sessions.find(({ current }) => !current)
    expect((await editor(`${V1}/sessions/${theirs?.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await other(`${V1}/me`)).status).toBe(401)
    const made = await editor(`${V1}/tokens`, { method: 'POST', body: { name: 'CMS', scopes: ['read'], days: 30 } })
    const { token, secret } = await bodyOf(made)
    const program = api.check((path, init) =>
      newsroom.nobody(path, { ...init, headers: { authorization: `Bearer ${secret}` } }),
    )
    expect(await bodyOf(await program(`${V1}/me`))).toEqual({ name: 'editor', role: 'editor', scopes: ['read'] })
    expect(await bodyOf(await editor(`${V1}/tokens`))).toMatchObject([{ id: token.id, name: 'CMS' }])
    expect((await editor(`${V1}/tokens/${token.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await program(`${V1}/me`)).status).toBe(401)
    expect((await editor(`${V1}/session`, { method: 'DELETE' })).status).toBe(204)
    expect((await editor(`${V1}/me`)).status).toBe(401)
  })

  it('are in the audit log with who did what, and without texts', async () => {
    const { items } = await bodyOf(await admin(`${V1}/audit?limit=200`))
    const did = items.map(({ did }) => did)
    expect(did).toEqual(
      expect.arrayContaining(['sendArticle', 'writeUnit', 'draftEditions', 'publishEditions', 'addPerson']),
    )
    expect(items).toContainEqual(
      expect.objectContaining({
        who: 'admin',
        did: 'writeUnit',
        about: { slug: 'harbour', locale: 'es', key: 'p1.s2' },
      }),
    )
    expect(JSON.stringify(items)).not.toContain('personas')
  })
})

describe('webhooks', () => {
  it('are added, listed, sent again and removed', async () => {
    await using receiver = await openReceiver()
    const body = { url: receiver.url, events: ['edition.behind'] }
    const { webhook } = await bodyOf(await admin(`${V1}/webhooks`, { method: 'POST', body }))
    expect(
      (await admin(`${V1}/webhooks`, { method: 'POST', body: { ...body, url: 'https://10.0.0.1/' } })).status,
    ).toBe(422)
    expect(await bodyOf(await admin(`${V1}/webhooks`))).toMatchObject([{ id: webhook.id }])
    const path = `${V1}/articles/harbour/source`
    const read = await cms(path)
    const content = (await bodyOf(read)).content.replace('on Monday', 'on Sunday')
    await cms(path, { method: 'PUT', body: { content }, headers: { 'if-match': read.headers.get('etag') ?? '' } })
    await expect.poll(() => receiver.messages.length).toBeGreaterThan(2)
    const { items } = await bodyOf(await admin(`${V1}/webhooks/${webhook.id}/deliveries?limit=2`))
    expect(items).toHaveLength(2)
    const again = `${V1}/webhooks/${webhook.id}/deliveries/${items[0]?.id}/again`
    expect((await admin(again, { method: 'POST' })).status).toBe(204)
    expect((await admin(`${V1}/webhooks/${webhook.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(again, { method: 'POST' })).status).toBe(404)
  })
})

it('an unknown path or method is answered with a problem document, too', async () => {
  const none = await newsroom.nobody(`${V1}/nothing/here`)
  expect([none.status, none.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  const wrong = await newsroom.nobody(`${V1}/articles`, { method: 'PATCH', body: {} })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
})

it('the log has requests, but neither texts nor secrets', () => {
  const log = newsroom.lines.join('\n')
  expect(log).toContain('"route":"/api/v1/articles/:slug/editions/:locale"')
  for (const word of ['harbour', 'Koval', 'personas', 'ilt_']) expect(log).not.toContain(word)
})

/** Every answer that the description promises for a request that succeeds was given by one of the tests above. */
it('each described success was seen', () => {
  const promised = api.operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter(status => status.startsWith('2'))
      .map(status => `${operationId} ${status}`),
  )
  expect(promised.filter(answer => !api.seen.has(answer))).toEqual([])
})
