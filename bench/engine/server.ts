import { parentPort, workerData } from 'node:worker_threads'
import { startDeepLServer } from '../../tests/deepl-server/server.ts'

// The DeepL server on a separate thread, like another machine: its work does not delay the client's.
const server = await startDeepLServer(workerData)
parentPort?.postMessage({ url: server.url, key: server.key })
