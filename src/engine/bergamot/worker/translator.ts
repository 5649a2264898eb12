import { Worker } from 'node:worker_threads'
import { InterlinearError } from '../../../errors.ts'
import type { ModelContents } from '../models/store.ts'
import type { Asked, Reply, Request } from './protocol.ts'

/** The models of one route on a separate thread. */
export interface Translator {
  /** Starts the thread and loads the models. Throws an engine error if one of them cannot be used. */
  readonly open: () => Promise<void>
  /** One translation for each text. Throws an engine error if the thread died; the next call starts a new one. */
  readonly translate: (texts: readonly Asked[]) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface TranslatorSettings {
  readonly route: readonly string[]
  readonly contentsOf: (pair: string) => Promise<ModelContents>
  /** After how many milliseconds without a text the thread ends. */
  readonly idleMs: number
  /** How long one batch may take, in milliseconds. */
  readonly timeoutMs: number
}

/** The thread's file: beside this one in a clone, at the top of the package otherwise. */
const THREAD = import.meta.url.endsWith('.ts')
  ? new URL('./thread.ts', import.meta.url)
  : new URL('../bergamot-thread.js', import.meta.url)

/** Opens a translator; the first text starts its thread. */
export function openTranslator(settings: TranslatorSettings): Translator {
  let thread: Promise<Thread> | undefined
  let idle: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = thread
    thread = undefined
    await (await ending?.catch(() => undefined))?.close()
  }
  const started = (): Promise<Thread> => {
    thread ??= startThread(settings)
    return thread
  }
  return {
    open: async () => {
      try {
        await started()
      } catch (error) {
        thread = undefined
        throw error
      }
    },
    translate: async texts => {
      clearTimeout(idle)
      const current = started()
      try {
        const answers = await (await current).ask({ do: 'translate', route: settings.route, texts }, settings.timeoutMs)
        if (answers.length === texts.length) return answers
        throw new InterlinearError('engine', `the translator gave ${answers.length} texts for ${texts.length}.`)
      } catch (error) {
        if (thread === current) await end()
        throw error
      } finally {
        idle = setTimeout(() => void end(), settings.idleMs)
        idle.unref()
      }
    },
    close: end,
  }
}

type Question = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never

interface Thread {
  readonly ask: (question: Question, timeoutMs: number) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (texts: readonly string[]) => void
  readonly reject: (error: Error) => void
}

async function startThread({ route, contentsOf, timeoutMs }: TranslatorSettings): Promise<Thread> {
  const worker = new Worker(THREAD)
  worker.unref()
  const waiting = new Map<number, Waiting>()
  let serial = 0
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new InterlinearError('engine', message))
    waiting.clear()
  }
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) asked?.resolve(reply.texts)
    else asked?.reject(new InterlinearError('engine', `the translator failed: ${reply.message}`))
  })
  worker.on('error', error => fail(`the translator failed: ${error.message}`))
  worker.on('exit', code => fail(`the translator ended with ${code}`))
  const ask: Thread['ask'] = (question, limit) =>
    new Promise((resolve, reject) => {
      const id = ++serial
      const timer = setTimeout(() => {
        waiting.delete(id)
        reject(new InterlinearError('engine', `the translator gave no answer within ${limit / 1000} s`))
      }, limit)
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer)
          then(value)
        }
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
      worker.postMessage({ id, ...question })
    })
  const close = async (): Promise<void> => {
    await worker.terminate()
  }
  try {
    for (const pair of new Set(route)) await ask({ do: 'open', pair, contents: await contentsOf(pair) }, timeoutMs)
  } catch (error) {
    await close()
    throw error
  }
  return { ask, close }
}
