import { commentsWithProposal, isPersons, reviseUnit, withoutProposal } from '../../edition/index.ts'
import type { Edition, ImportedText, Locale, SegmentKey, Unit } from '../../model.ts'
import { hashCoded, plainText } from '../coded-text.ts'
import type { CodedText, ReceivedUnit } from '../model.ts'
import { knownText } from './received-text.ts'

export type ImportAction = 'updated' | 'unchanged' | 'conflict' | 'stale' | 'unknown'

/** What became of a unit that came back. */
export interface UnitOutcome {
  readonly key: SegmentKey
  readonly locale: Locale
  readonly action: ImportAction
  readonly message?: string
  /** The source text that the translation was made from, and the present one, where they differ. */
  readonly sources?: { readonly before: string; readonly after: string }
}

/** A sentence of the article as it is now, and how its texts are read and written. */
export interface PresentSentence {
  readonly key: SegmentKey
  readonly text: string
  readonly read: (text: string) => CodedText
  readonly write: (text: CodedText) => string
  /** Set for a sentence that is no longer in the article, whose unit is still in the edition. */
  readonly isGone?: true
}

/** Who takes the file in, and when: for the comments that an import leaves. */
export interface ImportStamp {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly time: string
}

export interface Decision {
  readonly edition: Edition
  readonly outcome: UnitOutcome
}

/**
 * Takes one unit that came back into the edition. Only a text that somebody changed in the file is taken, as a person's: by
 * the hash that it was written with, not by the state that a tool gave it. A text that a person changed here meanwhile
 * stays, and the other becomes the proposal beside it.
 */
export function decideUnit(
  edition: Edition,
  received: ReceivedUnit,
  { sentence, stamp }: { readonly sentence: PresentSentence; readonly stamp: ImportStamp },
): Decision {
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
  const comparison = compare(received, unit, sentence)
  const { target, message, oldSource: source } = comparison
  if (comparison.isForeign) return done('unknown', 'its source is no text of this sentence')
  if (comparison.isSame) return done('unchanged')
  if (!comparison.isEdited) {
    const isNew = comparison.changedHere && unit.target !== ''
    return done('unchanged', isNew ? 'changed here since the file was written: ours stays' : undefined)
  }
  if (comparison.changedHere && isPersons(unit) && unit.target !== '') {
    const made = source === undefined ? [] : ['made from an older source']
    const why = received.hashes.target === undefined ? 'ours is a text of a person' : 'somebody changed it here since'
    const said = [`${why}: theirs is the proposal`, ...made, ...(message ? [message] : [])]
    return done('conflict', said.join('; '), keepBeside(edition, unit, { target, source: sentence.text, stamp }))
  }
  const { imported } = comparison
  if (source === undefined) {
    const text = { target, source: sentence.text, imported, fuzzy: received.fuzzy }
    return done('updated', message, edit(edition, unit, text))
  }
  const { edition: after, outcome } = done(
    'stale',
    message,
    editStale(edition, unit, { target, source, imported, now: sentence.text }),
  )
  return { edition: after, outcome: { ...outcome, sources: { before: source, after: sentence.text } } }
}

interface Comparison {
  /** The text as the locale file would have it. */
  readonly target: string
  readonly isSame: boolean
  readonly isEdited: boolean
  readonly changedHere: boolean
  /** What the import brings, to be remembered; undefined where the file does not say what it was made from. */
  readonly imported: ImportedText | undefined
  /** The source text that it was made from, where that is no longer the present one. */
  readonly oldSource: string | undefined
  /** Whether nothing says that it was ever a translation of this sentence. */
  readonly isForeign: boolean
  readonly message: string
}

function compare(received: ReceivedUnit, unit: Unit, sentence: PresentSentence): Comparison {
  const { read, write } = sentence
  const [present, ours] = [read(sentence.text), read(unit.target)]
  const known =
    received.written === undefined
      ? knownText(received.target, present, [ours, read(unit.source)])
      : { text: received.target, dropped: [], lost: [] }
  const [theirs, now] = [hashCoded(known.text), hashCoded(ours)]
  const { hashes } = received
  const target = received.written ?? write(known.text)
  const says = (text: string): boolean => sameWords(received.source, read(text))
  const isCurrent = hashes.source === undefined ? says(sentence.text) : hashes.source === hashCoded(present)
  return {
    target,
    isSame: theirs === now || target === unit.target,
    isEdited: hashes.target === undefined || theirs !== hashes.target,
    changedHere:
      hashes.target === undefined
        ? isPersons(unit)
        : now !== hashes.target && !isEarlierDelivery(unit, hashes.target, now),
    imported: hashes.target === undefined ? undefined : { base: hashes.target, hash: hashCoded(read(target)) },
    isForeign: !isCurrent && hashes.source === undefined && !says(unit.source),
    oldSource: isCurrent ? undefined : oldSource(received, unit, sentence),
    message: [
      ...known.dropped.map(data => `left out ${data}, which is in no text of ours`),
      ...known.lost.map(data => `lacks ${data} of the source`),
    ].join('; '),
  }
}

/**
 * Whether the text here is what an earlier import of the same export brought, and nobody touched it since: an approval is
 * an act of somebody here.
 */
const isEarlierDelivery = ({ imported, state }: Unit, base: string, now: string): boolean =>
  imported?.base === base && imported.hash === now && state !== 'reviewed' && state !== 'final'

/** As the locale file had it, where the unit still says it; else as the file says it. */
function oldSource({ source }: ReceivedUnit, unit: Unit, { read, write }: PresentSentence): string {
  const before = read(unit.source)
  return sameWords(source, before) ? unit.source : write(knownText(source, before, []).text)
}

const sameWords = (one: CodedText, other: CodedText): boolean => wordsOf(one) === wordsOf(other)
const wordsOf = (text: CodedText): string =>
  plainText(text.map(piece => (typeof piece === 'string' ? piece : piece.data)))
    .replace(/\s+/g, ' ')
    .trim()

/** The text of a unit that came back as the locale file would have it. */
export const writtenTarget = ({ written, target }: ReceivedUnit, { text, read, write }: PresentSentence): string =>
  written ?? write(knownText(target, read(text), []).text)

function replaceUnit(edition: Edition, unit: Unit): Edition {
  return { ...edition, units: edition.units.map(each => (each.key === unit.key ? unit : each)) }
}

const unitIn = (edition: Edition, key: SegmentKey): Unit | undefined => edition.units.find(each => each.key === key)

/** The person's text of the file as the unit's text; one that its tool calls unfinished waits for a person. */
function edit(
  edition: Edition,
  { key }: Unit,
  { target, source, imported, fuzzy }: BroughtText & { readonly fuzzy?: true | undefined },
): Edition {
  const edited = reviseUnit(edition, key, { do: 'edit', target, source })
  const unit = unitIn(edited, key)
  if (!unit) return edited
  return replaceUnit(edited, { ...unit, ...(fuzzy && { state: 'initial' }), ...(imported && { imported }) })
}

interface BroughtText {
  readonly target: string
  /** The source text that it was made from. */
  readonly source: string
  readonly imported: ImportedText | undefined
}

/** A person's text for an older source stands and waits for them; the machine's text for the present one is offered. */
function editStale(
  edition: Edition,
  before: Unit,
  { target, source, imported, now }: BroughtText & { readonly now: string },
): Edition {
  const edited = edit(edition, before, { target, source, imported })
  const unit = unitIn(edited, before.key)
  if (!unit) return edited
  return replaceUnit(edited, { ...unit, state: 'initial', ...offerFor(now, before, target) })
}

/** A text for the present source: that of the unit before, or the proposal that already stood beside it. */
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
 * Both texts are persons': ours stands and theirs is the proposal, for a person to decide. A proposal that an earlier import
 * left goes to the comments.
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
