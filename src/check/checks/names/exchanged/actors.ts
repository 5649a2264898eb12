import { itemBefore } from '../../../../item-at.ts'
import { type Contrasts, type Said, saysMember } from '../../../read/facts/contrasts.ts'
import type { NameToken } from '../../../read/facts/name-tokens.ts'
import type { Reading } from '../../../read/model.ts'

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
  'kin person job involved grade office institution workplace trial bench deed terms country city'.split(' '),
)

/** More are a list's, and do nothing to each other. */
export const MOST_ACTORS = 200

/** The persons and places of a text, in order; one more than `MOST_ACTORS` at most. */
export function actorsIn({ tokens }: Reading, names: readonly NameToken[], said: Contrasts): readonly Actor[] {
  const actors: Actor[] = []
  for (const { token, at } of names) actors.push({ key: token.word.nameKey, from: at, to: at })
  addPlaceholders(actors, tokens)
  for (const one of said.sure) addActor(one, actors, tokens)
  for (const one of said.hinted) addActor(one, actors, tokens)
  return actors
}

/** Adds the placeholders, in order: `%1$s beat %2$s`. */
function addPlaceholders(actors: Actor[], tokens: Reading['tokens']): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'code' || actors.length > MOST_ACTORS) continue
    const place = actors.findIndex(({ from }) => from > at)
    actors.splice(place < 0 ? actors.length : place, 0, { key: token.text, from: at, to: at })
  }
}

/** Adds who is said in its place, unless another actor stands there. */
function addActor({ family, member, at, to }: Said, actors: Actor[], tokens: Reading['tokens']): void {
  if (!WHO.has(family) || actors.length > MOST_ACTORS) return
  let place = actors.length
  while (place > 0 && (itemBefore(actors, place)?.from ?? 0) > at) place--
  if (itemBefore(actors, place)?.from !== at)
    actors.splice(place, 0, { key: member, from: at, to: tokens.indexOf(to, at) })
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
