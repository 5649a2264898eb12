import PQueue from 'p-queue'
import { InterlinearError } from '../errors.ts'
import type { Delivery, Engine, EngineReport, Failure, Job, Pieces } from '../model.ts'
import { disguise } from './apertium/disguise.ts'
import { installedModes, MODE_FOLDERS, type Mode, routeBetween } from './apertium/modes.ts'
import { openPair, type Pair } from './apertium/pair.ts'
import { decode } from './apertium/stream.ts'
import { tidy } from './apertium/tidy.ts'
import { charactersOf, hasWords, holdsOf } from './pieces.ts'

export interface ApertiumOptions {
  /** Where .mode files are. */
  readonly folders?: readonly string[]
  /** How long one text may take before its pipe is started anew. */
  readonly timeoutMs?: number
}

/** Texts in the pipe at once: its programs work side by side. */
const IN_FLIGHT = 4
const TIMEOUT_MS = 20_000

interface Translated {
  readonly pieces: Pieces
  readonly doubts: readonly string[]
}

/** Apertium by its installed pairs, one running pipe per pair; names reach the target in the place the grammar gives them. */
export function apertiumEngine({ folders = MODE_FOLDERS, timeoutMs = TIMEOUT_MS }: ApertiumOptions = {}): Engine {
  const pairs = new Map<string, Promise<Pair>>()
  let modes: Promise<readonly Mode[]> | undefined

  const route = async (from: string, to: string): Promise<readonly Mode[] | undefined> => {
    modes ??= installedModes(folders)
    return routeBetween(await modes, from, to)
  }
  const pairOf = async ({ name, file, from, to }: Mode): Promise<Pair> => {
    const reverse = (await modes)?.find(mode => mode.from === to && mode.to === from)?.file
    const open = pairs.get(name) ?? openPair({ mode: name, file, reverse, timeoutMs })
    pairs.set(name, open)
    return open
  }
  const lacks = async (from: string, to: string): Promise<string | undefined> => {
    if (await route(from, to)) return undefined
    return (await modes)?.length === 0
      ? `Apertium is not installed: apt-get install apertium apertium-eng-spa apertium-eng-cat (and other pairs).`
      : `Apertium has no way from ${from} to ${to}: install a pair, see \`apt-cache search apertium-\`.`
  }

  const translateJob = async (job: Job): Promise<Delivery> => {
    const way = await route(job.from, job.to)
    if (!way) throw new InterlinearError('engine', (await lacks(job.from, job.to)) ?? '')
    const { pieces, doubts } = hasWords(job.pieces)
      ? await translatePieces(job.pieces, await Promise.all(way.map(pairOf)))
      : { pieces: job.pieces, doubts: [] }
    return { id: job.id, pieces, engine: 'apertium', billedCharacters: 0, ...(doubts.length > 0 ? { doubts } : {}) }
  }

  return {
    name: 'apertium',
    settings: '',
    lacks,
    translate: async (jobs, { deliver, signal }) => {
      const failures: Failure[] = []
      let characters = 0
      const queue = new PQueue({ concurrency: IN_FLIGHT })
      await queue.addAll(
        jobs.map(job => async () => {
          if (signal?.aborted) return failures.push({ id: job.id, message: 'interrupted before it was translated' })
          const delivery = await translateJob(job).catch(asFailure)
          if ('message' in delivery) return failures.push({ id: job.id, message: delivery.message })
          characters += charactersOf(job.pieces)
          return deliver([delivery])
        }),
      )
      return { requests: 0, characters, billedCharacters: 0, failures } satisfies EngineReport
    },
    close: async () => {
      for (const pair of pairs.values()) await (await pair).close()
      pairs.clear()
    },
  }
}

const asFailure = (error: unknown): { readonly message: string } => {
  if (error instanceof InterlinearError) return { message: error.message }
  throw error
}

/** Through each pair in turn: names as tokens, then as superblanks, then around the names, where nothing can be lost. */
async function translatePieces(pieces: Pieces, pairs: readonly Pair[]): Promise<Translated> {
  let current: Translated = { pieces, doubts: [] }
  for (const pair of pairs) {
    const next =
      (await attempt(current.pieces, pair, 'tokens')) ??
      (holdsOf(current.pieces).length > 0 ? await attempt(current.pieces, pair, 'superblanks') : undefined) ??
      (await aroundHolds(current.pieces, pair))
    current = { pieces: tidy(current.pieces, next.pieces), doubts: [...current.doubts, ...next.doubts] }
  }
  return current
}

/** Undefined when a hold did not come back exactly once. */
async function attempt(pieces: Pieces, pair: Pair, namesAs: 'tokens' | 'superblanks'): Promise<Translated | undefined> {
  const { encoded, names, isToken, reveal } = disguise(straightApostrophes(pieces), namesAs)
  const answer = decode(await askTwice(pair, encoded, names), isToken)
  const revealed = answer && reveal(answer.text)
  return revealed && { pieces: revealed, doubts: answer.doubts }
}

/** A pipe that died is started again by the next question. */
const askTwice: (pair: Pair, ...question: Parameters<Pair['ask']>) => Promise<string> = (pair, ...question) =>
  pair.ask(...question).catch(() => pair.ask(...question))

/** Each stretch of words by itself, the holds where they were. */
async function aroundHolds(pieces: Pieces, pair: Pair): Promise<Translated> {
  const doubts: string[] = []
  const parts: Pieces[] = []
  for (const piece of pieces) {
    const words = typeof piece === 'string' && hasWords([piece]) ? piece.trim() : ''
    const answer = words === '' ? undefined : await attempt([words], pair, 'superblanks')
    doubts.push(...(answer?.doubts ?? []))
    const [before = '', after = ''] = words === '' ? [] : String(piece).split(words)
    parts.push(answer ? [before, ...answer.pieces, after] : [piece])
  }
  return { pieces: parts.flat(), doubts }
}

/** The dictionaries know the straight apostrophe alone. */
const straightApostrophes = (pieces: Pieces): Pieces =>
  pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece
    const inWord = piece.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    return index > 0 ? inWord.replace(/^’(?=s\b)/, "'") : inWord
  })
