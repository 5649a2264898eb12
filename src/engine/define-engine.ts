import { InterlinearError } from '../errors.ts'
import type { Delivery, Engine, Job, Locale, Pieces } from '../model.ts'
import { charactersOf, deliverSilent, holdsOf, withNames } from './markup/pieces.ts'
import { markUp } from './markup/xml.ts'
import { type Batch, dispatch } from './run/dispatch.ts'
import { ServiceError } from './run/faults.ts'
import { patienceOf } from './run/pace.ts'

/** What texts are translated with. */
export interface OwnRequest {
  readonly from: Locale
  readonly to: Locale
  /**
   * `text`: the texts as a reader sees them. `xml`: with elements for markup and placeholders (`<g id="1">…</g>`,
   * `<v id="2"/>`, `<x id="3">…</x>`), which must come back, and with `&amp;`, `&lt;` and `&gt;`.
   */
  readonly format: 'text' | 'xml'
  /** The article's headline, deck, first paragraph and people: for engines that can use it, never to be translated. */
  readonly context: string
  readonly signal: AbortSignal | undefined
}

/** An engine of your own. */
export interface OwnEngine {
  /** What it is called in editions and messages. */
  readonly name: string
  /** Gives the translations of texts in their order. Names stand in the texts as they are to be written. */
  readonly translate: (texts: readonly string[], request: OwnRequest) => Promise<readonly string[]>
  /** Whether it can translate between two languages (default: between any). */
  readonly translates?: (from: Locale, to: Locale) => boolean | Promise<boolean>
  /** What decides its answers besides the texts, such as the version of a model. */
  readonly settings?: string
  /** The most texts in one request (default: 20). */
  readonly texts?: number
  /** Requests at a time (default: 2). */
  readonly concurrency?: number
}

/**
 * An engine made of one function that translates texts. Requests that fail are repeated, with fewer texts where one of them
 * may be the reason; markup, placeholders and names are looked after.
 */
export function defineEngine(own: OwnEngine): Engine {
  const { name, translates = () => true, settings = '', texts = 20, concurrency = 2 } = own
  return {
    name,
    settings,
    lacks: async (from, to) =>
      (await translates(from, to)) ? undefined : `${name} does not translate ${from} to ${to}.`,
    translate: async (jobs, options) => {
      const spoken = await deliverSilent(jobs, name, options)
      const service = {
        name,
        send: (batch: Batch) => send(batch, own, options.signal),
        narrow: (_: Batch, kept: readonly Job[]): Batch => ({ jobs: kept }),
        patience: patienceOf(undefined),
        concurrency,
      }
      return dispatch(batchesOf(spoken, texts), service, options)
    },
    close: async () => {},
  }
}

/** Jobs that can go in one request: of one pair, and all with elements or all without. */
const batchesOf = (jobs: readonly Job[], most: number): readonly Batch[] =>
  [...Map.groupBy(jobs, ({ from, to, pieces }) => `${from} ${to} ${formatOf(pieces)}`).values()].flatMap(group =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, n) => ({ jobs: group.slice(n * most, (n + 1) * most) })),
  )

const formatOf = (pieces: Pieces): OwnRequest['format'] =>
  holdsOf(pieces).some(({ kind }) => kind !== 'name') ? 'xml' : 'text'

async function send(
  { jobs }: Batch,
  { name, translate }: OwnEngine,
  signal: AbortSignal | undefined,
): Promise<readonly Delivery[]> {
  const [first] = jobs
  if (!first) return []
  const { from, to, context } = first
  const format = formatOf(first.pieces)
  const markups = jobs.map(({ pieces }) => markUp(withNames(pieces), 0))
  const texts = format === 'xml' ? markups.map(({ xml }) => xml) : jobs.map(({ pieces }) => withNames(pieces).join(''))
  const answers = await translate(texts, { from, to, format, context, signal }).catch(error => {
    if (error instanceof InterlinearError) throw error
    throw new ServiceError(`${name} failed`, { kind: 'crashed', said: String(error?.message ?? error), cause: error })
  })
  if (answers.length !== texts.length) {
    throw new ServiceError(`${name} gave ${answers.length} texts for ${texts.length}`, { kind: 'garbled' })
  }
  return jobs.flatMap(({ id, pieces }, index) => {
    const answer = answers[index] ?? ''
    if (answer.trim() === '') return []
    const read = format === 'xml' ? markups[index]?.read(answer) : undefined
    return [{ id, pieces: read ?? [answer], engine: name, billedCharacters: charactersOf(pieces) }]
  })
}
