import { createHash } from 'node:crypto'
import { isStale } from '../../../edition/index.ts'
import type { Edition, Segment } from '../../../model.ts'
import type { Proof } from '../../../publish/index.ts'
import type { EventType } from './model.ts'

/**
 * The conditions that hold for an edition, each with a state: a new state is an event. A condition that does not hold
 * has no state.
 */
export type Conditions = Readonly<Partial<Record<EventType, string>>>

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)

/**
 * The states of an edition that webhooks report. An edition is drafted if every sentence has a text, again for each
 * revision of the article; behind if a text was made from another source than the article's present one; approved if a
 * person approved every sentence.
 */
export function conditionsOf(segments: readonly Segment[], edition: Edition, proof: Proof | undefined): Conditions {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const live = segments
    .filter(({ translate }) => translate)
    .map(({ key, text }) => ({ key, text, unit: units.get(key) }))
  const isWhole = live.length > 0 && live.every(({ unit }) => unit !== undefined && unit.target !== '')
  const stale = live.filter(({ unit, text }) => unit && unit.target !== '' && isStale(unit, text))
  const isDrafted = isWhole && stale.length === 0
  const isApproved = isDrafted && live.every(({ unit }) => unit?.state === 'reviewed' || unit?.state === 'final')
  return {
    ...(isDrafted && { 'edition.drafted': hashOf(live.map(({ key, text }) => [key, text])) }),
    ...(stale.length > 0 && { 'edition.behind': hashOf(stale.map(({ key, text }) => [key, text])) }),
    ...(isApproved && { 'edition.approved': hashOf(live.map(({ key, unit }) => [key, unit?.target])) }),
    ...(proof && { 'edition.published': hashOf([proof.published, proof.files]) }),
  }
}
