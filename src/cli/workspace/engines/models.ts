import { defaultEngine, type LocalModels, loadLocalModels, type ModelState } from '../../../engine/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import type { Io } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { showPercent } from '../../terminal/progress.ts'

const MEGABYTE = 1_000_000

/** `36 MB`. */
export const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / MEGABYTE))} MB`

/** Fetches models, one after the other, and prints the file, its size and its address. */
export async function fetchModels(wanted: readonly ModelState[], models: LocalModels, io: Io): Promise<void> {
  for (const { pair, bytes, licence } of wanted) {
    const where = new URL(models.base).host
    if (bytes > 0)
      say(io, `fetching the model ${pair} (${megabytes(bytes)}, ${licence}) from ${where} to ${models.folder}\n`)
    const show = showPercent(io, pair)
    await models.get(pair, { signal: io.signal, progress: got => show(got / bytes) })
    if (!io.live) say(io, `${pair}: fetched\n`)
  }
}

/** A source locale and a target locale. */
export interface Pair {
  readonly from: Locale
  readonly to: Locale
}

/** The settings that decide whether a model may be fetched. */
export interface EngineWish {
  /** The engine of the command line or the config. */
  readonly asked: string | undefined
  readonly pairs: readonly Pair[]
  /** `--yes`, or the config. */
  readonly mayFetch: boolean
  /** Nothing is fetched for a dry run. */
  readonly dryRun: boolean
}

/**
 * The engine to use. Missing models are fetched, if that is allowed: on a terminal after a message, elsewhere only with
 * `--yes` or by the config. If no engine was named and a model cannot be fetched, Apertium is used.
 */
export async function readyEngine(wish: EngineWish, io: Io): Promise<string> {
  const { asked, pairs, mayFetch, dryRun } = wish
  const name = asked ?? defaultEngine(io.env)
  if (!name.split(',').some(part => part.trim() === 'bergamot')) return name
  const models = await loadLocalModels(io.env)
  const needed = await Promise.all(pairs.map(({ from, to }) => models.missing(from, to)))
  const missing = new Map(needed.flatMap(states => states ?? []).map(state => [state.pair, state]))
  if (missing.size === 0) return name
  const isWelcome = mayFetch || (io.live && !io.env.CI)
  if (!isWelcome || dryRun) return asked ?? withoutModels(needed)
  try {
    await fetchModels([...missing.values()], models, io)
    return name
  } catch (error) {
    if (asked !== undefined || !(error instanceof InterlinearError) || io.signal.aborted) throw error
    say(io, `no model could be fetched, so that Apertium translates (${error.message})\n`)
    return withoutModels(await Promise.all(pairs.map(({ from, to }) => models.missing(from, to))))
  }
}

/** Apertium alone, unless models for one of the locales are installed. */
const withoutModels = (missing: readonly (readonly ModelState[] | undefined)[]): string =>
  missing.some(states => states?.length === 0) ? 'bergamot,apertium' : 'apertium'
