import {
  compareRevisions,
  type FactReader,
  isStale,
  type KeyedText,
  type Rank,
  sourcesOf,
} from '../../edition/index.ts'
import type { Edition, Finding } from '../../model.ts'
import { tell, together } from '../../say.ts'
import type { Objection } from '../model.ts'
import { discloseEdition } from './disclosure.ts'

/** What the gates need. */
export interface GateCheck {
  readonly edition: Edition
  /** The present source, in order. */
  readonly source: readonly KeyedText[]
  /** The findings on the edition, without dismissed ones. */
  readonly findings: readonly Finding[]
  /** Reads facts and names in the source's language. */
  readonly reader: FactReader
  /** What the desk does with an unread edition. */
  readonly unread: 'disclose' | 'refuse'
}

/** The check that finds the same as a gate; it is reported once. */
const SEEN_BY: Readonly<Partial<Record<Objection['code'], string>>> = { missing: 'empty', stale: 'stale' }

const GRAVE: ReadonlySet<Rank> = new Set<Rank>(['fact', 'name'])

/**
 * The reasons not to publish an edition: a sentence is missing, a changed fact or name of the source is not in it yet,
 * a check found an error, or the desk publishes only read editions. Empty if there are none.
 */
export function refusalsOf({ edition, source, findings, reader, unread }: GateCheck): readonly Objection[] {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const missing = source
    .filter(({ key }) => (units.get(key)?.target ?? '') === '')
    .map(
      ({ key, text }): Objection => ({ code: 'missing', key, ...tell('no-translation', { words: shortened(text) }) }),
    )
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  const stale = edition.units.filter(unit => unit.target !== '' && isStale(unit, texts.get(unit.key) ?? unit.source))
  const now = source.filter(({ key }) => stale.some(unit => unit.key === key))
  const behind = compareRevisions(sourcesOf({ units: stale }), now, reader)
    .filter(({ rank }) => GRAVE.has(rank))
    .map(({ key, rank, evidence }): Objection => {
      // The evidence names the change itself: `number: 340 became 430`.
      const values = { reasons: together(evidence) ?? { kind: 'rank' as const, value: rank, english: rank } }
      return { code: 'stale', key, ...tell('source-changed', values) }
    })
  const said = new Set([...missing, ...behind].map(({ code, key }) => `${SEEN_BY[code]} ${key}`))
  const errors = findings
    .filter(({ level, code, key }) => level === 'error' && !said.has(`${code} ${key}`))
    .map(({ key, code, message, statement }): Objection => {
      const values = { check: { kind: 'check', value: code, english: code }, what: statement ?? message } as const
      return { code: 'finding', key, ...tell('check-found', values) }
    })
  return [...missing, ...behind, ...errors, ...(unread === 'refuse' ? unreadIn(edition, source) : [])]
}

function unreadIn(edition: Edition, source: readonly KeyedText[]): readonly Objection[] {
  const { read, units } = discloseEdition(edition, {}, source)
  if (read === units) return []
  return [{ code: 'unread', ...tell('not-all-read', { read, count: units }) }]
}

const LONGEST = 60
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
