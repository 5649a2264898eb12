import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { toyFiles } from './toy-model.ts'

/** How the server sends a model file. */
export type Mood = 'plain' | 'gz' | 'zst' | 'cut' | 'slow' | 'other' | 'page' | 'gone' | 'silent' | 'more' | 'broken'

export interface ModelsServer {
  readonly url: string
  /** Paths that were asked for, with the range where one was. */
  readonly requests: readonly string[]
  mood: Mood
  readonly close: () => Promise<void>
}

/** A host of models as Mozilla's is, on loopback: files as they are, packed, or spoiled in some way. */
export async function startModelsServer(): Promise<ModelsServer> {
  const requests: string[] = []
  const files = new Map(Object.values(toyFiles()).map(({ location, content }) => [`/${location}`, content]))
  const state: { mood: Mood } = { mood: 'plain' }
  const server = createServer((request, response) => {
    requests.push([request.url, request.headers.range].filter(Boolean).join(' '))
    answer(request, response, { files, mood: state.mood })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get mood() {
      return state.mood
    },
    set mood(mood) {
      state.mood = mood
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Setting {
  readonly files: ReadonlyMap<string, Buffer>
  readonly mood: Mood
}

function answer(request: IncomingMessage, response: ServerResponse, { files, mood }: Setting): void {
  const { url = '' } = request
  const ending = /\.(gz|zst)$/.exec(url)?.[1]
  const content = files.get(url.replace(/\.(?:gz|zst)$/, ''))
  const isPacked = mood === 'gz' || mood === 'zst'
  if (!content || mood === 'gone' || (isPacked ? ending !== mood : ending !== undefined)) {
    response.writeHead(404).end('not here')
    return
  }
  switch (mood) {
    case 'gz':
      response.end(gzipSync(content))
      return
    case 'zst':
      response.end(zstdCompressSync(content))
      return
    case 'cut':
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, Math.floor(content.length / 2)), () =>
        setTimeout(() => response.destroy(), 20),
      )
      return
    case 'slow':
      response.writeHead(200, { 'content-length': content.length })
      response.write(content.subarray(0, Math.floor(content.length / 2)))
      return
    case 'other':
      response.end(Buffer.alloc(content.length, 'x'))
      return
    case 'more':
      response.end(Buffer.concat([content, content]))
      return
    case 'page':
      response.setHeader('content-type', 'text/html')
      response.end('<html><title>Sign in to the network</title></html>')
      return
    case 'broken':
      response.writeHead(500).end('broken')
      return
    case 'silent':
      return
    default:
      sendRange(request, response, content)
  }
}

function sendRange({ headers }: IncomingMessage, response: ServerResponse, content: Buffer): void {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from })
  response.end(content.subarray(from))
}
