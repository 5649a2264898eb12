import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import PQueue from 'p-queue'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, EngineReport, EngineSettings, Failure, Job } from '../../model.ts'
import { tell } from '../../say.ts'
import { charactersOf, hasWords } from '../markup/pieces.ts'
import { installedModes, MODE_FOLDERS, type Mode, routeBetween } from './modes.ts'
import { openPair, type Pair } from './pair.ts'
import { holdPlurals } from './plurals.ts'
import { decode, STREAM } from './stream.ts'
import { type Hop, type Translated, translatePieces } from './translate-pieces.ts'

export interface ApertiumOptions {
  /** Folders with .mode files. */
  readonly folders?: readonly string[]
  /** How long one text may take before its pipe is restarted. */
  readonly timeoutMs?: number
  /** The PATH that Apertium's programs must be on; not checked if undefined. */
  readonly path?: string | undefined
}

/** How many texts are in the pipe at once: its programs run in parallel. */
const IN_FLIGHT = 4
const TIMEOUT_MS = 20_000

/** Apertium with its installed pairs, one running pipe per pair; the grammar places the names in the target. */
export function apertiumEngine({ folders = MODE_FOLDERS, timeoutMs = TIMEOUT_MS, path }: ApertiumOptions = {}): Engine {
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
    const way = await route(from, to)
    const missing = (await modes)?.length === 0 || (path !== undefined && !(await isOnPath(PROGRAM, path)))
    if (way && !missing) return undefined
    return (missing ? tell('apertium-not-installed', {}) : tell('apertium-no-way', { from, to })).message
  }

  const translateJob = async (job: Job): Promise<Delivery> => {
    const way = await route(job.from, job.to)
    if (!way) throw new InterlinearError('engine', (await lacks(job.from, job.to)) ?? '')
    const { id } = job
    if (!hasWords(job.pieces)) return { id, pieces: job.pieces, engine: 'apertium', billedCharacters: 0 }
    const opened = await Promise.all(way.map(pairOf))
    const { pieces, doubts } = await translateThrough(job, opened)
    const delivery = { id, pieces, engine: 'apertium', settings: madeWith(way, opened), billedCharacters: 0 }
    return { ...delivery, ...(doubts.length > 0 ? { doubts } : {}) }
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

/** What a text was made with: `{mode: "eng-spa", version: "1cac737481ea9fe9"}`. */
const madeWith = (way: readonly Mode[], pairs: readonly Pair[]): EngineSettings => ({
  mode: way.map(({ name }) => name).join(' '),
  version: pairs.map(({ version }) => version).join(' '),
})

/** The program that every pair needs. */
const PROGRAM = 'lt-proc'

async function isOnPath(program: string, path: string): Promise<boolean> {
  const found = await Promise.all(
    path.split(delimiter).map(folder =>
      access(join(folder, program), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

const asFailure = (error: unknown): { readonly message: string } => {
  if (error instanceof InterlinearError) return { message: error.message }
  throw error
}

async function translateThrough({ pieces, terms }: Job, pairs: readonly Pair[]): Promise<Translated> {
  const plurals = await holdPlurals(pieces, terms, async rendering => pairs.at(-1)?.pluralOf(rendering))
  const translated = await translatePieces(plurals.pieces, hopsOf(pairs))
  return { ...translated, pieces: plurals.release(translated.pieces) }
}

/** The hops through pipes, one after the other. A pipe that died is restarted by the next question. */
function hopsOf(pairs: readonly Pair[]): readonly Hop[] {
  // The last language has the right forms of its renderings; similar languages write many of them alike.
  const agreementOf: Pair['agreementOf'] = async name => {
    for (const pair of pairs.toReversed()) {
      const agreement = await pair.agreementOf(name)
      if (agreement) return agreement
    }
    return undefined
  }
  return pairs.map(pair => ({
    carrier: STREAM,
    ask: async ({ encoded, names: words, isToken }) => {
      const names = { names: words, agreementOf }
      return decode(await pair.ask(encoded, names).catch(() => pair.ask(encoded, names)), isToken)
    },
  }))
}
