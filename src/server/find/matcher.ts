import { Worker } from 'node:worker_threads'
import type { InterlinearError } from '../../errors.ts'
import { tell } from '../../say.ts'
import { refusal } from '../refusal.ts'

/** A match in a text, and its replacement. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Undefined if nothing is to be replaced. */
  readonly put?: string
}

/** Finds a pattern in texts, in another thread, since a user's regular expression can take hours on one sentence. */
export interface Matcher {
  /** The matches in each of the texts. Throws an input error for a pattern that takes too long. */
  readonly find: (texts: readonly string[]) => Promise<readonly (readonly Match[])[]>
  readonly close: () => Promise<void>
}

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** With `$1`, `$<name>`, `$&` and `$$`, if `expands`. */
  readonly replacement?: string
  readonly expands: boolean
}

/** How long a pattern may take for one call, in milliseconds. */
const LIMIT = 3000
/** The most matches in one text. */
const MOST = 500

/** Empty matches, as of `x*` between letters, are useless and left out. */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads')
const { source, flags, replacement, expands, most } = workerData
const pattern = new RegExp(source, flags)
const expanded = match => !expands ? replacement : replacement.replace(
  /\\$(?:(\\$)|(&)|(\\d\\d?)|<([^>]*)>)/g,
  (all, dollar, whole, number, name) => {
    if (dollar) return '$'
    if (whole) return match[0]
    if (name !== undefined) return match.groups ? match.groups[name] ?? '' : all
    if (Number(number) > 0 && Number(number) < match.length) return match[Number(number)] ?? ''
    const first = number[0]
    return first !== '0' && Number(first) < match.length ? (match[Number(first)] ?? '') + number.slice(1) : all
  },
)
const matchesIn = text => {
  const found = []
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push(replacement === undefined ? span : { ...span, put: expanded(match) })
    if (found.length === most) break
  }
  return found
}
parentPort.on('message', texts => parentPort.postMessage(texts.map(matchesIn)))
`

/** Starts a matcher; the caller closes it. */
export function openMatcher(pattern: Pattern): Matcher {
  const worker = new Worker(CODE, { eval: true, workerData: { ...pattern, most: MOST }, stdout: true, stderr: true })
  worker.unref()
  const close = async (): Promise<void> => void (await worker.terminate())
  const find = (texts: readonly string[]): Promise<readonly (readonly Match[])[]> =>
    new Promise((resolve, reject) => {
      const done = (act: () => void) => {
        clearTimeout(timer)
        worker.off('message', onMessage)
        worker.off('error', onError)
        act()
      }
      const onMessage = (found: readonly (readonly Match[])[]) => done(() => resolve(found))
      const onError = (cause: Error) => done(() => reject(cause))
      const timer = setTimeout(() => {
        void close()
        done(() => reject(tooSlow()))
      }, LIMIT)
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.postMessage(texts)
    })
  return { find, close }
}

const tooSlow = (): InterlinearError => refusal('usage', tell('slow-expression', {}), tell('repeats-in-repeats', {}))
