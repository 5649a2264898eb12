import { basename, dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describeError, InterlinearError } from '../../../errors.ts'
import { loadFeeds, shownAddress } from '../../../pipeline/index.ts'
import { watchFolder } from '../../../store/index.ts'
import type { ExitCode, Io } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import type { Rounds } from './rounds.ts'

interface Watch {
  readonly rounds: Rounds
  readonly feed: string | undefined
  readonly everyMs: number
  readonly once: boolean
}

/**
 * How long files must be unchanged before a round begins, in milliseconds: an editor writes a file in several steps.
 */
const SETTLE = 200

/** Runs a round at the start, and one after each change, until Ctrl-C; with `once`, only the first one. */
export async function watchUntilStopped({ rounds, feed, everyMs, once }: Watch, io: Io): Promise<ExitCode> {
  const { signal } = io
  const changes = openChanges(signal)
  const workspace = await rounds.workspace()
  const { files } = rounds.watched
  const folders = new Set([...(files.length > 0 ? files.map(file => dirname(file)) : [workspace.seeds]), io.cwd])
  const isSetting = (name: string): boolean =>
    name === 'interlinear.yml' || name === relative(io.cwd, workspace.glossaryFile ?? 'glossary.yml')
  const watchers = once
    ? []
    : [...folders].map(folder =>
        watchFolder(
          folder,
          path => {
            if (!basename(path).startsWith('.') && (folder !== io.cwd || folders.size === 1 || isSetting(path))) {
              changes.note()
            }
          },
          false,
        ),
      )
  try {
    const looked = feed === undefined ? undefined : await look(feed, rounds, io)
    const code = await rounds.next(looked?.files)
    if (once) return looked?.failed ? 3 : code
    say(io, `watching ${feed === undefined ? plural(folders.size, 'folder') : shownAddress(feed)} until Ctrl-C\n`)
    const polling = feed === undefined ? Promise.resolve() : poll(feed, { rounds, everyMs, changes, first: looked }, io)
    while (await changes.settled(SETTLE)) await rounds.next(changes.takeFiles())
    await polling
    return 0
  } finally {
    for (const watcher of watchers) watcher?.close()
  }
}

interface Looked {
  readonly files: readonly string[]
  readonly failed: boolean
  readonly waitMs: number | undefined
}

/** Requests the feed once; an error is reported, since the next request may succeed. */
async function look(feed: string, rounds: Rounds, io: Io): Promise<Looked> {
  try {
    const { desk, seeds, shown } = await rounds.workspace()
    const { takeFeed } = await loadFeeds()
    const { files, taken, kept, waitMs } = await takeFeed(feed, desk, io.signal)
    for (const name of taken) say(io, `${shownAddress(feed)}: ${shown(join(seeds, name))} is new or changed\n`)
    for (const name of kept) {
      say(io, `${shown(join(seeds, name))} was changed here and stays; delete it to take the story of the feed\n`)
    }
    if (waitMs !== undefined) say(io, `${shownAddress(feed)} asks to wait ${Math.ceil(waitMs / 1000)} s\n`)
    return { files: files.map(name => join(seeds, name)), failed: waitMs !== undefined, waitMs }
  } catch (error) {
    if (io.signal.aborted) return { files: [], failed: true, waitMs: undefined }
    if (!(error instanceof InterlinearError)) throw error
    say(io, `${describeError(error, path => path)}\n`)
    return { files: [], failed: true, waitMs: undefined }
  }
}

interface Polling {
  readonly rounds: Rounds
  readonly everyMs: number
  readonly changes: Changes
  readonly first: Looked | undefined
}

async function poll(feed: string, { rounds, everyMs, changes, first }: Polling, io: Io): Promise<void> {
  let waitMs = first?.waitMs ?? 0
  while (await sleep(Math.max(everyMs, waitMs), io.signal)) {
    const looked = await look(feed, rounds, io)
    waitMs = looked.waitMs ?? 0
    changes.note(looked.files)
  }
}

const sleep = (ms: number, signal: AbortSignal): Promise<boolean> => wait(ms, true, { signal }).catch(() => false)

interface Changes {
  readonly note: (files?: readonly string[]) => void
  /** Waits for a change and then until nothing has changed for this time; false when the watch ends. */
  readonly settled: (milliseconds: number) => Promise<boolean>
  /** The changed files since the last call. */
  readonly takeFiles: () => readonly string[]
}

function openChanges(signal: AbortSignal): Changes {
  let last = 0
  let pending = false
  const files = new Set<string>()
  let wake: () => void = () => {}
  signal.addEventListener('abort', () => wake(), { once: true })
  return {
    note(named = []) {
      for (const file of named) files.add(file)
      last = performance.now()
      pending = true
      wake()
    },
    async settled(milliseconds) {
      while (!signal.aborted) {
        if (!pending) {
          await new Promise<void>(resolve => {
            wake = resolve
          })
          continue
        }
        const quiet = performance.now() - last
        if (quiet >= milliseconds) {
          pending = false
          return true
        }
        await sleep(milliseconds - quiet, signal)
      }
      return false
    },
    takeFiles() {
      const taken = [...files]
      files.clear()
      return taken
    },
  }
}
