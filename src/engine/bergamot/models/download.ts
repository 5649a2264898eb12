import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { InterlinearError } from '../../../errors.ts'
import { VERSION } from '../../requests/user-agent.ts'
import { filesOf, type ModelFile, type ModelPair } from './list.ts'
import { hasFile, modelPath } from './store.ts'

/** Where models are downloaded from, and how. */
export interface DownloadSettings {
  /** The folder of the models. */
  readonly folder: string
  /** The address before each file's `location`. */
  readonly base: string
  /** How long to wait for the host's first answer, and for each next part, in milliseconds. */
  readonly connectMs?: number
  readonly idleMs?: number
  readonly signal?: AbortSignal
  /** Called as bytes arrive, with how many of the pair's bytes are here. */
  readonly progress?: (bytes: number) => void
}

const CONNECT_MS = 3000
const IDLE_MS = 30_000

/** How a mirror may offer a file, tried in this order: plain, or compressed. */
const PACKINGS = ['', '.zst', '.gz'] as const

/**
 * Downloads what is missing of a pair. A file gets its name only if its content has the pinned hash; an interrupted
 * download is continued. Throws an engine error that says what came instead.
 */
export async function downloadPair(pair: ModelPair, settings: DownloadSettings): Promise<void> {
  await mkdir(settings.folder, { recursive: true }).catch(cause => {
    throw new InterlinearError('storage', 'the folder of the models cannot be written.', {
      place: { file: settings.folder },
      cause,
    })
  })
  let done = 0
  for (const file of filesOf(pair)) {
    const before = done
    if (!(await hasFile(settings.folder, file)))
      await downloadFile(file, { ...settings, progress: bytes => settings.progress?.(before + bytes) })
    done += file.size
    settings.progress?.(done)
  }
}

async function downloadFile(file: ModelFile, settings: DownloadSettings): Promise<void> {
  const faults: string[] = []
  for (const packing of PACKINGS) {
    const url = `${addressOf(file, settings.base)}${packing}`
    const fault = await attempt(file, { url, packing }, settings)
    if (fault === undefined) return
    faults.push(fault.message)
    if (!fault.tryNext) break
  }
  throw new InterlinearError('engine', `the model file ${file.name} could not be fetched: ${faults.join('; ')}.`, {
    hint: 'Run the same command again to go on; INTERLINEAR_MODELS_URL names another host.',
  })
}

const addressOf = ({ location }: ModelFile, base: string): string =>
  /^https?:\/\//.test(location) ? location : `${base.replace(/(?<!\/)\/*$/, '/')}${location}`

interface Source {
  readonly url: string
  readonly packing: (typeof PACKINGS)[number]
}

interface Fault {
  readonly message: string
  /** Whether another compression may exist: only if the file was not found and nothing else is wrong. */
  readonly tryNext: boolean
}

/** One download; undefined if the file is here. */
async function attempt(file: ModelFile, source: Source, settings: DownloadSettings): Promise<Fault | undefined> {
  const { folder, signal } = settings
  const started = await startedBytes(file, source, folder)
  const patience = openPatience(settings)
  // Another run may download the same file: each writes its own part, except for the part that is continued.
  const part = started.path
  try {
    const response = await fetch(source.url, {
      signal: patience.signal,
      headers: {
        'user-agent': `interlinear/${VERSION}`,
        ...(started.bytes > 0 && { range: `bytes=${started.bytes}-` }),
      },
    })
    patience.beat()
    const { status, ok, body } = response
    if (!ok || !body) {
      await rm(part, { force: true })
      return { message: `${host(source.url)} answered ${status}`, tryNext: status === 404 || status === 403 }
    }
    const isResumed = status === 206 && started.bytes > 0
    const isWhole = await receive(body, { file, source, started, isResumed, settings, beat: patience.beat })
    if (isWhole) await rename(part, modelPath(folder, file))
    else await rm(part, { force: true })
    return isWhole ? undefined : { message: `${host(source.url)} sent something else than the file`, tryNext: false }
  } catch (error) {
    if (!signal?.aborted) return faultOf(error, { part, source, file, folder })
    throw new InterlinearError('engine', 'interrupted while a model was fetched.', {
      hint: 'Run the same command again to go on.',
    })
  } finally {
    patience.end()
  }
}

interface Patience {
  /** Aborted if the host takes too long, or the user ends the run. */
  readonly signal: AbortSignal
  /** Something arrived: the wait starts again. */
  readonly beat: () => void
  readonly end: () => void
}

function openPatience({ connectMs = CONNECT_MS, idleMs = IDLE_MS, signal }: DownloadSettings): Patience {
  const stop = new AbortController()
  const abort = (): void => stop.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  let timer = setTimeout(() => stop.abort(new Error('the host does not answer')), connectMs)
  return {
    signal: stop.signal,
    beat: () => {
      clearTimeout(timer)
      timer = setTimeout(() => stop.abort(new Error('the host fell silent')), idleMs)
    },
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    },
  }
}

interface Receiving {
  readonly file: ModelFile
  readonly source: Source
  readonly started: Started
  readonly isResumed: boolean
  readonly settings: DownloadSettings
  readonly beat: () => void
}

/** Decompresses what arrives into the part, and says whether the part then is the file, by its hash. */
async function receive(body: NonNullable<Response['body']>, receiving: Receiving): Promise<boolean> {
  const { file, source, started, isResumed, settings, beat } = receiving
  const hash = isResumed ? started.hash.copy() : createHash('sha256')
  let bytes = isResumed ? started.bytes : 0
  const watch = new Transform({
    transform(chunk: Buffer, _, next) {
      beat()
      bytes += chunk.length
      hash.update(chunk)
      settings.progress?.(Math.min(bytes, file.size))
      next(bytes > file.size ? new Error(`more came than the ${file.size} bytes of the file`) : null, chunk)
    },
  })
  const unpack = source.packing === '.gz' ? [createGunzip()] : source.packing === '.zst' ? [createZstdDecompress()] : []
  const sink = createWriteStream(started.path, { flags: isResumed ? 'a' : 'w' })
  await pipeline([Readable.fromWeb(body), ...unpack, watch, sink])
  return bytes === file.size && hash.digest('hex') === file.sha256
}

const host = (url: string): string => new URL(url).host

interface Attempted {
  readonly part: string
  readonly source: Source
  readonly file: ModelFile
  readonly folder: string
}

/**
 * What went wrong. The bytes of an uncompressed file stay for the next run to continue with; everything else is
 * removed.
 */
async function faultOf(error: unknown, { part, source, file, folder }: Attempted): Promise<Fault> {
  const size = await stat(part).then(
    found => found.size,
    () => 0,
  )
  if (source.packing === '' && size > 0 && size < file.size)
    await rename(part, join(folder, `${file.sha256}.begun.part`)).catch(() => {})
  else await rm(part, { force: true })
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOSPC')
    throw new InterlinearError('storage', 'the disk is full, so that no model can be kept.', {
      place: { file: folder },
      cause: error,
    })
  return { message: `${host(source.url)}: ${cause instanceof Error ? cause.message : String(cause)}`, tryNext: false }
}

/**
 * The path of a part that this process writes: its name has the writer, so that the part of a dead writer can be
 * continued.
 */
const partPath = (folder: string, { sha256 }: ModelFile): string =>
  join(folder, `${sha256}.${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}.part`)

interface Started {
  readonly path: string
  readonly bytes: number
  readonly hash: ReturnType<typeof createHash>
}

/**
 * The beginning of a file from an earlier run, with its hash; claimed by a rename, so that only one run continues it.
 */
async function startedBytes(file: ModelFile, { packing }: Source, folder: string): Promise<Started> {
  const nothing = { path: partPath(folder, file), bytes: 0, hash: createHash('sha256') }
  if (packing !== '') return nothing
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${file.sha256}.`) || !isAbandoned(name)) continue
    const path = partPath(folder, file)
    try {
      await rename(join(folder, name), path)
    } catch {
      // Another run continues it.
      continue
    }
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk)
      bytes += chunk.length
    }
    if (bytes < file.size) return { path, bytes, hash }
    await rm(path, { force: true })
  }
  return nothing
}

/** Whether the writer of a part has given up or was killed. A writer on another machine may still be at work. */
function isAbandoned(name: string): boolean {
  const writer = /^[0-9a-f]{64}\.(?:begun|(?<host>.+)-(?<pid>\d+)-[0-9a-f]{8})\.part$/.exec(name)
  if (!writer) return false
  const { host, pid } = writer.groups ?? {}
  if (host === undefined || pid === undefined) return true
  return host === hostname() && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
