import { itemBefore } from '../../../item-at.ts'
import type { Contrasts, Said } from '../../read/facts/contrasts.ts'
import type { Reading, Token } from '../../read/model.ts'

/** An auxiliary and an adverb may stand between a subject and its verb: ha perso, hat heute verloren. */
const BETWEEN = 2

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.text !== token.lower

/** Whether a word may be the last one of a subject that opens its sentence: "Bristol Rovers beat", Il Rovers perde. */
function isSubject({ tokens, text, language }: Reading, at: number): boolean {
  const { nameCases } = language
  if (nameCases === undefined || !isName(tokens[at])) return false
  let first = at
  while (
    isName(itemBefore(tokens, first)) &&
    /^[ \u00a0]$/.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start))
  )
    first--
  const opens = tokens[first]?.lower ?? ''
  if (nameCases.any.has(opens)) return false
  const before = itemBefore(tokens, first)
  return before === undefined || (first === 1 && nameCases.articles?.has(before.lower) === true)
}

/** Whether a win is active, with the loser right behind it: "beat United". */
function beatsSomeone({ to }: Said, { tokens, language }: Reading): boolean {
  const at = tokens.indexOf(to)
  const next = language.nameCases?.articles?.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return isName(tokens[next])
}

/** The subject of a verb that its language has behind the subject. */
function subjectOf({ at }: Said, reading: Reading, between: number): Token | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 1 - between); place--)
    if (isName(reading.tokens[place])) return isSubject(reading, place) ? reading.tokens[place] : undefined
  return undefined
}

/**
 * A winner who became the loser though the subject stayed: "Rovers beat United" → Il Rovers perde in casa dello United.
 * "Beat" alone may be said of a loser as well; here its object shows who won.
 */
export function winnerTurned(
  source: Reading,
  target: Reading,
  [from, to]: readonly [source: Contrasts, target: Contrasts],
): { readonly lost: Said; readonly came: Said } | undefined {
  const came = to.sure.find(isOf('lose'))
  const lost = from.sure.find(isOf('win'))
  if (came === undefined || lost === undefined || came.weak) return undefined
  if (to.sure.some(isOf('win')) || from.sure.some(isOf('lose')) || negates(target)) return undefined
  if (target.language.data.verbLast || !beatsSomeone(lost, source)) return undefined
  const winner = subjectOf(lost, source, 0)
  const loser = winner && subjectOf(came, target, BETWEEN)
  return loser && loser.word.nameKey === winner?.word.nameKey ? { lost, came } : undefined
}

const isOf =
  (member: string) =>
  (said: Said): boolean =>
    said.family === 'contest' && said.member === member

const negates = ({ marks }: Reading): boolean =>
  marks.some(({ senses }) => senses.some(({ kind }) => kind === 'negator'))
