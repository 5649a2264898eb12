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
  const actors = names.map(({ token, at }): Actor => ({ key: token.word.nameKey, from: at, to: at }))
  let places: Set<number> | undefined
  for (const each of [said.sure, said.hinted]) {
    for (const { family, member, at, to } of each) {
      if (!WHO.has(family)) continue
      places ??= new Set(actors.map(({ from }) => from))
      if (places.has(at)) continue
      places.add(at)
      actors.push({ key: member, from: at, to: tokens.indexOf(to, at) })
    }
  }
  // Names are in order already.
  return places === undefined ? actors : actors.sort((one, other) => one.from - other.from)
}

/** The actors that a text mentions once, by their key. */
export function onlyOnce(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const once = new Map<string, Actor>()
  let again: Set<string> | undefined
  for (const actor of actors) {
    if (!once.has(actor.key)) once.set(actor.key, actor)
    else {
      again ??= new Set()
      again.add(actor.key)
    }
  }
  for (const key of again ?? []) once.delete(key)
  return once
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
