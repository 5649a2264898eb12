import type { Engine, Locale } from '../../model.ts'
import type { Work } from '../../queue/index.ts'
import type { CheckRules, Workspace } from '../model.ts'
import type { PublishSettings } from '../publish/request.ts'

/** What a worker needs to do its work. */
export interface WorkPlace {
  /** The present workspace: the glossary may have changed since the last piece of work. */
  readonly workspace: () => Promise<Workspace>
  readonly rules: CheckRules
  /** Lends the engine for some pairs of languages; it stays open for the next piece of work. */
  readonly withEngine: <T>(need: EngineNeed, work: (engine: Engine) => Promise<T>) => Promise<T>
  /** Requests at a time for one piece of work; if undefined, the engine's own number. */
  readonly concurrency: number | undefined
  readonly note: (line: string) => void
  /** Adds work to the queue. */
  readonly add: (works: readonly Work[]) => Promise<unknown>
  readonly publishing: Omit<PublishSettings, 'now'>
}

export interface EngineNeed {
  readonly workspace: Workspace
  readonly pairs: readonly Pair[]
}

/** A source locale and a target locale. */
export interface Pair {
  readonly from: Locale
  readonly to: Locale
}
