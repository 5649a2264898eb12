import { randomUUID } from 'node:crypto'
import type { Edition, Locale, Slug } from '../../model.ts'
import type { BulkView } from '../answers.ts'
import type { EditionAt } from '../library/model.ts'
import { revisionOf } from '../views/rows.ts'
import { inManyEditions } from './many-editions.ts'
import { type ChangedUnit, restoredUnit } from './replaced-units.ts'
import type { Writer } from './save.ts'

/** A change of many sentences that is one step for undo. */
export interface BulkChange {
  readonly kind: BulkView['kind']
  /** The article, if it is about only one. */
  readonly slug?: Slug
  /** The language, if it is about only one. */
  readonly locale?: Locale
  readonly from: string
  readonly to: string
  readonly by: string
  readonly units: readonly ChangedUnit[]
  /** Undoes the rest of the change; gives whether that was possible. */
  readonly restore?: () => Promise<boolean>
  /** Whether this rest is the glossary. */
  readonly glossary?: boolean
}

/** Changes of many sentences, each undone as one step. */
export interface BulkChanges {
  /** Gives the id for its undo; undefined if nothing was changed. */
  readonly record: (change: BulkChange) => string | undefined
  /** The steps that a person can undo, newest first. */
  readonly of: (author: string) => readonly BulkView[]
  /**
   * Undoes a change; sentences that have changed since stay as they are. Undefined if the person has no such change.
   */
  readonly undo: (id: string, author: string) => Promise<Undone | undefined>
}

export interface Undone {
  readonly kind: BulkView['kind']
  /** The article, if it was about only one. */
  readonly slug?: Slug
  /** The editions that it changed. */
  readonly editions: readonly EditionAt[]
  readonly undone: number
  readonly left: number
  /** What happened to the glossary, if the step had changed it. */
  readonly glossary?: 'restored' | 'kept'
}

/** How many steps are remembered. */
const REMEMBERED = 50

export function createBulkChanges(writer: Writer): BulkChanges {
  const known = new Map<string, BulkChange & { readonly time: string }>()
  return {
    record: change => {
      if (change.units.length === 0 && !change.restore) return undefined
      const id = randomUUID()
      known.set(id, { ...change, time: new Date().toISOString() })
      const oldest = known.keys().next().value
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
      return id
    },
    of: author =>
      [...known]
        .filter(([, { by }]) => by === author)
        .map(([id, { kind, slug, locale, from, to, units, time, glossary }]) => ({
          ...{ id, kind, from, to, count: units.length, time },
          ...(glossary ? { glossary } : {}),
          ...(slug === undefined ? {} : { slug }),
          ...(locale === undefined ? {} : { locale }),
        }))
        .reverse(),
    undo: async (id, author) => {
      const change = known.get(id)
      if (change?.by !== author) return undefined
      known.delete(id)
      try {
        return await undone(writer, change)
      } catch (error) {
        // It can be tried again.
        known.set(id, change)
        throw error
      }
    },
  }
}

async function undone(writer: Writer, { kind, slug, by, units, restore, glossary }: BulkChange): Promise<Undone> {
  const byEdition = [...Map.groupBy(units, ({ slug, locale }) => `${locale} ${slug}`).values()]
  const { length } = await inManyEditions(
    byEdition.map(inEdition => async () => {
      const [first] = inEdition
      return first ? await writer.takeBack(first, by, edition => takenBack(edition, inEdition)) : []
    }),
  )
  // If all texts have changed since, they need the glossary as it is.
  const isLate = glossary === true && units.length > 0 && length === 0
  const isRestored = !isLate && ((await restore?.()) ?? true)
  return {
    kind,
    editions: byEdition.flatMap(([first]) => (first ? [{ slug: first.slug, locale: first.locale }] : [])),
    undone: length,
    left: units.length - length + (isRestored || glossary ? 0 : 1),
    ...(glossary ? { glossary: isRestored ? 'restored' : 'kept' } : {}),
    ...(slug === undefined ? {} : { slug }),
  }
}

/** The edition with units restored, if they are still as the change left them. */
function takenBack(edition: Edition, changed: readonly ChangedUnit[]): Edition {
  const byKey = new Map(changed.map(unit => [unit.key, unit]))
  const units = edition.units.map(unit => {
    const change = byKey.get(unit.key)
    return change && revisionOf(unit) === revisionOf(change.after) ? restoredUnit(unit, change.before) : unit
  })
  return units.some((unit, at) => unit !== edition.units[at]) ? { ...edition, units } : edition
}
