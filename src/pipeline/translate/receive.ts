import { fromPieces, repairInlines, wholeWords, withDropCaps } from '../../article/index.ts'
import { DOUBTED, GUESSED_MARKUP, localizeNumbers } from '../../check/index.ts'
import type { Draft } from '../../edition/index.ts'
import type { Delivery, Finding, Job, Pieces } from '../../model.ts'
import {
  fitSentence,
  isHeaped,
  type ReadyRenderings,
  readShown,
  repairNames,
  respace,
  showNames,
} from '../../names/index.ts'
import { leftWords } from './left-words.ts'
import type { Manuscript } from './manuscript.ts'

/** A machine text after the repair of names, with what is still wrong about its names. */
export interface Received {
  readonly job: Job
  readonly draft: Draft
  readonly findings: readonly Finding[]
  /** Whether the engine moved names out of their places, side by side. */
  readonly heaped: boolean
}

/** What the answers for an edition are compared with. */
export interface Reception {
  readonly manuscript: Manuscript
  readonly ready?: ReadyRenderings
}

/**
 * Delivery → target text: lost or moved markup is restored, holds become names again, wrong names are repaired, and the
 * rest become findings.
 */
export function receive(job: Job, delivery: Delivery, { manuscript, ready }: Reception): Received {
  const { plain, mentions } = manuscript
  const inlined = repairInlines(job.pieces, delivery.pieces)
  const spaced = respace(job.pieces, inlined.pieces, job.to)
  const marked = withMarks(fitSentence(job.pieces, spaced, job.to))
  const { text: source = '', inlines = [], syntax } = plain.get(job.key) ?? {}
  const numbered = localizeNumbers(source, marked.text, job)
  const pair = {
    source,
    mentions: mentions.get(job.key) ?? [],
    target: numbered.target,
    from: job.from,
    locale: job.to,
  }
  const { target, repairs, findings } = repairNames({ ...pair, key: job.key }, ready)
  const drawn = withDropCaps(marked.piecesOf(target), { text: source, ...wholeWords({ text: source, inlines }) })
  const text = fromPieces(drawn, syntax)
  const moved = inlined.problems.filter(({ kind, markup }) => kind !== 'moved' && !inlined.guessed.includes(markup))
  return {
    job,
    draft: {
      text,
      origin: 'engine',
      engine: delivery.engine,
      ...(delivery.settings && { settings: delivery.settings }),
      repairs: [
        ...(delivery.doubted === undefined ? [] : [`${DOUBTED}${delivery.doubted}`]),
        ...inlined.guessed.map(markup => `${GUESSED_MARKUP}${markup}`),
        ...moved.map(({ kind, markup }) => `markup ${kind}: ${markup}`),
        ...(delivery.notes ?? []),
        ...leftWords(delivery, { source, target }),
        ...numbered.repairs,
        ...repairs,
      ],
    },
    findings,
    heaped: isHeaped(job.pieces, delivery.pieces),
  }
}

/** Private-use characters replace markup, so that names around it are complete and it is not read as words. */
const MARK = 0xf0000

function withMarks(pieces: Pieces): { readonly text: string; readonly piecesOf: (text: string) => Pieces } {
  const inlines = pieces.filter(piece => typeof piece !== 'string' && piece.kind !== 'name')
  let next = 0
  const text = pieces
    .map(piece => {
      if (typeof piece === 'string') return piece
      return piece.kind === 'name' ? piece.target : String.fromCodePoint(MARK + next++)
    })
    .join('')
  const piecesOf = (marked: string): Pieces =>
    inlines.length === 0
      ? [marked]
      : marked
          .split(/([\u{f0000}-\u{ffffd}])/u)
          .map(part => inlines[(part.codePointAt(0) ?? 0) - MARK] ?? part)
          .filter(part => part !== '')
  return { text, piecesOf }
}

const wrong = ({ findings, heaped }: Received): number =>
  findings.filter(({ level }) => level === 'error').length + (heaped ? 1 : 0)

/**
 * The job to send again if a name in the answer is wrong beyond repair: with the names as words of the text, so that
 * the engine sees no tags that it could damage. Undefined if nothing is wrong or the job would be the same.
 */
export function secondTry(received: Received): Job | undefined {
  const { job } = received
  if (wrong(received) === 0 || !job.pieces.some(isName)) return undefined
  const pieces = showNames(job.pieces)
  return { ...job, id: `${job.id}/again`, pieces, plain: pieces, terms: [] }
}

/** The answer to the second job as an answer to the first. */
export const answerAgain = (delivery: Delivery, job: Job): Delivery => ({
  ...delivery,
  pieces: readShown(delivery.pieces, job.pieces),
})

const isName = (piece: Pieces[number]): boolean => typeof piece !== 'string' && piece.kind === 'name'

/** The better of two answers for one segment: the one with fewer wrong names, or else the first. */
export const better = (first: Received, second: Received): Received => (wrong(second) < wrong(first) ? second : first)
