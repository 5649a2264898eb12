import { repairInlines } from '../../article/index.ts'
import type { Delivery, Job, Pieces } from '../../model.ts'
import { sourceText } from '../markup/pieces.ts'
import { measureFor } from './batch/fit.ts'
import { merged } from './batch/merged.ts'
import { type Answered, misplaced } from './batch/misplaced.ts'
import { repeated } from './batch/repeated.ts'
import type { ReadLanguage } from './language.ts'
import { markText } from './marked-text.ts'
import { problemOf } from './no-translation.ts'
import { doubtful, type Problem } from './problem.ts'
import { wordsOf } from './resemblance.ts'
import { takeOff } from './strip-chat.ts'
import type { TextFacts, TextReader } from './text-facts.ts'

/** The answers to a batch, sorted. */
export interface ExaminedAnswers {
  /** Translations, as far as can be seen, without what chats put around them. */
  readonly good: readonly Delivery[]
  /** Answers that are none. */
  readonly spoiled: readonly Spoiled[]
  /** Jobs that the answer has nothing for. */
  readonly missing: readonly Job[]
  /** The good ones as they were examined: what is asked again is compared with them once more. */
  readonly company: readonly Answered[]
}

export interface Spoiled {
  readonly job: Job
  readonly delivery: Delivery
  readonly problem: string
  /** The answer with its doubt, to be taken where nobody can ask again; undefined for what is certainly none. */
  readonly doubted?: Delivery | undefined
}

export interface Examining {
  /** Whether these are second answers, since the first were no translations. */
  readonly again: boolean
  /** What the engine was told to do, where it reads such things. */
  readonly told?: TextFacts | undefined
  /** For a service that may answer in any language. */
  readonly languages?: ReadLanguage | undefined
  readonly texts: TextReader
  /** Answers that came before to other texts of the batch. */
  readonly company: readonly Answered[]
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
  const byId = new Map(answers.map(delivery => [delivery.id, delivery]))
  const examined = jobs.flatMap(job => {
    const delivery = byId.get(job.id)
    return delivery ? [examine(job, delivery, examining)] : []
  })
  const problemIn = problemsOfBatch(jobs, examined, examining)
  const good: Delivery[] = []
  const spoiled: Spoiled[] = []
  const company = [...examining.company]
  for (const { job, delivery, source, answer, problem: found } of examined) {
    const problem = found ?? problemIn(job) ?? damageOf(job, delivery)
    if (!problem) company.push({ id: job.id, source, answer })
    if (!problem) good.push(delivery)
    else {
      const doubted = doubtedDelivery(delivery, problem)
      if (examining.again && doubted) good.push(doubted)
      else spoiled.push({ job, delivery, problem: problem.message, doubted })
    }
  }
  return { good, spoiled, missing: jobs.filter(({ id }) => !byId.has(id)), company }
}

/** An answer that may be taken after all, with its doubt; markup is put in by guess, and that is said elsewhere. */
function doubtedDelivery(delivery: Delivery, { certain, isMarkup, message }: Problem): Delivery | undefined {
  if (certain) return undefined
  return isMarkup ? delivery : { ...delivery, doubted: message }
}

/** What only the other answers show of an answer. */
function problemsOfBatch(
  jobs: readonly Job[],
  examined: readonly ExaminedAnswer[],
  { texts: reader, company }: Examining,
): (job: Job) => Problem | undefined {
  const byId = new Map(examined.map(one => [one.job.id, one]))
  const asked = jobs.map(({ id, pieces, from }): Answered => {
    const { answer, problem } = byId.get(id) ?? {}
    return { id, source: reader.source(sourceText(pieces), from), answer: problem ? undefined : answer }
  })
  const texts = [...asked, ...company]
  if (texts.length < 2) return () => undefined
  const measure = measureFor(texts.map(({ source }) => source.reading()))
  const batch = { to: jobs[0]?.to ?? '', texts, measure }
  const [twice, two, elsewhere] = [repeated(batch), merged(batch), misplaced(batch)]
  return ({ id }) => twice.get(id) ?? (elsewhere.has(id) ? MISPLACED : two.get(id))
}

const MISPLACED = doubtful('it is the answer to another text')

/** Markup that is lost, and nothing says where it belongs. A second answer is taken: its markup is put in by guess, and said so. */
function damageOf(job: Job, { pieces }: Delivery): Problem | undefined {
  if (job.pieces.every(piece => typeof piece === 'string')) return undefined
  const [markup] = repairInlines(job.pieces, pieces).guessed
  return markup === undefined ? undefined : { message: `${markup} is lost in it`, certain: false, isMarkup: true }
}

interface ExaminedAnswer {
  readonly job: Job
  /** Without what chats put around a translation. */
  readonly delivery: Delivery
  readonly source: TextFacts
  /** As its readers see it; undefined where it cannot be read. */
  readonly answer: TextFacts | undefined
  readonly problem?: Problem | undefined
}

function examine(job: Job, delivery: Delivery, { told, languages, texts }: Examining): ExaminedAnswer {
  const { from, to, pieces } = job
  const source = texts.source(sourceText(pieces), from)
  const marked = markText(delivery.pieces)
  if (!marked) return { job, delivery, source, answer: undefined }
  const { text, notes } = takeOff(marked.text, { shown: source.text, from, to })
  const answer = texts.answer(marked.shown(text), to)
  const problem = problemOf({ source, answer, from, to, told, languages, ownWords: ownWordsOf(pieces) })
  if (notes.length === 0) return { job, delivery, source, answer, problem }
  const cleaned = { ...delivery, pieces: marked.piecesOf(text), notes: [...(delivery.notes ?? []), ...notes] }
  return { job, delivery: cleaned, source, answer, problem }
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
