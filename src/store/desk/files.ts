import type { Content } from '../../model.ts'

/** The text of glossary.yml. */
export interface GlossaryFile {
  /** Its place, for messages; undefined if there is none. */
  readonly file: string | undefined
  /** Whether there is a text; without one, there are no terms. */
  readonly exists: () => Promise<boolean>
  readonly read: () => Promise<string>
  readonly write: (text: string) => Promise<void>
}

/** The published files, by paths with `/`. */
export interface PublicFiles {
  /** All paths except hidden ones, sorted. */
  readonly list: () => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Writes all of the files or none, and gives the paths that changed; undefined removes a file. */
  readonly write: (files: ReadonlyMap<string, Content | undefined>) => Promise<readonly string[]>
  /** Writes the rest of a run that was killed. */
  readonly finish: () => Promise<void>
  /** The place of a path, for messages. */
  readonly placeOf: (path: string) => string
}
