import type { Languages } from '../../../check/index.ts'
import { createEngine } from '../../../engine/index.ts'
import type { Engine } from '../../../model.ts'
import type { Io, Values } from '../../model.ts'
import type { Workspace } from '../open.ts'
import { type Pair, readyEngine } from './models.ts'

/** What an engine is opened for. */
export interface EngineNeed {
  readonly workspace: Workspace
  readonly pairs: readonly Pair[]
  /** Called with messages about waits and other events. */
  readonly note: (line: string) => void
  /** Requests at a time; if undefined, the engine's own number. */
  readonly concurrency: number | undefined
  /** The languages that the checks have open. */
  readonly languages: Languages
}

/** The engine of `--engine` or the config, or else the default one. Missing models are fetched, if that is allowed. */
export async function openEngine(values: Values, io: Io, need: EngineNeed): Promise<Engine> {
  const { config, glossary, state } = need.workspace
  const name = await readyEngine(
    {
      asked: values.text('engine') ?? config.engine,
      pairs: need.pairs,
      mayFetch: values.flag('yes') || config.engines.bergamot?.fetch === true,
      dryRun: values.flag('dry-run'),
    },
    io,
  )
  return createEngine(name, {
    home: state,
    env: io.env,
    config: config.engines,
    style: config.style,
    glossary,
    log: need.note,
    languages: need.languages,
    ...(need.concurrency === undefined ? {} : { concurrency: need.concurrency }),
  })
}
