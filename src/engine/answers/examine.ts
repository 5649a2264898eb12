import { repairInlines } from '../../article/index.ts'
import { ODD, sidesOfTexts } from '../../check/index.ts'
import type { Delivery, Job } from '../../model.ts'
import { once } from '../../once.ts'
import { inEnglish, say } from '../../say.ts'
import { sourceText } from '../markup/pieces.ts'
import { problemOf } from './all-suspicions.ts'
import { measureFor } from './batch/fit.ts'
import { markless } from './batch/markless.ts'
import { merged } from './batch/merged.ts'
import { type Answered, misplaced } from './batch/misplaced.ts'
import { repeated } from './batch/repeated.ts'
import type { Signs } from './batch/signs.ts'
import type { ReadLanguage } from './language.ts'
import { markText } from './marked-text.ts'
import { misplacedMarkup } from './markup-places.ts'
import { doubtful, type Problem } from './problem.ts'
import { takeOff } from './strip/strip-chat.ts'
import { oddityOf } from './suspicions/odd.ts'
import type { TextFacts, TextReader } from './text-facts.ts'

/** The answers to a batch, by what happens to them next. */
export interface ExaminedAnswers {
  /** What seems to be a translation, without the text that chats put around it. */
  readonly good: readonly Delivery[]
  /** What is not a translation, or may not be one. */
  readonly spoiled: readonly Spoiled[]
  /** Jobs without an answer. */
  readonly missing: readonly Job[]
  /** The good ones with their sources: answers to repeated requests are compared with them. */
  readonly company: readonly Answered[]
}

export interface Spoiled {
  readonly job: Job
  readonly delivery: Delivery
  readonly problem: string
  /**
   * The answer with the doubt noted, for when it cannot be requested again; undefined if it is certainly not a
   * translation.
   */
  readonly doubted?: Delivery | undefined
}

export interface Examining {
  /** Whether the jobs were sent before and the answers were not translations. */
  readonly isSecond: boolean
  /** The engine's instructions, if it takes any. */
  readonly told?: TextFacts | undefined
  /** For a service that may answer in any language. */
  readonly languages?: ReadLanguage | undefined
  readonly texts: TextReader
  /** Earlier answers to other texts of the batch. */
  readonly company: readonly Answered[]
}

/**
 * Separates translations from other answers, before anything else is done with the answers to a batch. A second answer
 * that is doubtful but not certainly wrong is accepted with the doubt noted.
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
      if (examining.isSecond && doubted) good.push(doubted)
      else spoiled.push({ job, delivery, problem: problem.message, doubted })
    }
  }
  return { good, spoiled, missing: jobs.filter(({ id }) => !byId.has(id)), company }
}

/**
 * The answer with its doubt noted, if it may be accepted. For lost markup nothing is noted: the code that guesses its
 * place does that.
 */
function doubtedDelivery(delivery: Delivery, { certain, isMarkup, message }: Problem): Delivery | undefined {
  if (certain) return undefined
  return isMarkup ? delivery : { ...delivery, doubted: message }
}

/**
 * Finds what only shows beside the other answers of the batch: a repeated answer, two answers in one, misplaced
 * answers.
 */
function problemsOfBatch(
  jobs: readonly Job[],
  examined: readonly ExaminedAnswer[],
  { texts: reader, company }: Examining,
): (job: Job) => Problem | undefined {
  const byId = new Map(examined.map(one => [one.job.id, one]))
  const asked = jobs.map(({ id, pieces, from }) => ({ id, source: reader.source(sourceText(pieces), from) }))
  const answered = (isTaken: (problem: Problem | undefined) => boolean): readonly Answered[] => [
    ...asked.map((one): Answered => {
      const { answer, problem } = byId.get(one.id) ?? {}
      return { ...one, answer: isTaken(problem) ? answer : undefined }
    }),
    ...company,
  ]
  const texts = answered(problem => problem === undefined)
  if (texts.length < 2) return () => undefined
  const measure = measureFor(texts.map(({ source }) => source))
  const batch = { to: jobs[0]?.to ?? '', texts, measure }
  const [twice, two] = [repeated(batch), merged(batch)]
  // If two answers were exchanged, one of them may have its own doubt.
  const elsewhere = misplaced({ ...batch, texts: answered(problem => !problem?.certain) })
  const bare = markless(batch)
  return ({ id }) => twice.get(id) ?? (elsewhere.has(id) ? MISPLACED : (two.get(id) ?? bare.get(id)))
}

const MISPLACED = doubtful(say('answer-of-another', {}))

/** Names lost markup whose place nothing shows: the text is requested again, and then the place is guessed. */
function damageOf(job: Job, { pieces }: Delivery): Problem | undefined {
  if (job.pieces.every(piece => typeof piece === 'string')) return undefined
  const [markup] = repairInlines(job.pieces, pieces).guessed
  return markup === undefined ? undefined : { message: `${markup} is lost in it`, certain: false, isMarkup: true }
}

function oddMarkup({ pieces, from, to }: Job, delivery: Delivery, texts: TextReader): string | undefined {
  if (pieces.every(piece => typeof piece === 'string')) return undefined
  // Everyday meanings occur in several places.
  const signsOf = (words: string, locale: string): Signs =>
    new Map([...texts.answer(words, locale).signs()].filter(([sign]) => !sign.startsWith('~')))
  const markup = misplacedMarkup({ asked: pieces, answered: delivery.pieces, from, to, signsOf })
  return markup === undefined ? undefined : inEnglish(say('answer-markup', { markup }))
}

interface ExaminedAnswer {
  readonly job: Job
  /** The answer without the text that chats put around a translation. */
  readonly delivery: Delivery
  readonly source: TextFacts
  /** As its readers see it; undefined if it cannot be read. */
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
  const both = once(() => sidesOfTexts(source.side(), answer.side()))
  const examined = { source, answer, both, from, to, told, languages, ownWords: texts.ownWords(pieces) }
  const problem = problemOf(examined)
  const odd = problem === undefined ? (oddMarkup(job, delivery, texts) ?? oddityOf(examined)) : undefined
  if (notes.length === 0 && odd === undefined) return { job, delivery, source, answer, problem }
  const said = [...(delivery.notes ?? []), ...notes, ...(odd === undefined ? [] : [`${ODD}${odd}`])]
  const cleaned = { ...delivery, pieces: marked.piecesOf(text), notes: said }
  return { job, delivery: cleaned, source, answer, problem }
}
