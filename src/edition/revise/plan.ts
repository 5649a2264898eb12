import type { Edition, EngineSettings, Segment, SegmentKey, Unit } from '../../model.ts'
import type { KeyedText } from '../keys/keys.ts'
import { withForms } from '../keys/plural-forms.ts'
import { newInRun, rememberEarlier } from './readings.ts'
import { commentsWithProposal, hasOwnProposal, withoutProposal } from './suggestion.ts'

/** What must be done so that an edition matches its source again. */
export interface EditionPlan {
  readonly edition: Edition
  /**
   * The translatable segments that the edition will have, in the article's order, with the edition's own plural forms.
   */
  readonly segments: readonly Segment[]
  /** Units that stay as they are. People's texts stay even if their source changed. */
  readonly keep: readonly Unit[]
  /** Those of `keep` that a person made or approved. */
  readonly human: readonly Unit[]
  /** Segments that need a machine text. Beside a person's text, it will be a proposal. */
  readonly send: readonly Segment[]
  /** People's units of sentences that are no longer in the article. */
  readonly removed: readonly Unit[]
}

/** A text as a machine made it. */
export interface MachineText {
  readonly text: string
  readonly engine?: string
  readonly settings?: EngineSettings
}

/** A machine text for a segment. */
export interface Draft extends MachineText {
  readonly origin: 'engine' | 'memory'
  readonly repairs?: readonly string[]
}

/** Whether a person made or approved the text. Such a text is never overwritten. */
export function isPersons(unit: Pick<Unit, 'origin' | 'state'>): boolean {
  return unit.origin === 'human' || unit.origin === 'import' || unit.state === 'reviewed' || unit.state === 'final'
}

/** Whether the unit was made from another source text than the one given. */
export const isStale = (unit: Unit, source: string): boolean => unit.source !== source

/**
 * Decides for every segment whether its unit stays or is sent to an engine; `again` sends every unit with a machine
 * text.
 */
export function planEdition({
  segments,
  edition,
  again = false,
}: {
  readonly segments: readonly Segment[]
  readonly edition: Edition
  readonly again?: boolean
}): EditionPlan {
  const translated = segments.filter(segment => segment.translate)
  const live = withForms(translated, edition)
  const sendable = new Set(translated)
  const known = new Map([...(edition.removed ?? []), ...edition.units].map(unit => [unit.key, unit]))
  const keep: Unit[] = []
  const send: Segment[] = []
  for (const segment of live) {
    const unit = adopt(known.get(segment.key), segment)
    known.delete(segment.key)
    if (unit && unit.target !== '' && (isPersons(unit) || (!isStale(unit, segment.text) && !again))) keep.push(unit)
    // Forms that only the edition has are written by people: an engine knows only the sentence.
    if (sendable.has(segment) && (!unit || needsText(unit, segment, again))) send.push(segment)
  }
  const removed = [...known.values()].filter(unit => isPersons(unit) || (unit.comments ?? []).length > 0)
  return { edition, segments: live, keep, human: keep.filter(isPersons), send, removed }
}

/** A unit without a recorded source counts as made from the present one. */
function adopt(unit: Unit | undefined, segment: Segment): Unit | undefined {
  return unit && unit.source === '' && unit.target !== '' ? { ...unit, source: segment.text } : unit
}

function needsText(unit: Unit, segment: Segment, again: boolean): boolean {
  if (unit.target === '') return true
  if (!isPersons(unit)) return again || isStale(unit, segment.text)
  return isStale(unit, segment.text) && unit.proposalSource !== segment.text
}

/**
 * The edition that results from a plan and the drafts for its `send`. A draft never replaces a person's text: it
 * becomes the proposal beside it, and the unit's state is `initial` again. A segment without a draft keeps its text, or
 * is empty and will be sent again.
 */
export function settleEdition(plan: EditionPlan, drafts: ReadonlyMap<SegmentKey, Draft>): Edition {
  const { removed: _, ...edition } = plan.edition
  const kept = new Map([...plan.edition.units, ...plan.keep].map(unit => [unit.key, unit]))
  const isFirst = plan.edition.units.every(({ target }) => target === '')
  const units = plan.segments.map(segment => {
    const unit = kept.get(segment.key)
    const draft = drafts.get(segment.key)
    if (unit && isPersons(unit) && unit.target !== '') return inSyntax(underPerson(unit, segment, draft), segment)
    if (!draft) return inSyntax(unit ?? emptyUnit(segment), segment)
    const made = drafted(unit, segment, draft)
    if (unit) return inSyntax(rememberEarlier(unit, made, 'run'), segment)
    return inSyntax(isFirst ? made : newInRun(made), segment)
  })
  return { ...edition, units, ...(plan.removed.length > 0 ? { removed: plan.removed } : {}) }
}

/** The edition as it will be, with empty texts for missing drafts. */
export const expectedEdition = (plan: EditionPlan): Edition =>
  settleEdition(plan, new Map(plan.send.map(({ key }) => [key, { text: '', origin: 'engine' }])))

/**
 * The edition without units of sentences that are no longer in the article, and with the present syntax of the article.
 * Every count and finding on an edition is about these units.
 */
export function presentEdition(edition: Edition, source: readonly Pick<KeyedText, 'key' | 'syntax'>[]): Edition {
  const present = new Map(withForms(source, edition).map(text => [text.key, text]))
  const units = edition.units.flatMap(unit => {
    const text = present.get(unit.key)
    return text ? [inSyntax(unit, text)] : []
  })
  return { ...edition, units }
}

/** The unit with the present syntax of the article. */
function inSyntax(unit: Unit, { syntax }: Pick<Segment, 'syntax'>): Unit {
  if (unit.syntax === syntax) return unit
  const { syntax: _, ...rest } = unit
  return syntax ? { ...rest, syntax } : rest
}

/**
 * A person's text stays. If its source changed, the draft for the new source becomes a proposal, and the unit waits for
 * a person.
 */
function underPerson(unit: Unit, segment: Segment, draft: Draft | undefined): Unit {
  if (!isStale(unit, segment.text)) return settled(unit)
  if (!draft) return unit
  const approved = unit.origin === 'engine' || unit.origin === 'memory' ? { machine: unit.target } : {}
  const after: Unit = {
    ...withoutProposal(unit),
    ...approved,
    ...commentsWithProposal(unit),
    origin: 'human',
    state: 'initial',
    proposal: draft.text,
    proposalSource: segment.text,
    ...(draft.engine === undefined ? {} : { proposalBy: { engine: draft.engine, ...settingsOf(draft) } }),
  }
  return rememberEarlier(unit, after, 'run')
}

/**
 * The unit without its proposal, if the source is again the one that the text was made from. A person's proposal for
 * this same source, from a merge or an import, stays until somebody decides.
 */
const settled = (unit: Unit): Unit =>
  unit.proposal === undefined || hasOwnProposal(unit) ? unit : withoutProposal(unit)

const settingsOf = ({ settings }: Draft): Pick<Draft, 'settings'> => (settings ? { settings } : {})

function drafted(unit: Unit | undefined, segment: Segment, draft: Draft): Unit {
  return {
    key: segment.key,
    target: draft.text,
    state: 'translated',
    origin: draft.origin,
    ...(draft.engine === undefined ? {} : { engine: draft.engine, ...settingsOf(draft) }),
    source: segment.text,
    ...(draft.repairs && draft.repairs.length > 0 ? { repairs: draft.repairs } : {}),
    ...(unit?.dismissed ? { dismissed: unit.dismissed } : {}),
    ...(unit?.comments ? { comments: unit.comments } : {}),
    ...(unit?.reads ? { reads: unit.reads } : {}),
  }
}

const emptyUnit = (segment: Segment): Unit => ({
  key: segment.key,
  target: '',
  state: 'initial',
  origin: 'engine',
  source: segment.text,
})
