import { Worker } from 'node:worker_threads'
import type { Counts } from './service.ts'

export interface Service {
  readonly engines: readonly { readonly url: string; readonly key: string }[]
  readonly counts: () => Promise<Counts>
  readonly close: () => Promise<unknown>
}

export async function openService(servers: number, latencyMs: number): Promise<Service> {
  const thread = new Worker(new URL('./service.ts', import.meta.url), { workerData: { servers, latencyMs } })
  const next = <T>(): Promise<T> => new Promise(resolve => thread.once('message', resolve))
  const engines = await next<Service['engines']>()
  return {
    engines,
    counts: () => {
      const answer = next<Counts>()
      thread.postMessage('counts')
      return answer
    },
    close: () => thread.terminate(),
  }
}
