import type { Content } from '../../model.ts'

/** The text of glossary.yml. */
export interface GlossaryFile {
  /** Where it is, for messages; undefined where there is none. */
  readonly file: string | undefined
  /** Whether there is a text; without one, there are no terms. */
  readonly exists: () => Promise<boolean>
  readonly read: () => Promise<string>
  readonly write: (text: string) => Promise<void>
}

/** What readers are served, by paths with `/`. */
export interface PublicFiles {
  /** All paths but hidden ones, sorted. */
  readonly list: () => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Writes all of it or nothing, and gives the paths that changed; undefined is for a file that goes. */
  readonly write: (files: ReadonlyMap<string, Content | undefined>) => Promise<readonly string[]>
  /** Writes what a run that was killed has not written. */
  readonly finish: () => Promise<void>
  /** Where a path is, for messages. */
  readonly placeOf: (path: string) => string
}
