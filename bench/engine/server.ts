import { parentPort, workerData } from 'node:worker_threads'
import { startDeepLServer } from '../../tests/deepl-server/server.ts'
import { translated } from './setup.ts'

// The DeepL server on a separate thread, like another machine: its work does not delay the client's.
const server = await startDeepLServer({
  ...workerData,
  mood: {
    answers: (answers, { texts, target }) =>
      answers.map((answer, at) => ({ ...answer, text: translated(texts[at] ?? '', target) ?? answer.text })),
  },
})
parentPort?.postMessage({ url: server.url, key: server.key })
