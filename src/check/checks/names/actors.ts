import { type Contrasts, type Said, saysMember } from '../../read/facts/contrasts.ts'
import type { NameToken } from '../../read/facts/name-tokens.ts'
import type { Reading } from '../../read/model.ts'

/** Somebody whom a text names or calls by an office, or a place: what is the same of it in both languages, and where it stands. */
export interface Actor {
  readonly key: string
  /** Indexes of its first and last token. */
  readonly from: number
  readonly to: number
}

/** Families of those who do something to each other. */
const WHO: ReadonlySet<string> = new Set(
  'kin person job grade office institution workplace trial bench deed terms country city'.split(' '),
)

/** Who and what a text speaks of, in its order. */
export function actorsIn({ tokens }: Reading, names: readonly NameToken[], said: Contrasts): readonly Actor[] {
  const actors: Actor[] = names.map(({ token, at }) => ({ key: token.word.nameKey, from: at, to: at }))
  for (const { family, member, from, to } of [...said.sure, ...said.hinted]) {
    if (!WHO.has(family)) continue
    const first = tokens.indexOf(from)
    if (actors.some(actor => actor.from === first)) continue
    actors.push({ key: member, from: first, to: tokens.indexOf(to) })
  }
  return actors.sort((one, other) => one.from - other.from)
}

/** Whether a text speaks once of an actor. */
export const isOnce = ({ key }: Actor, actors: readonly Actor[]): boolean =>
  actors.filter(other => other.key === key).length === 1

/** Where one of two clauses begins: "because", "while", "although". */
export const JOINTS: ReadonlySet<string> = new Set('becauseOf whereas although after before'.split(' '))

/** The joints that both texts have, and where they stand. */
export const jointsOf = (source: Contrasts, target: Contrasts): readonly (readonly [Said, Said])[] =>
  source.sure.flatMap(said => {
    if (!JOINTS.has(said.member) || !saysMember(target, said)) return []
    const other = target.sure.find(({ member }) => member === said.member)
    return other ? [[said, other] as const] : []
  })
