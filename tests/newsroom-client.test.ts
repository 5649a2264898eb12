import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createNewsroomClient,
  type InterlinearError,
  type NewsroomArticle,
  type NewsroomClient,
  type NewsroomDraft,
  type NewsroomEdition,
  type NewsroomPublication,
  type SentArticle,
  type TakenArticle,
} from '../src/index.ts'
import type * as schemas from '../src/server/newsroom/api/schemas.ts'
import { openNewsroom, type TestNewsroom } from './newsroom-server.ts'

/** The types of the server's answers must fit those of the client, or this does not compile. */
type Promised = {
  readonly article: v.InferOutput<typeof schemas.ArticleSummary>
  readonly edition: v.InferOutput<typeof schemas.Edition>
  readonly publication: v.InferOutput<typeof schemas.PublicationView>
  readonly draft: v.InferOutput<typeof schemas.Draft>
  readonly taken: v.InferOutput<typeof schemas.ArticleTaken>
}
type Given = {
  readonly article: NewsroomArticle
  readonly edition: NewsroomEdition
  readonly publication: NewsroomPublication
  readonly draft: NewsroomDraft
  readonly taken: TakenArticle
}
const given = (promised: Promised): Given => promised as Given
const accepted = (sent: SentArticle): SentArticle => sent

let newsroom: TestNewsroom
let client: NewsroomClient
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { secret: token } = await newsroom.accounts.addToken(newsroom.people.admin.id, {
    name: 'CMS',
    scopes: ['read', 'articles', 'drafts', 'publish'],
  })
  client = createNewsroomClient({ address: newsroom.server.url, token })
})
afterAll(() => newsroom[Symbol.asyncDispose]())

async function all<T>(these: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of these) found.push(one)
  return found
}

describe('the client of a newsroom', () => {
  it('sends an article, has it drafted, and gets its publication', async () => {
    const story = accepted({
      id: 'a/1 ü',
      revision: '1',
      format: 'html',
      content: '<h1>The Bridge Is Open</h1>\n<p>Mayor Hanna Koval opened it.</p>\n',
      to: ['es'],
    })
    const taken = await client.sendArticle(story)
    expect(taken).toMatchObject({ slug: 'the-bridge-is-open', outcome: 'created' })
    expect((await client.sendArticle(story)).outcome).toBe('unchanged')
    const draft = await client.drafted(taken.draft ?? '')
    expect(draft).toMatchObject({ state: 'done', to: ['es'] })
    const edition = await client.edition(taken.slug, 'es')
    expect(edition.units.map(({ key }) => key)).toEqual(['headline', 'p1.s1'])
    const seen = await client.publication(taken.slug, 'es')
    expect(seen.content).toContain('<p>')
    expect(seen.disclosure.noindex).toBe(true)
    expect(
      given({ article: await client.article(taken.slug), edition, publication: seen, draft, taken } as Promised),
    ).toBeTruthy()
    const { editions } = await client.publish('harbour', { to: ['es'], as: 'html' })
    expect(editions[0]).toMatchObject({ locale: 'es', refused: [{ code: 'finding', key: 'p1.s2' }] })
  })

  it('reads lists page by page to their end', async () => {
    for (let number = 0; number < 105; number++) {
      await client.sendArticle({
        id: `n${number}`,
        revision: '1',
        format: 'text',
        content: `Title ${number} of it\n\nText.\n`,
      })
    }
    const slugs = (await all(client.articles())).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(107)
    expect((await all(client.findings('harbour'))).map(({ code }) => code)).toContain('number-changed')
  })

  it.each([
    ['an article that is not there', () => client.article('nothing'), 404],
    [
      'what cannot be translated',
      () => client.sendArticle({ id: 'x', revision: '1', format: 'html', content: '<p></p>' }),
      422,
    ],
    [
      'a token that is none',
      () => createNewsroomClient({ address: newsroom.server.url, token: 'x' }).article('harbour'),
      401,
    ],
  ])('says why %s is refused', async (_, ask, status) => {
    const error = await ask().catch((thrown: InterlinearError) => thrown)
    expect(error).toMatchObject({ name: 'InterlinearError', code: 'input', cause: { status } })
  })

  it('asks again if a server is busy or away, and gives up in the end', async () => {
    const answers = [503, 429, 200]
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      const status = answers.shift() ?? 503
      response.writeHead(status, { 'retry-after': '0.01', 'content-type': 'application/json' }).end('{"slug": "x"}')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const busy = createNewsroomClient({ address, token: 't' })
    expect(await busy.article('x')).toEqual({ slug: 'x' })
    expect(asked).toBe(3)
    await expect(busy.article('x')).rejects.toMatchObject({ code: 'engine', cause: { status: 503 } })
    expect(asked).toBe(7)
    server.close()
  })

  it('calls no other path, whatever characters a name has', async () => {
    const paths: string[] = []
    const spy = createNewsroomClient({
      address: 'https://desk.test/',
      token: 't',
      fetch: async url => {
        paths.push(new URL(String(url)).pathname)
        return Response.json({})
      },
    })
    await spy.article('../../people?x=1#y')
    expect(paths).toEqual(['/api/v1/articles/..%2F..%2Fpeople%3Fx%3D1%23y'])
    await expect(async () => spy.article('..')).rejects.toThrow('cannot name an article')
    expect(() => createNewsroomClient({ address: 'ftp://x', token: 't' })).toThrow('expected an address')
  })
})
