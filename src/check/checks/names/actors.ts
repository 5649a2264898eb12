import { type Contrasts, type Said, saysMember } from '../../read/facts/contrasts.ts'
import type { NameToken } from '../../read/facts/name-tokens.ts'
import type { Reading } from '../../read/model.ts'

/**
 * A person whom a text names or calls by an office, or a place: what both languages have in common of it, and where it
 * stands.
 */
export interface Actor {
  readonly key: string
  /** Indexes of its first and last token. */
  readonly from: number
  readonly to: number
}

/** Families of people and bodies that do something to each other. */
const WHO: ReadonlySet<string> = new Set(
  'kin person job grade office institution workplace trial bench deed terms country city'.split(' '),
)

/** The persons and places of a text, in order. */
export function actorsIn({ tokens }: Reading, names: readonly NameToken[], said: Contrasts): readonly Actor[] {
  const actors: Actor[] = []
  for (const { token, at } of names) actors.push({ key: token.word.nameKey, from: at, to: at })
  const named = actors.length
  if (said.sure.length + said.hinted.length === 0) return actors
  const taken = new Set(actors.map(({ from }) => from))
  for (const each of [said.sure, said.hinted]) {
    for (const { family, member, at, to } of each) {
      if (!WHO.has(family) || taken.has(at)) continue
      taken.add(at)
      actors.push({ key: member, from: at, to: tokens.indexOf(to, at) })
    }
  }
  // Names are in order already.
  return actors.length === named ? actors : actors.sort((one, other) => one.from - other.from)
}

/** The actor of a key, where a text speaks of it once. */
export function onlyOne(key: string, actors: readonly Actor[]): Actor | undefined {
  let found: Actor | undefined
  for (const actor of actors) {
    if (actor.key !== key) continue
    if (found !== undefined) return undefined
    found = actor
  }
  return found
}

/** What joins two clauses: "because", "while", "although". */
const JOINTS: ReadonlySet<string> = new Set('becauseOf whereas although after before'.split(' '))

/** The joints that both texts have, with their places. */
export const jointsOf = (source: Contrasts, target: Contrasts): readonly (readonly [Said, Said])[] =>
  source.sure.flatMap(said => {
    if (!JOINTS.has(said.member) || !saysMember(target, said)) return []
    const other = target.sure.find(({ member }) => member === said.member)
    return other ? [[said, other] as const] : []
  })
