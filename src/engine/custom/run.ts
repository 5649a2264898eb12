import { InterlinearError } from '../../errors.ts'
import type { Delivery, EngineOptions, EngineReport, Job, Pieces } from '../../model.ts'
import { charactersOf, deliverSilent, holdsOf, withNames } from '../markup/pieces.ts'
import { markUp } from '../markup/xml.ts'
import { answerSettings } from '../requests/answer-settings.ts'
import { type Batch, dispatch } from '../requests/dispatch.ts'
import { ServiceError } from '../requests/faults.ts'
import { patienceOf } from '../requests/pace.ts'
import type { OwnEngine, OwnRequest } from './model.ts'

/** Sends jobs through a user's engine. */
export async function runOwn(own: OwnEngine, jobs: readonly Job[], options: EngineOptions): Promise<EngineReport> {
  const { name, texts = 20, concurrency = 2 } = own
  const spoken = await deliverSilent(jobs, name, options)
  const service = {
    name,
    send: (batch: Batch) => send(batch, own, options.signal),
    narrow: (_: Batch, kept: readonly Job[]): Batch => ({ jobs: kept }),
    patience: patienceOf(undefined),
    concurrency,
  }
  return dispatch(batchesOf(spoken, texts), service, options)
}

/** Jobs that fit in one request: of one pair, and all with elements or all without. */
const batchesOf = (jobs: readonly Job[], most: number): readonly Batch[] =>
  [...Map.groupBy(jobs, ({ from, to, pieces }) => `${from} ${to} ${formatOf(pieces)}`).values()].flatMap(group =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, n) => ({ jobs: group.slice(n * most, (n + 1) * most) })),
  )

const formatOf = (pieces: Pieces): OwnRequest['format'] =>
  holdsOf(pieces).some(({ kind }) => kind !== 'name') ? 'xml' : 'text'

async function send(
  { jobs }: Batch,
  { name, translate, settings }: OwnEngine,
  signal: AbortSignal | undefined,
): Promise<readonly Delivery[]> {
  const [first] = jobs
  if (!first) return []
  const { from, to, context } = first
  const format = formatOf(first.pieces)
  const markups = jobs.map(({ pieces }) => markUp(withNames(pieces), 0))
  const texts = format === 'xml' ? markups.map(({ xml }) => xml) : jobs.map(({ pieces }) => withNames(pieces).join(''))
  const answers: unknown = await answersOf(() => translate(texts, { from, to, format, context, signal }), name)
  if (!isTexts(answers)) {
    throw new ServiceError(`${name} gave no list of texts`, { kind: 'garbled' })
  }
  if (answers.length !== texts.length) {
    throw new ServiceError(`${name} gave ${answers.length} texts for ${texts.length}`, { kind: 'garbled' })
  }
  const made = answerSettings({ settings })
  return jobs.flatMap(({ id, pieces }, index) => {
    const answer = answers[index] ?? ''
    if (answer.trim() === '') return []
    const read = format === 'xml' ? markups[index]?.read(answer) : undefined
    const delivery = { id, pieces: read ?? [answer], engine: name, billedCharacters: charactersOf(pieces) }
    return [{ ...delivery, ...(made && { settings: made }) }]
  })
}

const isTexts = (answers: unknown): answers is readonly string[] =>
  Array.isArray(answers) && answers.every(answer => typeof answer === 'string')

/** The function's answers, given at once or as a promise. */
async function answersOf(ask: () => unknown, name: string): Promise<unknown> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof InterlinearError) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new ServiceError(`${name} failed`, { kind: 'crashed', said, cause: error })
  }
}
