import { parentPort, workerData } from 'node:worker_threads'
import { startDeepLServer } from '../../tests/deepl-server/server.ts'

// Servers with DeepL's API on a separate thread, one for each worker, so that each request is attributed to a worker.

/** What the servers counted. */
export interface Counts {
  readonly requests: number
  readonly texts: number
  /** Texts that were billed a second time. */
  readonly twice: number
  readonly billed: number
}

const { servers, latencyMs } = workerData as { readonly servers: number; readonly latencyMs: number }

const paid = new Map<string, number>()
let [requests, texts, twice] = [0, 0, 0]
const all = await Promise.all(
  Array.from({ length: servers }, async () => {
    const server = await startDeepLServer({ latencyMs })
    server.be({
      fault: (_, entry) => {
        requests++
        texts += entry.texts.length
        for (const text of entry.texts) {
          const key = `${entry.target} ${text}`
          const times = (paid.get(key) ?? 0) + 1
          paid.set(key, times)
          if (times > 1) twice++
        }
        // The server keeps all requests, which a soak test does not need.
        server.seen.length = 0
        return undefined
      },
    })
    return server
  }),
)

parentPort?.on('message', () => {
  const billed = all.reduce((sum, server) => sum + server.billed(), 0)
  parentPort?.postMessage({ requests, texts, twice, billed } satisfies Counts)
})
parentPort?.postMessage(all.map(({ url, key }) => ({ url, key })))
