import type { IncomingHttpHeaders } from 'node:http'

/** One request as the server saw it; `time` is performance.now() at its arrival. */
export interface Seen {
  readonly time: number
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly form: URLSearchParams
  readonly texts: readonly string[]
  readonly target: string
  readonly bytes: number
}

/** How one translate request goes wrong. */
export interface Fault {
  readonly status?: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The connection is reset. */
  readonly reset?: boolean
  /** No answer ever comes. */
  readonly silent?: boolean
  /** The answer comes late; it is billed at once. */
  readonly delayMs?: number
  /** 200, and half of the body. */
  readonly cut?: boolean
}

interface Translation {
  readonly text: string
}

/** How the server behaves; with an empty mood nothing goes wrong. */
export interface Mood {
  readonly latencyMs?: number
  /** The fault of a translate request, by its number from 1. */
  readonly fault?: (number: number, request: Seen) => Fault | undefined
  /** How the engine damages protected names: tags dropped, doubled, moved to the start, escaped. */
  readonly tags?: 'drop' | 'double' | 'first' | 'escape' | 'pull-quote' | 'eat-space'
  /** Translates names that are not protected, as in "Trump" → "Triunfo". */
  readonly translatesNames?: boolean
  /** Letters are sent as HTML entities: `&auml;`. */
  readonly entities?: boolean
  /** Changes the list of answers: fewer, reordered, empty. */
  readonly answers?: (translations: readonly Translation[], request: Seen) => readonly unknown[]
  /** An older server, or one of another maker, without v3 glossaries. */
  readonly noGlossaries?: boolean
  /** Glossaries can be neither removed nor renamed. */
  readonly keepsGlossaries?: boolean
}

/** The first `count` translate requests fail so. */
export const firstly =
  (count: number, fault: Fault): NonNullable<Mood['fault']> =>
  number =>
    number <= count ? fault : undefined
