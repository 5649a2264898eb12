import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request, as the server saw it; `time` is performance.now() at its arrival. */
export interface Asked {
  readonly time: number
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Record<string, unknown>
}

/** An answer: a value (sent as JSON), a text (sent unchanged), or a status with headers and a body. */
export type Given = unknown

/** An answer with a status of its own. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export const reply = (status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body,
  headers,
})

const isReply = (given: unknown): given is Reply => typeof given === 'object' && given !== null && 'status' in given

export interface JsonServer {
  readonly url: string
  readonly asked: readonly Asked[]
}

/** Real HTTP servers that answer JSON with JSON; close them all when the tests are done. */
export function jsonServers() {
  const servers: Server[] = []
  async function serve(answer: (asked: Asked, number: number) => Given): Promise<JsonServer> {
    const asked: Asked[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const entry = {
        time: performance.now(),
        path: request.url ?? '',
        headers: request.headers,
        body: text ? JSON.parse(text) : {},
      }
      asked.push(entry)
      const given = answer(entry, asked.length)
      const { status, headers = {}, body = given } = isReply(given) ? given : { status: 200 }
      response.writeHead(status, headers)
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
  }
  const close = (): void => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  }
  return { serve, close }
}

/** The parts of a chat engine's request that a server reads. */
export interface Sheet {
  readonly names: readonly { readonly source: string; readonly target: string }[]
  readonly before: string
  readonly after: string
  readonly segments: readonly { readonly id: number; readonly text: string }[]
}

export const sheetOf = ({ body }: Asked): Sheet => {
  const content = (body.messages as { content: string }[]).at(-1)?.content ?? ''
  return JSON.parse(content.slice(content.indexOf('{"article"'))) as Sheet
}

/** A completion with a text, or with JSON. */
export const chat = (content: unknown, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) }, ...more }],
})

/** A pseudo-translation that tests can check: `one house` → `eno esuoh`; tags, placeholders and figures are kept. */
export const translated = (text: string): string =>
  text
    .split(/(<[^>]*>|&\w+;)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\p{L}{3,}/gu, word => [...word].reverse().join(''))))
    .join('')
    .replace(/(<x [^>]*>)(.*?)(?=<\/x>)/g, (_, tag: string, inside: string) => tag + translated(inside))

/** The translations of a sheet, with its names rendered. */
export const translationsOf = (asked: Asked): readonly { readonly id: number; readonly text: string }[] => {
  const { segments, names } = sheetOf(asked)
  return segments.map(({ id, text }) => ({
    id,
    text: names.reduce((one, { source, target }) => one.replaceAll(translated(source), target), translated(text)),
  }))
}
