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

/** What became of a request: the unit as it is now, and whether somebody else had changed it before. */
export interface Outcome {
  readonly unit: Unit | undefined
  readonly conflict: boolean
}

export interface Writer {
  /** Does what a person, the author, asks for one unit; it is on disk when this resolves. A conflict changes nothing. */
  readonly change: (address: UnitAddress, request: AskedChange, author: string) => Promise<Outcome>
  /** The units that changes on this page replaced until they led to this unit, newest first. */
  readonly replaced: (address: UnitAddress, unit: Unit) => readonly ReplacedUnit[]
  /** Notes a text that an engine made for a sentence: who writes it, takes the machine's. */
  readonly offer: (address: UnitAddress, made: MachineText) => void
  readonly update: Update
  /** Changes many units of an edition, for their author, and gives those that it changed; each can be undone on its own, too. */
  readonly bulk: (
    address: Pick<UnitAddress, 'slug' | 'locale'>,
    author: string,
    make: (edition: Edition) => Edition,
  ) => Promise<readonly ChangedUnit[]>
  /** The same for what takes a change of many back: it is no change that could be undone in its turn. */
  readonly takeBack: Writer['bulk']
  /** Does work on a whole article while no other change of it is made. The work changes editions by the `update` it gets. */
  readonly alone: <T>(slug: Slug, work: (update: Update) => Promise<T>) => Promise<T>
  /** The same, as a person: a desk that keeps who changed what has it that its updates are theirs. */
  readonly as: (author: string) => Writer
  /** Whether an edition's files are as this server last wrote them; waits for what is being written. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
}

/** Replaces an edition by what `make` makes of it. `make` is called again if somebody else has written it meanwhile. */
export type Update = (slug: Slug, locale: Locale, make: (edition: Edition) => Edition) => Promise<void>

interface WriterSetup {
  readonly library: Library
  readonly desk: Desk
  readonly now: () => Date
}

/** Writes what the page asks for to the locale files; changes of one article are made one after another. */
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

  /** Writes an edition unless somebody has changed what it was made from; the texts that it replaces are kept first. */
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

  /** What is said about a source stands in all editions of the article. */
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

/** The texts of an edition that another one of it does not have. */
function replacedIn(edition: Edition, before: Edition, { by, time }: Change) {
  const now = new Map(edition.units.map(({ key, target }) => [key, target]))
  return before.units.flatMap(({ key, target: text }) =>
    text === '' || now.get(key) === text ? [] : [{ key, text, time: time.toISOString(), by }],
  )
}

/** The units that are others in the edition that was made. */
function changesBetween(edition: Edition, made: Edition): readonly ChangedUnit[] {
  const { slug, locale } = edition
  const before = new Map(edition.units.map(unit => [unit.key, unit]))
  return made.units.flatMap((after): ChangedUnit[] => {
    const unit = before.get(after.key)
    return !unit || unit === after ? [] : [{ slug, locale, key: after.key, before: unit, after }]
  })
}

/** The sentence and its unit; throws an input error where there is none. */
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

/** Whether a request was made for another unit than the one that is there now. */
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

/** What the last change replaced, where this person made it: what somebody else did is not theirs to take back. */
function ownChange([last]: readonly ReplacedUnit[], author: string): Unit | undefined {
  if (last === undefined || last.by === author) return last?.unit
  throw refusal('input', tell('change-of-another', { name: last.by }), tell('write-instead', {}))
}

function undone(edition: Edition, now: Unit, then: Unit | undefined): Edition {
  if (!then) return edition
  const unit = restoredUnit(now, then)
  return { ...edition, units: edition.units.map(candidate => (candidate.key === now.key ? unit : candidate)) }
}
