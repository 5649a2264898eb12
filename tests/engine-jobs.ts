import type { Delivery, Engine, EngineOptions, EngineReport, Hold, Job, Pieces, TermType } from '../src/model.ts'

/** A text with its holds written in: `{person:Trump}`, `{place:Kursk|Курськ}`, `{name:Kellogg}`, `<1>`, `</1>`, `<2/>`. */
export function piecesOf(text: string): Pieces {
  let names = 100
  return text.split(/(\{\w+:[^}]*\}|<\/?\d+\/?>)/).flatMap((part): Pieces => {
    const [, type, source = '', target = source] = /^\{(\w+):([^|}]*)(?:\|([^}]*))?\}$/.exec(part) ?? []
    if (type)
      return [{ id: names++, kind: 'name', source, target, ...(type === 'name' ? {} : { type: type as TermType }) }]
    const [, close, id, empty] = /^<(\/?)(\d+)(\/?)>$/.exec(part) ?? []
    const kind: Hold['kind'] = close ? 'close' : empty ? 'void' : 'open'
    if (id) return [{ id: Number(id) * 2 + (close ? 1 : 0), kind, source: part, target: part }]
    return part === '' ? [] : [part]
  })
}

export function jobOf(text: string, to: string, more: Partial<Job> = {}): Job {
  const pieces = piecesOf(text)
  const plain = pieces.map(piece => (typeof piece !== 'string' && piece.kind === 'name' ? piece.source : piece))
  const terms = pieces.flatMap(piece =>
    typeof piece !== 'string' && piece.kind === 'name' ? [{ source: piece.source, target: piece.target }] : [],
  )
  return { id: `${to} ${text}`, slug: 'a', key: 'p1.s1', from: 'en', to, pieces, plain, terms, context: '', ...more }
}

/** The target text, with the renderings of its holds. */
export const targetText = (pieces: Pieces): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece.target)).join('')

export interface Outcome {
  readonly report: EngineReport
  readonly deliveries: readonly Delivery[]
  /** The targets in the order of the jobs; undefined where nothing was delivered. */
  readonly targets: readonly (string | undefined)[]
}

/** Runs jobs through an engine and collects what it delivers. */
export async function through(
  engine: Engine,
  jobs: readonly Job[],
  options: Partial<EngineOptions> = {},
): Promise<Outcome> {
  const deliveries: Delivery[] = []
  const report = await engine.translate(jobs, {
    deliver: some => {
      deliveries.push(...some)
    },
    ...options,
  })
  const byId = new Map(deliveries.map(({ id, pieces }) => [id, targetText(pieces)]))
  return { report, deliveries, targets: jobs.map(({ id }) => byId.get(id)) }
}
