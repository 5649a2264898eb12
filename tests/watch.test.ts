import { hash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { itemSlug } from '../src/article/feed/item-slug.ts'
import { feedItems } from '../src/article/feed/items.ts'
import { itemPage } from '../src/article/feed/page.ts'
import { run } from '../src/cli/run.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')

/** The server's answer; for a request with its ETag, it says that nothing changed. */
const answer = { body: '', type: 'application/rss+xml', status: 200, headers: {} as Record<string, string> }
const asked: IncomingMessage[] = []
const server = createServer((request, response) => {
  asked.push(request)
  const etag = `"${hash('sha256', answer.body).slice(0, 20)}"`
  if (answer.status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(answer.status, { 'content-type': answer.type, etag, ...answer.headers }).end(answer.body)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

let desk = ''
beforeEach(() => {
  desk = temporaryFolder()
  mkdirSync(join(desk, 'seeds'))
  asked.length = 0
  Object.assign(answer, { type: 'application/rss+xml', status: 200, headers: {} })
})

const rss = (items: readonly (readonly [guid: string, title: string, html: string])[], language = 'en'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Desk</title><language>${language}</language>
${items
  .map(
    ([guid, title, html]) =>
      `<item><guid>${guid}</guid><title>${title}</title><link>https://news.example/2026/${guid}/</link>` +
      `<description>In short.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>`,
  )
  .join('\n')}
</channel></rss>`

const BRIDGE =
  '<p>The bridge reopened on Monday after 14 months.</p><p>It cost €3 million &amp; a summer of detours.</p>'
const look = (path = '/feed', ...more: string[]) =>
  interlinear(['watch', '--feed', address + path, '--to', 'es', '--engine', 'pseudo', '--once', ...more], { cwd: desk })
const edition = (slug: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(desk, 'locales', 'es', `${slug}.json`), 'utf8'))

describe('the stories of a feed', () => {
  it.each([
    [
      'RSS',
      rss([['bridge', 'A Bridge &amp; a Town', BRIDGE]]),
      {
        id: 'bridge',
        title: 'A Bridge & a Town',
        html: BRIDGE,
        url: 'https://news.example/2026/bridge/',
        locale: 'en',
      },
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>x</title><entry><id>tag:1</id><title>Die Brücke</title>
<link rel="self" href="https://x.example/1.atom"/><link href="https://x.example/bruecke"/><content type="html">&lt;p&gt;Sie ist offen.&lt;/p&gt;</content></entry></feed>`,
      {
        id: 'tag:1',
        title: 'Die Brücke',
        html: '<p>Sie ist offen.</p>',
        url: 'https://x.example/bruecke',
        locale: 'de',
      },
    ],
    [
      'Atom with XHTML',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>2</id><title>T</title><content type="xhtml"><div><p>One <b>two</b>.</p></div></content></entry></feed>`,
      { id: '2', title: 'T', html: '<div><p>One <b>two</b>.</p></div>' },
    ],
    [
      'WordPress’s REST address',
      JSON.stringify([
        {
          id: 7,
          link: 'https://n.example/b/',
          title: { rendered: 'Town &#038; Bridge' },
          content: { rendered: BRIDGE },
        },
      ]),
      { id: '7', title: 'Town & Bridge', html: BRIDGE, url: 'https://n.example/b/' },
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'j', title: 'T', content_text: 'One < two.\n\nThree.' }],
      }),
      { id: 'j', title: 'T', html: '<p>One &lt; two.</p>\n<p>Three.</p>' },
    ],
  ])('are read from %s', (_, source, expected) => {
    expect(feedItems(source, 'feed')).toEqual([expect.objectContaining(expected)])
  })

  it.each([
    ['XML of another kind', '<svg><text>x</text></svg>', /expected a feed: RSS or Atom/],
    ['JSON of another kind', '{"ok": true}', /expected posts of WordPress or a JSON Feed/],
    ['a cut answer', '{"version": "https://json', /no JSON/],
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY x "y">]><rss><channel><item><title>&x;</title></item></channel></rss>',
      /entity/,
    ],
  ])('are refused in %s', (_, source, message) => {
    expect(() => feedItems(source, 'feed')).toThrow(message)
  })

  it('are named by their address, their title or their id', () => {
    expect(itemSlug({ url: 'https://x.example/2026/03/A-Visit.html?utm=1', title: 'T', id: '1' })).toBe('a-visit')
    expect(itemSlug({ url: 'https://x.example/', title: 'Der Weg: “Süd” & Ost', id: '1' })).toBe('der-weg-süd-ost')
    expect(itemSlug({ title: '../../etc', id: '1' })).toBe('etc')
    expect(itemSlug({ title: '…', id: '…' })).toBe('story')
  })

  it('become HTML files with an escaped title', () => {
    expect(itemPage({ id: '1', title: '<b> & "x"', html: '<p>y</p>' })).toContain('<h1>&lt;b&gt; &amp; "x"</h1>')
  })
})

describe('watch --feed', () => {
  it('stores and drafts new stories, and does not download an unchanged feed', async () => {
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE]])
    const first = await look()
    expect(first).toMatchObject({ code: 1, stderr: expect.stringContaining('seeds/bridge.html is new or changed') })
    expect(Object.keys(edition('bridge'))).toEqual(['t1', 'headline', 'p1', 'p2'])
    expect(asked[0]?.headers['user-agent']).toMatch(/^Interlinear\//)
    const before = readFileSync(join(desk, 'seeds', 'bridge.html'), 'utf8')
    const second = await look()
    expect(asked.at(-1)?.headers['if-none-match']).toBeDefined()
    expect(second.stdout).toBe('')
    expect(readFileSync(join(desk, 'seeds', 'bridge.html'), 'utf8')).toBe(before)
  })

  it('stores a corrected story as a revision, and says which editions are behind and by which fact', async () => {
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE]])
    await look()
    const file = join(desk, 'locales', 'es', 'bridge.json')
    const texts = edition('bridge') as { p1: { s1: string } }
    texts.p1.s1 = 'El puente se reabrió el lunes, después de 14 meses.'
    writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`)
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE.replace('14', '17')]])
    const { stdout } = await look()
    expect(stdout).toContain('behind p1.s1 fact: number: 14 became 17 (es)')
    expect(edition('bridge')).toMatchObject({ p1: { s1: 'El puente se reabrió el lunes, después de 14 meses.' } })
    const json = await look('/feed', '--format', 'jsonl')
    expect(
      json.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ behind: [expect.objectContaining({ locale: 'es', key: 'p1.s1', rank: 'fact' })] }),
    ])
  })

  it('keeps a story that a person changed here, and does not restore a deleted one', async () => {
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE]])
    await look()
    const file = join(desk, 'seeds', 'bridge.html')
    const ours = readFileSync(file, 'utf8').replace('Monday', 'Tuesday')
    writeFileSync(file, ours)
    await look()
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE.replace('14', '17')]])
    for (const _ of [1, 2]) {
      const { stderr } = await look()
      expect(stderr).toContain('seeds/bridge.html was changed here and stays')
      expect(readFileSync(file, 'utf8')).toBe(ours)
    }
    rmSync(file)
    await look()
    expect(existsSync(file)).toBe(false)
  })

  it('finishes the work of a killed run', async () => {
    answer.body = rss([['bridge', 'A Bridge Reopens', BRIDGE]])
    await look()
    const book = join(desk, '.interlinear', 'locales', 'feeds.json')
    const record = JSON.parse(readFileSync(book, 'utf8'))
    const [feed] = Object.values(record.feeds) as [{ etag?: string; items: Record<string, { before?: string }> }]
    delete feed.etag
    for (const item of Object.values(feed.items)) item.before = ''
    writeFileSync(book, JSON.stringify(record))
    rmSync(join(desk, 'seeds', 'bridge.html'))
    await look()
    expect(readdirSync(join(desk, 'seeds'))).toEqual(['bridge.html'])
  })

  it('gives two stories with the same name different files, and does not overwrite an article', async () => {
    writeFileSync(join(desk, 'seeds', 'news.txt'), 'Our own news\n\nIt stays.\n')
    answer.body = rss([
      ['1', 'News', BRIDGE],
      ['2', 'News', BRIDGE],
    ]).replaceAll(/<link>.*?<\/link>/g, '')
    await look()
    expect(readdirSync(join(desk, 'seeds')).sort()).toEqual(['news-2.html', 'news-3.html', 'news.txt'])
  })

  it('stores a page unchanged', async () => {
    answer.type = 'text/html'
    answer.body = `<!doctype html><html lang="en"><title>A Bridge</title><article><h1>A Bridge</h1>${BRIDGE}</article></html>`
    await look('/2026/a-bridge/')
    expect(readFileSync(join(desk, 'seeds', 'a-bridge.html'), 'utf8')).toBe(answer.body)
  })

  it('reports an error, and tries again next time', async () => {
    answer.status = 500
    const broken = await look()
    expect(broken).toMatchObject({ code: 3, stderr: expect.stringContaining('/feed answered 500') })
    Object.assign(answer, { status: 429, headers: { 'retry-after': '90' } })
    expect(await look()).toMatchObject({ code: 3, stderr: expect.stringContaining('asks to wait 90 s') })
    const secret = `${address.replace('//', '//me:hush@')}/feed`
    const refused = await interlinear(['watch', '--feed', secret, '--to', 'es', '--once'], { cwd: desk })
    expect(refused.stderr).not.toContain('hush')
    expect(asked.at(-1)?.headers.authorization).toBe(`Basic ${Buffer.from('me:hush').toString('base64')}`)
    const ftp = await interlinear(['watch', '--feed', 'file:///etc/passwd'], { cwd: desk })
    expect(ftp).toMatchObject({ code: 2, stderr: expect.stringContaining('expected one that begins with https://') })
  })
})

describe('watch', () => {
  it('drafts what is edited, and says which editions are behind', async () => {
    for (const part of ['seeds', 'locales', 'glossary.yml']) {
      cpSync(join(ROOT, part), join(desk, part), { recursive: true })
    }
    const stopped = new AbortController()
    let stdout = ''
    let stderr = ''
    const watching = run(['watch', join(desk, 'seeds', 'kursk-visit.txt'), '--engine', 'pseudo'], {
      stdout: text => {
        stdout += text
      },
      stderr: text => {
        stderr += text
      },
      env: { PATH: process.env.PATH },
      cwd: desk,
      live: false,
      color: false,
      columns: 100,
      signal: stopped.signal,
    })
    await expect.poll(() => stderr, { timeout: 30_000 }).toContain('until Ctrl-C')
    expect(stdout).toBe('')
    const seed = join(desk, 'seeds', 'kursk-visit.txt')
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('259 km²', '295 km²'))
    await expect.poll(() => stdout, { timeout: 30_000 }).toContain('behind p3.s3 fact: number: 259 became 295 (ar, ca')
    writeFileSync(seed, '')
    await expect.poll(() => stderr, { timeout: 30_000 }).toContain('the file is empty')
    await wait(300)
    stopped.abort()
    expect(await watching).toBe(0)
  }, 120_000)
})
