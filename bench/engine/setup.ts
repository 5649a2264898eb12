import { Worker } from 'node:worker_threads'

// What the engine measurements need: an article with a given number of sentences, a server with a given latency, and a
// table.

export const LATENCY = 50
export const TEXTS_PER_REQUEST = 50
export const LOCALES = 'es fr de it pl pt uk ru ko ja zh nl sv da nb fi cs el ro tr'.split(' ')
export const sentence = (index: number): string => `This is what happened on day ${index} of the talks in the old town.`

export const SEGMENTS = 460
export const FIVE = LOCALES.slice(0, 5)

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
export const row = (cells: readonly (string | number)[]): boolean => print(`| ${cells.join(' | ')} |`)
export function head(title: string, cells: readonly string[]): void {
  print(`\n${title}\n`)
  row(cells)
  row(cells.map(() => '---'))
}

export async function onAThread<T>(work: (access: { url: string; key: string }) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: { latencyMs: LATENCY } })
  const access = await new Promise<{ url: string; key: string }>(resolve => worker.once('message', resolve))
  try {
    return await work(access)
  } finally {
    await worker.terminate()
  }
}
