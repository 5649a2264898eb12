import type { Subject, Subjects } from '../../../read/facts/subjects.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isSaying } from '../../../read/quotes/attributions.ts'
import { quotationsIn } from '../../../read/quotes/quotations.ts'

/** Concepts of persons who may speak. */
const PERSONS: ReadonlySet<string> = new Set(
  `witness detective voter candidate diplomat citizen migrant refugee spokesperson adviser secretary chancellor leader
  spy soldier veteran militant sniper commander director shareholder supplier customer driver passenger pilot sailor
  tourist pedestrian cyclist patient professor architect artist singer composer writer publisher priest bishop pope
  editor photographer champion athlete goalkeeper referee neighbour teenager owner heir orphan widow guard volunteer
  hero philosopher historian economist captive hostage rebel millionaire billionaire`
    .trim()
    .split(/\s+/),
)

/** How many words may stand between a quotation, its verb of saying and the speaker. */
const NEAR = 3

/** Somebody whom a text speaks of by a role; without a concept, the language only lists the word as one for persons. */
interface Role {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly concept?: string
}

/** Who speaks what is quoted, and the others whom the text speaks of outside of the quotation. */
interface Speaking {
  readonly speaker: Role
  readonly others: readonly Role[]
}

/** Whether a text speaks of a person by a concept of news: a singer, a widow. */
export const isOfPerson = ({ concept }: Subject): boolean => PERSONS.has(concept)

/** The roles of a text outside of its quotation, and the one beside the verb of saying that follows it. */
function speakingIn({ tokens, text, language }: Reading, { sure }: Subjects): Speaking | undefined {
  const [quoted, second] = quotationsIn(text)
  if (quoted === undefined || second !== undefined) return undefined
  const behind = tokens.findIndex(({ start }) => start >= quoted.end)
  const says = behind < 0 ? -1 : tokens.findIndex((token, at) => at >= behind && isSaying(token))
  if (says < 0 || says - behind > NEAR) return undefined
  const roles = tokens.flatMap((token: Token, at): readonly Role[] => {
    const { start, end, lower } = token
    if (at < behind) return []
    const concept = sure.find(one => one.start === start && isOfPerson(one))?.concept
    if (concept !== undefined) return [{ at, start, end, concept }]
    return language.callings.has(lower) ? [{ at, start, end }] : []
  })
  const speaker = roles.find(({ at }) => Math.abs(at - says) < NEAR)
  return speaker && { speaker, others: roles.filter(role => role !== speaker) }
}

/**
 * A speaker who exchanged places with another: “…,” the widow said, adding that the minister had not called →
 * «…», declaró el ministro, y añadió que la viuda …
 */
export function speakersExchanged(
  [source, target]: readonly [Reading, Reading],
  [from, to]: readonly [Subjects, Subjects],
): { readonly lost: Role; readonly came: Role } | undefined {
  const one = from.sure.some(isOfPerson) ? speakingIn(source, from) : undefined
  if (one?.speaker.concept === undefined || one.others.length === 0) return undefined
  const { concept } = one.speaker
  const other = speakingIn(target, to)
  if (other === undefined || other.speaker.concept === concept) return undefined
  const isThere = other.others.some(role => role.concept === concept)
  const isOfSource = one.others.some(role => role.concept === other.speaker.concept)
  return isThere && isOfSource ? { lost: one.speaker, came: other.speaker } : undefined
}
