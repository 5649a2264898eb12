import type { Comment, Dismissal, Edition, SegmentKey, Unit, UnitOrigin } from '../../model.ts'
import { handOf } from './hand.ts'
import type { MachineText } from './plan.ts'
import { readBy, rememberEarlier, type UnitReader } from './readings.ts'
import { hasOwnProposal, withoutProposal } from './suggestion.ts'

/** An action of a person on one unit: on the page, on the command line, or by an import. */
export type UnitAction =
  | {
      readonly do: 'edit'
      readonly target: string
      readonly source: string
      readonly origin?: UnitOrigin
      /** The machine text that the person took, if it is not the unit's own. */
      readonly made?: MachineText
      readonly reader?: UnitReader
    }
  /** Replaces words of the text. The text is still for the source that it was made for, and a proposal stays. */
  | { readonly do: 'replace'; readonly target: string }
  /** The same by the tool: the text stays a machine's, and `note` says what was repaired. */
  | { readonly do: 'repair'; readonly target: string; readonly note: string }
  /** Without a reader, the text is approved without being opened: as one of many, or by a program. */
  | {
      readonly do: 'approve'
      readonly source: string
      readonly state?: 'reviewed' | 'final'
      readonly reader?: UnitReader
    }
  | { readonly do: 'accept'; readonly source: string; readonly reader?: UnitReader }
  /** Somebody opened the sentence and did not change it. */
  | { readonly do: 'read'; readonly reader: UnitReader }
  | { readonly do: 'reopen' }
  | { readonly do: 'adopt'; readonly reader?: UnitReader }
  | { readonly do: 'comment'; readonly comment: Comment }
  /** A new text for a comment, by its author. */
  | { readonly do: 'reword'; readonly comment: CommentId; readonly text: string; readonly time: string }
  /** Resolves a comment, or reopens it if there is no name. */
  | { readonly do: 'resolve'; readonly comment: CommentId; readonly by?: string; readonly time: string }
  | { readonly do: 'dismiss'; readonly dismissal: Dismissal }
  | { readonly do: 'restore'; readonly code: string; readonly about?: Dismissal['about'] }

/** Identifies a comment of a unit. */
export type CommentId = Pick<Comment, 'author' | 'time'>

/**
 * The edition after a person's action on one unit; the same object if nothing changed. `source` is the present source
 * text: by an edit or an approval the text counts as made for it. `adopt` takes the machine's proposal.
 */
export function reviseUnit(edition: Edition, key: SegmentKey, action: UnitAction): Edition {
  const units = edition.units.map(unit => {
    if (unit.key !== key) return unit
    const after = revised(unit, action)
    return after === unit ? unit : rememberEarlier(unit, after, 'person')
  })
  return units.every((unit, index) => unit === edition.units[index]) ? edition : { ...edition, units }
}

function revised(unit: Unit, action: UnitAction): Unit {
  switch (action.do) {
    case 'edit':
      return editedBy(unit, edited(unit, action), action.reader)
    case 'replace':
      return replaced(unit, action.target)
    case 'repair': {
      const { target, note } = action
      if (target === unit.target) return unit
      // The approval was for the text before, so it ends. A machine text that somebody took stays a machine's.
      const machine = unit.machine === unit.target ? { machine: target } : {}
      const state = unit.state === 'initial' ? unit.state : 'translated'
      return { ...unit, ...machine, target, state, repairs: [...(unit.repairs ?? []), note] }
    }
    case 'approve':
      return readBy(approved(unit, action.source, action.state ?? 'reviewed'), 'approved', action.reader)
    case 'accept':
      return readBy(accepted(unit, action.source), 'read', action.reader)
    case 'read':
      return readBy(unit, 'read', action.reader)
    case 'reopen':
      return unit.state === 'translated' || unit.state === 'initial' ? unit : { ...unit, state: 'translated' }
    case 'adopt':
      if (unit.proposal === undefined || unit.proposalSource === undefined) return unit
      return editedBy(unit, edited(unit, { ...proposed(unit), source: unit.proposalSource }), action.reader)
    case 'comment':
      return { ...unit, comments: [...(unit.comments ?? []), action.comment] }
    case 'reword':
      return withComment(unit, action.comment, comment => ({ ...comment, text: action.text, edited: action.time }))
    case 'resolve': {
      const { by, time } = action
      return withComment(unit, action.comment, comment => ({
        ...comment,
        resolved: { ...(by === undefined ? {} : { by }), time },
      }))
    }
    case 'dismiss': {
      const others = (unit.dismissed ?? []).filter(dismissal => !isOfKind(dismissal, action.dismissal))
      return { ...unit, dismissed: [...others, action.dismissal] }
    }
    case 'restore':
      return restored(unit, action)
  }
}

/** The unit with one of its comments changed; the same unit if it has no such comment. */
function withComment(unit: Unit, { author, time }: CommentId, change: (comment: Comment) => Comment): Unit {
  const isIt = (comment: Comment): boolean => comment.author === author && comment.time === time
  if (!unit.comments?.some(isIt)) return unit
  return { ...unit, comments: unit.comments.map(comment => (isIt(comment) ? change(comment) : comment)) }
}

/**
 * The proposal that is taken. If neither the old text nor the proposal is a person's, the result is a machine text that
 * a person took.
 */
function proposed(unit: Unit): { readonly target: string; readonly made?: MachineText } {
  const { proposal: text = '', proposalFrom } = unit
  if (proposalFrom !== undefined || handOf(unit) === 'person') return { target: text }
  return { target: text, made: { text, ...makerOf(unit) } }
}

const editedBy = (unit: Unit, after: Unit, reader: UnitReader | undefined): Unit =>
  after === unit ? unit : readBy(after, 'edited', reader)

function edited(
  unit: Unit,
  { target, source, origin = 'human', made }: Omit<Extract<UnitAction, { do: 'edit' }>, 'do'>,
): Unit {
  if (target === unit.target && source === unit.source && unit.proposal === undefined) return unit
  const { machine: _, repairs: __, engine: ___, settings: ____, ...rest } = withoutProposal(unit)
  const machine = made?.text ?? machineTextOf(unit)
  const maker = machine === undefined ? {} : { machine, ...makerOf(made ?? unit) }
  return { ...rest, target, source, origin, state: 'translated', ...maker }
}

function replaced(unit: Unit, target: string): Unit {
  if (target === unit.target) return unit
  const { machine: _, repairs: __, engine: ___, settings: ____, ...rest } = unit
  const machine = ownMachineText(unit)
  const made = machine === undefined ? {} : { machine, ...engineOf(unit) }
  return { ...rest, target, origin: 'human', state: 'translated', ...made }
}

/** The last machine text of a unit, for a comparison with a person's text. */
function machineTextOf(unit: Unit): string | undefined {
  const proposal = hasOwnProposal(unit) ? undefined : unit.proposal
  return proposal ?? ownMachineText(unit)
}

/** The machine text that a unit has or that a person changed, whatever is proposed beside it. */
function ownMachineText({ origin, target, machine }: Unit): string | undefined {
  const byMachine = origin === 'engine' || origin === 'memory'
  return byMachine && target !== '' ? target : machine
}

/** The engine of that machine text, and its settings. */
function makerOf(unit: Unit | MachineText): Pick<Unit, 'engine' | 'settings'> {
  if ('key' in unit && unit.proposal !== undefined && !hasOwnProposal(unit)) return unit.proposalBy ?? {}
  return engineOf(unit)
}

const engineOf = ({ engine, settings }: Unit | MachineText): Pick<Unit, 'engine' | 'settings'> => ({
  ...(engine === undefined ? {} : { engine }),
  ...(settings ? { settings } : {}),
})

/** The text is accepted for the changed source as it is, and no longer waits for a person. */
function accepted(unit: Unit, source: string): Unit {
  if (unit.source === source) return unit
  return {
    ...withoutProposal(unit),
    source,
    state: unit.state === 'initial' && unit.target !== '' ? 'translated' : unit.state,
  }
}

function approved(unit: Unit, source: string, state: 'reviewed' | 'final'): Unit {
  if (unit.state === state && unit.source === source && unit.proposal === undefined) return unit
  return withoutDoubt({ ...withoutProposal(unit), source, state })
}

/** A doubt about an engine's or an imported text ends when somebody approves it. */
function withoutDoubt(unit: Unit): Unit {
  if (unit.origin !== 'import' || unit.repairs === undefined) return unit
  const { repairs: _, ...rest } = unit
  return rest
}

interface Kind {
  readonly code: string
  readonly about?: Dismissal['about'] | undefined
}

/** Whether two dismissals are of the same check, and both of the text or both of the source. */
const isOfKind = (one: Kind, other: Kind): boolean => one.code === other.code && one.about === other.about

function restored(unit: Unit, kind: Kind): Unit {
  const dismissed = (unit.dismissed ?? []).filter(dismissal => !isOfKind(dismissal, kind))
  if (dismissed.length === (unit.dismissed ?? []).length) return unit
  const { dismissed: _, ...rest } = unit
  return dismissed.length > 0 ? { ...rest, dismissed } : rest
}
