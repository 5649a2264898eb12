import { type MachineText, planEdition, reviseUnit, settleEdition } from '../../edition/index.ts'
import type { Edition, Locale, SegmentKey, Slug, Unit } from '../../model.ts'
import { tell } from '../../say.ts'
import { createQueue, type Desk } from '../../store/index.ts'
import type { Library, StoredEdition, UnitAddress } from '../library/model.ts'
import type { Outline } from '../library/outline.ts'
import { refusal } from '../refusal.ts'
import type { UnitRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import { createOfferedTexts } from './offered-texts.ts'
import { type ChangedUnit, createReplacedUnits, type ReplacedUnit, restoredUnit } from './replaced-units.ts'
import {
  type AskedChange,
  actionsOf,
  commentActions,
  dismissalActions,
  isAboutSource,
  type Said,
  type Situation,
} from './unit-actions.ts'

/** The result of a request: the present unit, and whether there was a conflict with somebody else's change. */
export interface Outcome {
  readonly unit: Unit | undefined
  readonly conflict: boolean
}

export interface Writer {
  /** Makes a person's requested change to one unit; it is saved when this resolves. A conflict changes nothing. */
  readonly change: (address: UnitAddress, request: AskedChange, author: string) => Promise<Outcome>
  /** The units that changes on this page replaced on the way to this unit, newest first. */
  readonly replaced: (address: UnitAddress, unit: Unit) => readonly ReplacedUnit[]
  /** Remembers a text that an engine made for a sentence: if a person takes it, it is a machine's text. */
  readonly offer: (address: UnitAddress, made: MachineText) => void
  readonly update: Update
  /** Changes many units of an edition for a person, and gives the changed ones; each can be undone separately, too. */
  readonly bulk: (
    address: Pick<UnitAddress, 'slug' | 'locale'>,
    author: string,
    make: (edition: Edition) => Edition,
  ) => Promise<readonly ChangedUnit[]>
  /** The same for an undo of such a change, which itself cannot be undone. */
  readonly takeBack: Writer['bulk']
  /**
   * Does work on a whole article while no other change of it is made. The work changes editions by the given `update`.
   */
  readonly alone: <T>(slug: Slug, work: (update: Update) => Promise<T>) => Promise<T>
  /** The same writer for a person: a desk that records authors records them for its updates. */
  readonly as: (author: string) => Writer
  /** Whether an edition's files are as this server last wrote them; waits for writes in progress. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
}

/**
 * Replaces an edition by the result of `make`, which is called again if somebody else has written the edition
 * meanwhile.
 */
export type Update = (slug: Slug, locale: Locale, make: (edition: Edition) => Edition) => Promise<void>

interface WriterSetup {
  readonly library: Library
  readonly desk: Desk
  readonly now: () => Date
}

/** Writes the page's changes to the locale files; changes of one article are made one after another. */
export function openWriter({ library, desk, now }: WriterSetup): Writer {
  const queue = createQueue()
  const replaced = createReplacedUnits()
  const offered = createOfferedTexts()

  async function change(address: UnitAddress, request: AskedChange, author: string): Promise<Outcome> {
    const { slug, locale, key } = address
    const source = await library.outline(slug)
    const stored = await withUnit(await library.edition(slug, locale), source, key)
    const seen = situationOf(address, source, stored)
    const { unit } = seen
    if (isOutdated(request, unit)) return { unit, conflict: true }
    const time = now().toISOString()
    const edition =
      request.kind === 'undo'
        ? undone(stored.edition, unit, ownChange(replaced.before(address, unit), author))
        : actionsOf(request, { ...seen, author, time, offerOf: text => offered.find(address, text) }).reduce(
            (result, action) => reviseUnit(result, key, action),
            stored.edition,
          )
    if (edition === stored.edition) return { unit, conflict: false }
    if (!source.previous.some(known => known.key === key && !known.removed)) {
      const { segments, previous } = source
      await desk.sources.save({ slug, locale: source.locale }, { segments, previous })
    }
    if (!(await put(edition, stored, author))) return change(address, request, author)
    if (isAboutSource(request, unit))
      await inOtherEditions(address, { request, author, time, source: seen.segment.text })
    const after = edition.units.find(candidate => candidate.key === key)
    if (after && request.kind === 'revise')
      replaced.remember(address, after, { unit, time: now().toISOString(), by: author })
    return { unit: after, conflict: false }
  }

  /** Writes an edition unless somebody has changed it since it was loaded; replaced texts are stored first. */
  async function put(edition: Edition, from: StoredEdition, author?: string): Promise<boolean> {
    const { editions } = author === undefined ? desk : desk.as(author)
    await desk.history.keepReplaced(edition, replacedIn(edition, from.edition, { by: author ?? '', time: now() }))
    const saved = await editions.replace(edition, from)
    if (saved !== undefined) library.keep(saved.edition, saved.version)
    return saved !== undefined
  }

  const updateAs =
    (author?: string): Update =>
    async (slug, locale, make) => {
      for (;;) {
        const stored = await library.edition(slug, locale)
        const edition = make(stored.edition)
        if (edition === stored.edition || (await put(edition, stored, author))) return
      }
    }

  /** Comments on a source are written to all editions of the article. */
  async function inOtherEditions({ slug, locale, key }: UnitAddress, said: Said): Promise<void> {
    const actions = [...commentActions(said), ...dismissalActions(said)]
    const others = (await library.localesOf(slug)).filter(other => other !== locale)
    for (const other of others) {
      await updateAs(said.author)(slug, other, edition =>
        actions.reduce((result, action) => reviseUnit(result, key, action), edition),
      )
    }
  }

  async function takeBack(
    { slug, locale }: Pick<UnitAddress, 'slug' | 'locale'>,
    author: string,
    make: (edition: Edition) => Edition,
  ): Promise<readonly ChangedUnit[]> {
    let changed: readonly ChangedUnit[] = []
    await updateAs(author)(slug, locale, edition => {
      const made = make(edition)
      changed = changesBetween(edition, made)
      return made
    })
    return changed
  }

  const bulk: Writer['bulk'] = async (edition, author, make) => {
    const changed = await takeBack(edition, author, make)
    const time = now().toISOString()
    for (const { before: unit, after, ...address } of changed)
      replaced.remember(address, after, { unit, time, by: author })
    return changed
  }

  const updatesOf = (author?: string): Pick<Writer, 'update' | 'alone'> => ({
    update: (slug, locale, make) => queue(slug, () => updateAs(author)(slug, locale, make)),
    alone: (slug, work) => queue(slug, () => work(updateAs(author))),
  })
  const writer: Writer = {
    ...updatesOf(),
    as: author => ({ ...writer, ...updatesOf(author) }),
    replaced: replaced.before,
    offer: offered.offer,
    change: (address, request, author) => queue(address.slug, () => change(address, request, author)),
    bulk: (address, author, make) => queue(address.slug, () => bulk(address, author, make)),
    takeBack: (address, author, make) => queue(address.slug, () => takeBack(address, author, make)),
    wrote: (slug, locale) => queue(slug, () => library.wrote(slug, locale)),
  }
  return writer
}

interface Change {
  readonly by: string
  readonly time: Date
}

/** The texts of an edition that another version of it does not have. */
function replacedIn(edition: Edition, before: Edition, { by, time }: Change) {
  const now = new Map(edition.units.map(({ key, target }) => [key, target]))
  return before.units.flatMap(({ key, target: text }) =>
    text === '' || now.get(key) === text ? [] : [{ key, text, time: time.toISOString(), by }],
  )
}

/** The units that the change made different. */
function changesBetween(edition: Edition, made: Edition): readonly ChangedUnit[] {
  const { slug, locale } = edition
  const before = new Map(edition.units.map(unit => [unit.key, unit]))
  return made.units.flatMap((after): ChangedUnit[] => {
    const unit = before.get(after.key)
    return !unit || unit === after ? [] : [{ slug, locale, key: after.key, before: unit, after }]
  })
}

/** The sentence and its unit; throws an input error if there is none. */
function situationOf(
  { slug, locale, key }: UnitAddress,
  source: Outline,
  { edition }: StoredEdition,
): Pick<Situation, 'segment' | 'unit'> {
  const segment = source.segments.find(candidate => candidate.key === key && candidate.translate)
  if (!segment) throw refusal('input', tell('no-such-sentence', { slug, key }))
  const unit = edition.units.find(candidate => candidate.key === key)
  if (!unit) throw refusal('input', tell('no-such-unit', { locale, slug, key }))
  return { segment, unit }
}

/** Whether a request was made for another version of the unit than the present one. */
function isOutdated(request: UnitRequest, unit: Unit): boolean {
  if (!('revision' in request)) return false
  // A page that saw no unit yet sends an empty revision.
  return request.revision === '' ? unit.target !== '' : request.revision !== revisionOf(unit)
}

/** The edition with an empty unit for a sentence that is new in the article. */
async function withUnit(stored: StoredEdition, source: Outline, key: SegmentKey): Promise<StoredEdition> {
  if (stored.edition.units.some(unit => unit.key === key)) return stored
  const plan = planEdition({ segments: source.segments, edition: stored.edition })
  return { ...stored, edition: settleEdition(plan, new Map()) }
}

/** The unit before the last change, if this person made it: changes of others are not theirs to undo. */
function ownChange([last]: readonly ReplacedUnit[], author: string): Unit | undefined {
  if (last === undefined || last.by === author) return last?.unit
  throw refusal('input', tell('change-of-another', { name: last.by }), tell('write-instead', {}))
}

function undone(edition: Edition, now: Unit, then: Unit | undefined): Edition {
  if (!then) return edition
  const unit = restoredUnit(now, then)
  return { ...edition, units: edition.units.map(candidate => (candidate.key === now.key ? unit : candidate)) }
}
