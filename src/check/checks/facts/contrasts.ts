import { FAMILIES, type Family } from '../../../languages/contrasts.ts'
import type { Level } from '../../../model.ts'
import { NOTHING, type Observation, type PairCheck } from '../../model.ts'
import type { Contrasts, Said } from '../../read/contrasts.ts'
import type { Reading } from '../../read/model.ts'

/** A member that the source says and the target does not, and another one of its family that the target has instead. */
export interface Turned {
  readonly family: string
  readonly lost: Said
  readonly came: Said
}

/** The members of a source that became others of their family. */
export function turnedIn(source: Contrasts, target: Contrasts): readonly Turned[] {
  let turned: Turned[] | undefined
  for (const [member, lost] of source) {
    if (lost.loose || target.has(member)) continue
    for (const [other, came] of target) {
      if (came.family !== lost.family || came.loose || source.has(other)) continue
      turned ??= []
      turned.push({ family: lost.family, lost, came })
      break
    }
  }
  return turned ?? NONE
}

const NONE: readonly never[] = []

const said = ({ text }: Reading, { from, to }: Said): string => `"${text.slice(from.start, to.end)}"`
const levelOf = (family: string): Pick<Observation, 'level'> => {
  const { level }: Family = FAMILIES[family] ?? { members: '' }
  return level ? { level } : {}
}

export const meaningChanged: PairCheck = {
  level: 'warning',
  finds: 'A word of the source became one that excludes it: north, south; rose, fell; mother, sister.',
  why: 'The sentence reads well and says something else.',
  needs: ['contrast'],
  example: ['Prices rose in March.', 'Los precios bajaron en marzo.'],
  pair: ({ source, target, contrasts }) => {
    const [from, to] = contrasts()
    return turnedIn(from, to).map(({ family, lost, came }) => ({
      message: `${said(source, lost)} became ${said(target, came)}.`,
      source: [lost.from.start, lost.to.end],
      target: [came.from.start, came.to.end],
      ...levelOf(family),
    }))
  },
}

/** Members that a translation keeps, and says of nothing else: "may", "allegedly", "former", "at least 14". */
const KEPT: Readonly<Record<string, { readonly lost?: Level; readonly added?: Level }>> = {
  former: { lost: 'warning' },
  atLeast: { lost: 'warning' },
  maybe: { lost: 'info', added: 'info' },
  hedge: { lost: 'info', added: 'info' },
  must: { lost: 'info' },
  nearly: { lost: 'info' },
  only: { lost: 'info' },
  opinion: { lost: 'info', added: 'info' },
  finally: { added: 'info' },
  title: { added: 'info' },
  femaleRole: { added: 'info' },
}
const MEMBERS = Object.entries(KEPT)

export const meaningLost: PairCheck = {
  level: 'info',
  finds: 'The source says "may", "allegedly", "must", "former" or "at least", and nothing in the target does.',
  why: 'What may happen became what happens, and an accusation a fact.',
  needs: ['contrast'],
  example: ['The court may postpone the hearing.', 'El tribunal aplazará la audiencia.'],
  pair: ({ source, target, contrasts }) => {
    const [from, to] = contrasts()
    if (from.size === 0 || target.language.contrasts.exact.size === 0) return NOTHING
    return MEMBERS.flatMap(([member, { lost }]): readonly Observation[] => {
      const there = from.get(member)
      if (lost === undefined || there === undefined || there.loose || to.has(member)) return NOTHING
      if (!target.language.knows.has(`contrast ${member}`)) return NOTHING
      const span = [there.from.start, there.to.end] as const
      return [{ message: `${said(source, there)} has no counterpart.`, source: span, level: lost }]
    })
  },
}

export const meaningAdded: PairCheck = {
  level: 'info',
  finds: 'The target says "may" or "allegedly", and nothing in the source does.',
  why: 'A fact became a rumour.',
  needs: ['contrast'],
  example: ['The ship sank on Monday.', 'El barco presuntamente se hundió el lunes.'],
  pair: ({ source, target, contrasts }) => {
    const [from, to] = contrasts()
    if (to.size === 0 || source.language.contrasts.exact.size === 0) return NOTHING
    return MEMBERS.flatMap(([member, { added }]): readonly Observation[] => {
      const came = to.get(member)
      if (added === undefined || came === undefined || came.loose || from.has(member)) return NOTHING
      if (!source.language.knows.has(`contrast ${member}`)) return NOTHING
      const span = [came.from.start, came.to.end] as const
      return [{ message: `${said(target, came)} has nothing in the source.`, target: span, level: added }]
    })
  },
}
