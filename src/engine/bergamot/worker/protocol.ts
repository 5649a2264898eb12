import type { ModelContents } from '../models/store.ts'

/** A text for the translator; `html` texts have balanced inline tags and escaped signs. */
export interface Asked {
  readonly text: string
  readonly html: boolean
}

/** A request to the thread with the translator. */
export type Request =
  | { readonly id: number; readonly do: 'open'; readonly pair: string; readonly contents: ModelContents }
  | {
      readonly id: number
      readonly do: 'translate'
      readonly route: readonly string[]
      readonly texts: readonly Asked[]
    }

export type Reply =
  | { readonly id: number; readonly ok: true; readonly texts: readonly string[] }
  | { readonly id: number; readonly ok: false; readonly message: string }
