import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NotesView, ServerEvent } from '../src/server/answers.ts'
import type { Person } from '../src/server/newsroom/accounts/model.ts'
import { namesAfterAt } from '../src/server/newsroom/room/notes.ts'
import { launch, violations } from './browser.ts'
import { type Ask, openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { ARTICLE } from './review-desk.ts'
import { openReceiver } from './webhook-receiver.ts'

describe('people who are named in a comment', () => {
  it.each<[string, readonly string[]]>([
    ['Ask @Mara.', ['Mara']],
    ['@mara voss, @Oleh: is it so?', ['Mara Voss', 'Oleh']],
    ['@Maras and @Olehs are others', []],
    ['mara@desk.test is an address', []],
    ['@Mara @Mara', ['Mara']],
    ['@한나 코발, please', ['한나 코발']],
    ['nobody', []],
  ])('%s', (text, expected) => {
    expect(namesAfterAt(text, ['Mara', 'Mara Voss', 'Oleh', '한나 코발'])).toEqual(expected)
  })
})

/** The events that a page receives until it is closed. */
async function listen(ask: Ask): Promise<{ readonly events: ServerEvent[]; readonly stop: () => Promise<void> }> {
  const stream = await ask('/api/events')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const events: ServerEvent[] = []
  const reading = (async () => {
    for (;;) {
      const part = await reader?.read()
      if (!part || part.done) return
      for (const [, line = ''] of part.value.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(line))
    }
  })().catch(() => undefined)
  await expect.poll(() => events.length).toBe(1)
  return {
    events,
    stop: async () => {
      await reader?.cancel()
      await reading
    },
  }
}

const notesOf = async (ask: Ask) => ((await (await ask('/api/notes')).json()) as NotesView).notes

describe('people of a newsroom', () => {
  it('see who is at which sentence, and who has left', async () => {
    await using newsroom = await openNewsroom()
    const [mara, oleh] = [await newsroom.as(newsroom.people.editor), await newsroom.as(newsroom.people.translator)]
    const { events, stop } = await listen(mara)
    const put = (body: object, client = 'page-2') =>
      oleh('/api/presence', { method: 'POST', body, headers: { 'x-interlinear': client } })
    const place = { slug: 'harbour', locale: 'es', key: 'p1.s2', editing: true }
    expect((await put(place)).status).toBe(204)
    const last = () => events.findLast(event => event.kind === 'presence')
    await expect.poll(last).toMatchObject({
      slug: 'harbour',
      locale: 'es',
      people: [{ name: 'translator', key: 'p1.s2', editing: true, client: 'page-2' }],
    })
    await put({ ...place, locale: 'ar', key: '' })
    await expect.poll(last).toMatchObject({ locale: 'ar', people: [{ key: '' }] })
    expect(events.filter(event => event.kind === 'presence' && event.locale === 'es').at(-1)).toMatchObject({
      people: [],
    })
    // An account cannot move or remove the presence of another one.
    const foreign = (body: object) =>
      mara('/api/presence', { method: 'POST', body, headers: { 'x-interlinear': 'page-2' } })
    await foreign({ ...place, key: 'p2.s1' })
    await foreign({ away: true })
    expect(last()).toMatchObject({ locale: 'ar', people: [{ name: 'translator' }] })
    await put({ away: true })
    await expect.poll(last).toMatchObject({ locale: 'ar', people: [] })
    expect((await put({ slug: 'x' })).status).toBe(400)
    await stop()
  })

  it('are notified if they are named, are assigned an edition, or theirs is behind or due; webhooks as well', async () => {
    await using newsroom = await openNewsroom({ webhooks: { allowed: ['127.0.0.1'] } })
    await using receiver = await openReceiver()
    const admin = await newsroom.as(newsroom.people.admin)
    const hook = { url: receiver.url, events: ['person.notified'] }
    const { secret } = (await (await admin('/api/v1/webhooks', { method: 'POST', body: hook })).json()) as {
      secret: string
    }
    const mara = await newsroom.as(newsroom.people.editor)
    const { events, stop } = await listen(mara)
    const unit = '/api/articles/harbour/es/units/p1.s2'
    const comment = (ask: Ask, text: string) => ask(unit, { method: 'POST', body: { kind: 'comment', text } })
    await comment(admin, 'Who counted them, @editor and @admin?')
    await expect
      .poll(() => notesOf(mara))
      .toMatchObject([{ kind: 'mention', slug: 'harbour', locale: 'es', key: 'p1.s2', by: 'admin', seen: false }])
    expect(await notesOf(admin)).toEqual([])
    expect(events).toContainEqual({ kind: 'note', account: newsroom.people.editor.id })
    const soon = new Date(Date.now() + 30 * 60_000).toISOString()
    await admin('/api/desk/harbour/es/assignment', { method: 'POST', body: { assigned: 'editor', due: soon } })
    await expect.poll(async () => (await notesOf(mara)).map(({ kind }) => kind)).toEqual(['due', 'assigned', 'mention'])
    writeFileSync(join(newsroom.desk.folder, 'seeds/harbour.txt'), ARTICLE.replace('1,200', '1,300'))
    await expect.poll(async () => (await notesOf(mara))[0]).toMatchObject({ kind: 'behind', locale: 'es' })
    const [latest] = await notesOf(mara)
    await mara('/api/notes/seen', { method: 'POST', body: { last: latest?.id } })
    expect((await notesOf(mara)).every(({ seen }) => seen)).toBe(true)
    await expect
      .poll(() =>
        receiver
          .read(secret)
          .map(({ data }) => data.why)
          .toSorted(),
      )
      .toEqual(['assigned', 'behind', 'due', 'mention'])
    expect(receiver.messages.map(({ body }) => body).join()).not.toContain('counted')
    await stop()
  })
})

it('get no more events after their account is removed', async () => {
  await using newsroom = await openNewsroom()
  const { events, stop } = await listen(await newsroom.as(newsroom.people.translator))
  const admin = await newsroom.as(newsroom.people.admin)
  const comment = (text: string) =>
    admin('/api/articles/harbour/es/units/p1.s2', { method: 'POST', body: { kind: 'comment', text } })
  await comment('One.')
  await expect.poll(() => events.filter(({ kind }) => kind === 'unit')).toHaveLength(1)
  await newsroom.accounts.remove(newsroom.people.translator.id)
  await new Promise(resolve => setTimeout(resolve, 1100))
  const { events: theirs, stop: end } = await listen(admin)
  await comment('Two.')
  await expect.poll(() => theirs.filter(({ kind }) => kind === 'unit')).toHaveLength(1)
  expect(events.filter(({ kind }) => kind === 'unit')).toHaveLength(1)
  await Promise.all([stop(), end()])
})

it('an account may have a limited number of listening pages, and closing one allows another', async () => {
  const limits = { address: 1e6, account: 1e6, signIn: 1e6, streams: 3 }
  await using newsroom = await openNewsroom({ limits })
  const { translator, editor } = newsroom.people
  const [mara, onHerPhone, other] = [
    await newsroom.as(translator),
    await newsroom.as(translator),
    await newsroom.as(editor),
  ]
  const open = await Promise.all([mara, onHerPhone, mara].map(listen))
  const refused = await onHerPhone('/api/events')
  expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ status: 429, detail: expect.stringContaining('3 pages') })
  const theirs = await listen(other)
  expect((await onHerPhone('/api/articles/harbour/es')).status).toBe(200)
  await open[0]?.stop()
  await expect
    .poll(async () => {
      const again = await onHerPhone('/api/events')
      await again.body?.cancel()
      return again.status
    })
    .toBe(200)
  await Promise.all([...open.slice(1), theirs].map(({ stop }) => stop()))
})

describe('the page of a newsroom', () => {
  let browser: Browser
  let newsroom: TestNewsroom
  beforeAll(async () => {
    browser = await launch()
    newsroom = await openNewsroom()
  })
  afterAll(async () => {
    await browser.close()
    await newsroom[Symbol.asyncDispose]()
  })

  /** Signs in as a person does: by the link, with the button. */
  async function signIn(person: Person): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
    const page = await context.newPage()
    const secret = await newsroom.accounts.invite(person.id, 60_000)
    await page.goto(`${newsroom.server.url}sign-in#${secret}`)
    expect(page.url()).not.toContain(secret)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: 'Interlinear' }).waitFor()
    return page
  }

  it('needs an account, and shows who else is there and one’s notifications', async () => {
    const stranger = await browser.newPage()
    await stranger.goto(`${newsroom.server.url}article/harbour/es`)
    expect(new URL(stranger.url()).pathname).toBe('/sign-in')
    const [mara, oleh] = [await signIn(newsroom.people.editor), await signIn(newsroom.people.admin)]
    const path = new URL('/article/harbour/es#p1.s2', newsroom.server.url).href
    await oleh.goto(path)
    await mara.goto(path)
    const there = oleh.locator('#unit-p1\\.s2 .present')
    await there.getByText('editor').waitFor()
    await mara.locator('#unit-p1\\.s2 .pencil').click()
    await there.getByText('is writing').waitFor()
    await oleh.getByText('Also here: editor').waitFor()
    // It is accessible in every look; presence is shown in words, not only by colour.
    for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const) {
      await oleh.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', colorScheme: 'light', ...look })
      expect(await violations(oleh), JSON.stringify(look)).toEqual([])
    }
    await oleh.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', colorScheme: 'light' })
    await mara.keyboard.press('Escape')
    await there.getByText('is writing').waitFor({ state: 'detached' })
    expect(await violations(oleh)).toEqual([])
    const body = { kind: 'comment', text: '@editor: 1,200 or 1,500?' }
    const admin = await newsroom.as(newsroom.people.admin)
    await admin('/api/articles/harbour/es/units/p2.s1', { method: 'POST', body })
    await mara.getByRole('button', { name: 'Notifications, 1 new' }).click()
    await mara.getByText('admin named you in a comment on harbour, Spanish').waitFor()
    expect(await violations(mara)).toEqual([])
    await mara.getByText('admin named you').click()
    await expect.poll(() => new URL(mara.url()).hash).toBe('#p2.s1')
    await mara.getByRole('button', { name: 'Notifications, 0 new' }).waitFor()
    await there.waitFor({ state: 'detached' })
    await mara.getByRole('button', { name: 'Sign out' }).click()
    await mara.waitForURL('**/sign-in')
    await mara.goto(newsroom.server.url)
    expect(new URL(mara.url()).pathname).toBe('/sign-in')
  }, 60_000)
})
