import type { Hold, Job, Pieces, TermPair } from '../../../model.ts'
import { hasWords, joinStrings } from '../../markup/pieces.ts'
import type { Asked } from '../worker/protocol.ts'
import { askAlignment } from './alignment.ts'
import { askMarked } from './marked.ts'
import { type Named, placeNames } from './names.ts'
import { curled, straightened } from './quotes.ts'
import { disguised } from './stand-ins.ts'

/** The translator of one route: one answer for each text. */
export type Translate = (texts: readonly Asked[]) => Promise<readonly string[]>

type TextJob = Pick<Job, 'pieces' | 'to'>

/**
 * Translates texts with every name right. Names are first sent as words, since a translator knows many of them and
 * inflects the words around them; then missing renderings are put in. A text that lost a name is sent again with
 * made-up words for its names, and finally in the stretches between its names.
 */
export async function translateTexts(jobs: readonly TextJob[], translate: Translate): Promise<readonly Pieces[]> {
  const first = await askAll(
    jobs.map(({ pieces }) => withNames(pieces)),
    translate,
  )
  const named = jobs.map((job, index) => placeInPieces(first[index] ?? [], termsOf(job.pieces)))
  const results = named.map(({ pieces }) => pieces)
  const missing = named.map(one => one.missing)
  const mangled = [...jobs.keys()].filter(index => (missing[index]?.length ?? 0) > 0)
  if (mangled.length > 0) await askAgain(mangled, { jobs, results, missing, translate })
  return results.map((pieces, index) => {
    const job = jobs[index]
    return job ? curled(pieces, job.pieces, job.to) : pieces
  })
}

interface Again {
  readonly jobs: readonly TextJob[]
  /** The translations so far; better ones replace them. */
  readonly results: Pieces[]
  /** The names that each text lacks. */
  readonly missing: readonly (readonly TermPair[])[]
  readonly translate: Translate
}

/**
 * The further attempts for texts that lost names: by alignment if it is reliable, with made-up words, around the names.
 */
async function askAgain(indexes: readonly number[], again: Again): Promise<void> {
  const left = await askAligned(indexes, again)
  if (left.length > 0) await askHidden(left, again)
}

/**
 * Sends the texts again with the missing names marked: if the translation is the same as before, the words in a mark
 * translate the name. Returns the texts for which that is not certain.
 */
async function askAligned(
  indexes: readonly number[],
  { jobs, results, missing, translate }: Again,
): Promise<readonly number[]> {
  const questions = indexes.map(index => askAlignment(jobs[index]?.pieces ?? [], missing[index] ?? []))
  const answers = await translate(questions.map(({ text }) => ({ text, html: true })))
  return indexes.filter((index, at) => {
    const aligned = questions[at]?.read(answers[at] ?? '', results[index] ?? [])
    if (aligned) results[index] = aligned
    return !aligned
  })
}

/** Replaces names with made-up words; a text that lost one of those is translated around its names. */
async function askHidden(indexes: readonly number[], { jobs, results, translate }: Again): Promise<void> {
  const hidden = indexes.map(index => disguised(jobs[index]?.pieces ?? []))
  const answers = await askAll(
    hidden.map(({ pieces }) => pieces),
    translate,
  )
  for (const [at, index] of indexes.entries()) {
    const shown = hidden[at]?.reveal(answers[at] ?? [])
    const isSound = shown && saysTheSame(shown, results[index] ?? [])
    results[index] = isSound ? shown : await aroundNames(jobs[index]?.pieces ?? [], translate)
  }
}

const wordsOf = (pieces: Pieces): readonly string[] =>
  pieces.flatMap(piece => (typeof piece === 'string' ? (piece.toLowerCase().match(/\p{L}+/gu) ?? []) : []))

/**
 * Whether a translation with hidden names has about the content of the first one: made-up words confuse some
 * translators.
 */
function saysTheSame(hidden: Pieces, first: Pieces): boolean {
  const words = wordsOf(hidden)
  const before = new Set(wordsOf(first))
  const shared = words.filter(word => before.has(word)).length
  const isStuck = words.some((word, index) => index > 0 && word === words[index - 1])
  return !isStuck && shared >= words.length * LEAST_SHARED
}

const LEAST_SHARED = 0.7

/** Translates pieces without names; pieces without words come back unchanged. */
async function askAll(texts: readonly Pieces[], translate: Translate): Promise<readonly Pieces[]> {
  const questions = texts.map(pieces => (hasWords(pieces) ? askMarked(straightened(pieces)) : undefined))
  const asked = questions.filter(question => question !== undefined)
  const answers = asked.length > 0 ? await translate(asked.map(({ text, html }) => ({ text, html }))) : []
  let next = 0
  return questions.map((question, index) => (question ? question.read(answers[next++] ?? '') : (texts[index] ?? [])))
}

const isName = (piece: Pieces[number]): piece is Hold => typeof piece !== 'string' && piece.kind === 'name'

/** Names as their words in the source. */
const withNames = (pieces: Pieces): Pieces => joinStrings(pieces.map(piece => (isName(piece) ? piece.source : piece)))

const termsOf = (pieces: Pieces): readonly TermPair[] =>
  pieces.filter(isName).map(({ source, target }) => ({ source, target }))

interface NamedPieces extends Pick<Named, 'missing'> {
  readonly pieces: Pieces
}

/** Private-use characters replace holds, so that names around them are recognized as a whole. */
const MARK = 0xf0000

function placeInPieces(pieces: Pieces, terms: readonly TermPair[]): NamedPieces {
  if (terms.length === 0) return { pieces, missing: [] }
  const holds = pieces.filter((piece): piece is Hold => typeof piece !== 'string')
  let next = 0
  const text = pieces.map(piece => (typeof piece === 'string' ? piece : String.fromCodePoint(MARK + next++))).join('')
  const named = placeNames(text, terms)
  const back = named.text
    .split(/([\u{f0000}-\u{ffffd}])/u)
    .map(part => holds[(part.codePointAt(0) ?? 0) - MARK] ?? part)
    .filter(part => part !== '')
  return { pieces: joinStrings(back), missing: named.missing }
}

/**
 * Translates each stretch of words between names separately and leaves the names in their places: no name can be lost.
 */
async function aroundNames(pieces: Pieces, translate: Translate): Promise<Pieces> {
  const stretches: Pieces[] = []
  let stretch: (string | Hold)[] = []
  for (const piece of pieces) {
    if (!isName(piece)) stretch.push(piece)
    else {
      stretches.push(stretch, [piece])
      stretch = []
    }
  }
  stretches.push(stretch)
  const answers = await askAll(stretches, translate)
  return joinStrings(stretches.flatMap((asked, index) => withEdges(asked, answers[index] ?? asked)))
}

/** A stretch's answer with the white space at its original ends. */
function withEdges(asked: Pieces, answer: Pieces): Pieces {
  const first = asked[0]
  const last = asked.at(-1)
  const before = typeof first === 'string' ? (/^\s+/.exec(first)?.[0] ?? '') : ''
  const after = typeof last === 'string' ? (/(?<!\s)\s+$/.exec(last)?.[0] ?? '') : ''
  const trimmed = answer.map((piece, index) => {
    if (typeof piece !== 'string') return piece
    const start = index === 0 ? piece.trimStart() : piece
    return index === answer.length - 1 ? start.trimEnd() : start
  })
  return asked.length === 1 && isName(asked[0] ?? '') ? asked : [before, ...trimmed, after]
}
