import { commentsWithProposal, isPersons, reviseUnit, withoutProposal } from '../../edition/index.ts'
import type { Edition, ImportedText, Locale, SegmentKey, Unit } from '../../model.ts'
import { hashCoded, plainText } from '../coded-text.ts'
import type { CodedText, ImportStamp, ReceivedUnit } from '../model.ts'
import {
  type Delivery,
  importedText,
  isEarlierDelivery,
  isTakenDelivery,
  keepProposal,
  keepReplaced,
  otherDelivery,
} from './deliveries.ts'
import { knownText, lostMarkup } from './received-text.ts'

export type ImportAction = 'updated' | 'unchanged' | 'conflict' | 'stale' | 'unknown'

/** The result for a returned unit. */
export interface UnitOutcome {
  readonly key: SegmentKey
  readonly locale: Locale
  readonly action: ImportAction
  readonly message?: string
  /** The source text of the translation and the present one, if they differ. */
  readonly sources?: { readonly before: string; readonly after: string }
}

/** A present sentence of the article, with the functions that read and write its texts. */
export interface PresentSentence {
  readonly key: SegmentKey
  readonly text: string
  readonly read: (text: string) => CodedText
  readonly write: (text: CodedText) => string
  /** Set for a sentence that is no longer in the article, but still has a unit in the edition. */
  readonly isGone?: true
}

/** What the decision on a unit depends on. */
export interface DecidedBy {
  readonly sentence: PresentSentence
  readonly stamp: ImportStamp
  /** The name of the imported file, without its folder. */
  readonly file?: string | undefined
}

export interface Decision {
  readonly edition: Edition
  readonly outcome: UnitOutcome
}

/**
 * Imports one returned unit into the edition. Only a text that somebody changed in the file is taken, as a person's:
 * this is seen by the hash of the exported text, not by the state in the file. A text that a person changed here
 * meanwhile stays, and the imported one becomes the proposal beside it.
 */
export function decideUnit(edition: Edition, received: ReceivedUnit, { sentence, stamp, file }: DecidedBy): Decision {
  const { key } = sentence
  const unit = edition.units.find(each => each.key === key)
  const done = (action: ImportAction, message?: string, after: Edition = edition): Decision => ({
    edition: after,
    outcome: { key, locale: edition.locale, action, ...(message === undefined || message === '' ? {} : { message }) },
  })
  if (!unit) return done('unknown', 'the edition has no such unit')
  if (received.target.length === 0) {
    return done('unchanged', unit.target === '' ? undefined : 'the target is empty in the file: ours stays')
  }
  const comparison = compare(received, unit, { sentence, file })
  const { target, message, oldSource: source } = comparison
  if (comparison.isForeign) return done('unknown', 'its source is no text of this sentence')
  if (comparison.isSame) return done('unchanged')
  if (!comparison.isEdited) {
    const isNew = comparison.changedHere && unit.target !== ''
    return done('unchanged', isNew ? 'changed here since the file was written: ours stays' : undefined)
  }
  if (comparison.isKnown && unit.target !== '') return done('unchanged', 'changed here since: ours stays')
  if (comparison.changedHere && isPersons(unit) && unit.target !== '') {
    const made = source === undefined ? [] : ['made from an older source']
    const said = [`${whyOurs(received, comparison)}: theirs is the proposal`, ...made, ...(message ? [message] : [])]
    return done('conflict', said.join('; '), keepBeside(edition, unit, { target, source: sentence.text, stamp }))
  }
  const { imported } = comparison
  const told = [comparison.isReplaced ? REPLACED : undefined, message].filter(Boolean).join('; ')
  const kept = { imported, stamp, isReplaced: comparison.isReplaced }
  if (source === undefined) {
    const text = { ...kept, target, source: sentence.text, fuzzy: received.fuzzy }
    return done('updated', told, edit(edition, unit, text))
  }
  const { edition: after, outcome } = done(
    'stale',
    told,
    editStale(edition, unit, { ...kept, target, source, now: sentence.text }),
  )
  return { edition: after, outcome: { ...outcome, sources: { before: source, after: sentence.text } } }
}

const REPLACED = 'the text of the earlier delivery is kept in the comments'

function whyOurs({ hashes }: ReceivedUnit, { other }: Comparison): string {
  if (hashes.target === undefined) return 'ours is a text of a person'
  return other === undefined ? 'somebody changed it here since' : `${other} brought another text since`
}

/**
 * Whether the file has another source text than was exported: then it is unknown what its translation is of. Codes that
 * a tool renamed count as the same.
 */
export function hasOtherSource(
  { source, hashes }: ReceivedUnit,
  unit: Unit | undefined,
  { text, read }: PresentSentence,
): boolean {
  const known = [text, ...(unit ? [unit.source] : [])].map(read)
  const exported = known.find(each => hashCoded(each) === hashes.source)
  return exported !== undefined && !sameWords(knownText(source, exported, []).text, exported)
}

interface Comparison {
  /** The text as it would be in the locale file. */
  readonly target: string
  readonly isSame: boolean
  readonly isEdited: boolean
  readonly changedHere: boolean
  /** Whether the present text is from an earlier delivery of the same file. */
  readonly isReplaced: boolean
  /** Whether the same file brought this very text before: then nobody has changed it there since. */
  readonly isKnown: boolean
  /** The file of another delivery that brought it. */
  readonly other: string | undefined
  /** The record of this import; undefined if its delivery cannot be told from others. */
  readonly imported: ImportedText | undefined
  /** The source text that it was made from, if that is not the present one. */
  readonly oldSource: string | undefined
  /** Whether there is no evidence that it was ever a translation of this sentence. */
  readonly isForeign: boolean
  readonly message: string
}

function compare(
  received: ReceivedUnit,
  unit: Unit,
  { sentence, file }: Pick<DecidedBy, 'sentence' | 'file'>,
): Comparison {
  const { read, write } = sentence
  const [present, ours] = [read(sentence.text), read(unit.target)]
  const known =
    received.written === undefined
      ? knownText(received.target, present, [ours, read(unit.source)])
      : { text: received.target, dropped: [], lost: lostMarkup(received.target, present) }
  const [theirs, now] = [hashCoded(known.text), hashCoded(ours)]
  const { hashes } = received
  const target = received.written ?? write(known.text)
  const says = (text: string): boolean => sameWords(received.source, read(text))
  const delivery: Delivery | undefined = hashes.target === undefined ? undefined : { base: hashes.target, file }
  const isReplaced = delivery !== undefined && now !== delivery.base && isEarlierDelivery(unit, delivery, now)
  const isCurrent = hashes.source === undefined ? says(sentence.text) : hashes.source === hashCoded(present)
  return {
    target,
    isSame: theirs === now || target === unit.target,
    isEdited: hashes.target === undefined || theirs !== hashes.target,
    changedHere: delivery === undefined ? isPersons(unit) : now !== delivery.base && !isReplaced,
    isReplaced,
    isKnown: isTakenDelivery(unit, { base: hashes.target, file }, hashCoded(read(target))),
    other: delivery && otherDelivery(unit, delivery, now),
    imported: importedText(hashCoded(read(target)), { base: hashes.target, file }),
    isForeign: !isCurrent && hashes.source === undefined && !says(unit.source),
    oldSource: isCurrent ? undefined : oldSource(received, unit, sentence),
    message: [
      ...known.dropped.map(data => `left out ${data}, which is in no text of ours`),
      ...known.lost.map(data => `lacks ${data} of the source`),
    ].join('; '),
  }
}

/** The source as in the locale file if the unit still has it; else as in the file. */
function oldSource({ source }: ReceivedUnit, unit: Unit, { read, write }: PresentSentence): string {
  const before = read(unit.source)
  return sameWords(source, before) ? unit.source : write(knownText(source, before, []).text)
}

const sameWords = (one: CodedText, other: CodedText): boolean => wordsOf(one) === wordsOf(other)
const wordsOf = (text: CodedText): string =>
  plainText(text.map(piece => (typeof piece === 'string' ? piece : piece.data)))
    .normalize()
    .replace(/\s+/g, ' ')
    .trim()

/** The text of a returned unit as it would be in the locale file. */
export const writtenTarget = ({ written, target }: ReceivedUnit, { text, read, write }: PresentSentence): string =>
  written ?? write(knownText(target, read(text), []).text)

function replaceUnit(edition: Edition, unit: Unit): Edition {
  return { ...edition, units: edition.units.map(each => (each.key === unit.key ? unit : each)) }
}

const unitIn = (edition: Edition, key: SegmentKey): Unit | undefined => edition.units.find(each => each.key === key)

/** The person's text from the file as the unit's text; one that is marked as unfinished waits for a person. */
function edit(edition: Edition, before: Unit, text: BroughtText & { readonly fuzzy?: true | undefined }): Edition {
  const { edited, unit } = brought(edition, before, text)
  return replaceUnit(edited, keepProposal(unit, before, text.stamp))
}

/** The edition with the text from the file, and its unit, in which the replaced text is kept. */
function brought(
  edition: Edition,
  before: Unit,
  { target, source, imported, fuzzy, stamp, isReplaced }: BroughtText & { readonly fuzzy?: true | undefined },
): { readonly edited: Edition; readonly unit: Unit } {
  const edited = reviseUnit(edition, before.key, { do: 'edit', target, source })
  const { imported: _, ...revised } = unitIn(edited, before.key) ?? before
  const unit: Unit = { ...revised, ...(fuzzy && { state: 'initial' }), ...(imported && { imported }) }
  return { edited, unit: isReplaced ? keepReplaced(unit, before, stamp) : unit }
}

interface BroughtText {
  readonly target: string
  /** The source text that it was made from. */
  readonly source: string
  readonly imported: ImportedText | undefined
  readonly stamp: ImportStamp
  /** Whether it replaces an earlier delivery. */
  readonly isReplaced: boolean
}

/**
 * A person's text for an older source stays and waits for them; the machine's text for the present one is the proposal.
 */
function editStale(edition: Edition, before: Unit, { now, ...text }: BroughtText & { readonly now: string }): Edition {
  const { edited, unit } = brought(edition, before, text)
  const offered: Unit = { ...unit, state: 'initial', ...offerFor(now, before, text.target) }
  return replaceUnit(edited, keepProposal(offered, before, text.stamp))
}

/** A text for the present source: the unit's own before, or the proposal beside it. */
function offerFor(now: string, before: Unit, target: string): Partial<Unit> {
  const { proposal, proposalSource, proposalBy, proposalFrom } = before
  if (before.source === now && before.target !== '' && before.target !== target) {
    return { proposal: before.target, proposalSource: now, ...makerOf(before) }
  }
  if (proposal === undefined || proposalSource !== now || proposal === target) return {}
  return { proposal, proposalSource, ...(proposalBy && { proposalBy }), ...(proposalFrom && { proposalFrom }) }
}

const makerOf = ({ engine, settings }: Unit): Pick<Unit, 'proposalBy'> =>
  engine === undefined ? {} : { proposalBy: { engine, ...(settings ? { settings } : {}) } }

/**
 * Both texts are by persons: ours stays and theirs is the proposal, for a person to decide. A proposal of an earlier
 * import is added to the comments.
 */
function keepBeside(
  edition: Edition,
  unit: Unit,
  { target, source, stamp }: { readonly target: string; readonly source: string; readonly stamp: ImportStamp },
): Edition {
  if (unit.proposal === target) return edition
  const comments = commentsWithProposal(unit, stamp)
  const proposed = { proposal: target, proposalSource: source, proposalFrom: stamp }
  return replaceUnit(edition, { ...withoutProposal(unit), ...comments, state: 'initial', ...proposed })
}
