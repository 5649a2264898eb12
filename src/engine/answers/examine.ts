import { repairInlines } from '../../article/index.ts'
import type { Delivery, Job, Pieces } from '../../model.ts'
import { sourceText } from '../markup/pieces.ts'
import { markText } from './marked-text.ts'
import { misplaced } from './misplaced.ts'
import { problemOf } from './no-translation.ts'
import type { Problem } from './problem.ts'
import { wordsOf } from './resemblance.ts'
import { takeOff } from './strip-chat.ts'
import { factsOfText, type TextFacts } from './text-facts.ts'

/** The answers to a batch, sorted. */
export interface ExaminedAnswers {
  /** Translations, as far as can be seen, without what chats put around them. */
  readonly good: readonly Delivery[]
  /** Answers that are none. */
  readonly spoiled: readonly Spoiled[]
  /** Jobs that the answer has nothing for. */
  readonly missing: readonly Job[]
}

export interface Spoiled {
  readonly job: Job
  readonly delivery: Delivery
  readonly problem: string
}

export interface Examining {
  /** Whether these are second answers, since the first were no translations. */
  readonly again: boolean
  /** What the engine was told to do, where it reads such things. */
  readonly told?: TextFacts | undefined
  /** The facts of a source text. */
  readonly sources: (text: string) => TextFacts
}

/**
 * Looks at what came for a batch before anybody else sees it. A second answer that is doubtful, but not certainly
 * wrong, is taken, and its doubt with it.
 */
export function examineAnswers(
  jobs: readonly Job[],
  answers: readonly Delivery[],
  examining: Examining,
): ExaminedAnswers {
  const { again } = examining
  const byId = new Map(answers.map(delivery => [delivery.id, delivery]))
  const missing: Job[] = []
  const examined = jobs.flatMap((job): readonly (ExaminedAnswer & { readonly job: Job })[] => {
    const delivery = byId.get(job.id)
    if (!delivery) missing.push(job)
    return delivery ? [{ job, ...examine(job, delivery, examining) }] : []
  })
  const elsewhere = misplaced(examined.map(({ job, source, shown }) => ({ id: job.id, source, answer: shown })))
  const good: Delivery[] = []
  const spoiled: Spoiled[] = []
  for (const { job, delivery, problem: found } of examined) {
    const problem = found ?? (elsewhere.has(job.id) ? MISPLACED : damageOf(job, delivery))
    if (!problem) good.push(delivery)
    else if (again && problem.isMarkup) good.push(delivery)
    else if (again && !problem.certain) good.push({ ...delivery, doubted: problem.message })
    else spoiled.push({ job, delivery, problem: problem.message })
  }
  return { good, spoiled, missing }
}

/** Markup that is lost, and nothing says where it belongs. A second answer is taken: its markup is put in by guess, and said so. */
function damageOf(job: Job, { pieces }: Delivery): Problem | undefined {
  if (job.pieces.every(piece => typeof piece === 'string')) return undefined
  const [markup] = repairInlines(job.pieces, pieces).guessed
  return markup === undefined ? undefined : { message: `${markup} is lost in it`, certain: false, isMarkup: true }
}

const MISPLACED: Problem = { message: 'it is the answer to another text', certain: false }

interface ExaminedAnswer {
  readonly delivery: Delivery
  readonly source: TextFacts
  readonly shown: string
  readonly problem?: Problem | undefined
}

function examine(job: Job, delivery: Delivery, { told, sources }: Examining): ExaminedAnswer {
  const { from, to, pieces } = job
  const source = sources(sourceText(pieces))
  const marked = markText(delivery.pieces)
  if (!marked) return { delivery, source, shown: '' }
  const { text, notes } = takeOff(marked.text, { shown: source.text, from, to })
  const shown = marked.shown(text)
  const problem = problemOf({ source, answer: factsOfText(shown), from, to, told, ownWords: ownWordsOf(pieces) })
  if (notes.length === 0) return { delivery, source, shown, problem }
  const cleaned = { ...delivery, pieces: marked.piecesOf(text), notes: [...(delivery.notes ?? []), ...notes] }
  return { delivery: cleaned, source, shown, problem }
}

/**
 * The words that are the engine's to translate: those that no hold has. Words with a capital may be names that nobody listed,
 * but for headlines that have hardly any other.
 */
function ownWordsOf(pieces: Pieces): readonly string[] {
  const texts = pieces.filter(piece => typeof piece === 'string')
  const small = texts.flatMap(text => text.match(SMALL) ?? [])
  const all = texts.flatMap(text => text.match(WORD) ?? [])
  return (small.length * 3 < all.length ? all : small).flatMap(wordsOf)
}

/** Two signs of a script without spaces count as a word. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}`
const SMALL = new RegExp(String.raw`${UNSPACED}|(?<![\p{L}\p{N}])[\p{Ll}\p{Lo}][\p{L}\p{M}]*`, 'gu')
const WORD = new RegExp(String.raw`${UNSPACED}|[\p{L}\p{M}]+`, 'gu')
