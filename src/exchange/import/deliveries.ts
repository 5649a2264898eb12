import { commentsWithProposal, waitingText } from '../../edition/index.ts'
import type { ImportedText, Unit } from '../../model.ts'
import type { ImportStamp } from '../model.ts'

/** A delivery: the export that it answers, identified by the target at the export, and the name of its file. */
export interface Delivery {
  readonly base: string
  readonly file: string | undefined
}

/** Whether the present text is from an import of the same export, and nobody here has approved or changed it since. */
const isImportedText = ({ imported, state }: Unit, base: string, now: string): boolean =>
  imported?.base === base && imported.hash === now && state !== 'reviewed' && state !== 'final'

/**
 * Whether the present text is from an earlier delivery of this file. Two people may answer one export, with `a.xlf` and
 * `b.po`, so the name of the file counts. An import without a recorded name counts as an earlier delivery of this file;
 * its text is kept in the comments.
 */
export const isEarlierDelivery = (unit: Unit, { base, file }: Delivery, now: string): boolean =>
  isImportedText(unit, base, now) && (unit.imported?.file === undefined || unit.imported.file === file)

/** What identifies a delivery; a file from another tool may not have the target at the export. */
type DeliveryMarks = { readonly [K in keyof Delivery]: Delivery[K] | undefined }

/** The record of an imported text; undefined if its delivery cannot be told from others. */
export function importedText(hash: string, { base, file }: DeliveryMarks): ImportedText | undefined {
  if (base === undefined && file === undefined) return undefined
  return { ...(base === undefined ? {} : { base }), hash, ...(file === undefined ? {} : { file }) }
}

/**
 * Whether the text is the one that this file brought at its last import. Tools return whole documents: if somebody
 * changed one sentence, the others come again unchanged, and a correction that was made here meanwhile is no conflict.
 */
export const isTakenDelivery = ({ imported }: Unit, { base, file }: DeliveryMarks, hash: string): boolean =>
  imported !== undefined && imported.base === base && imported.file === file && imported.hash === hash

/** The file of another delivery of this export that brought the present text; undefined if a person here wrote it. */
export function otherDelivery(unit: Unit, { base, file }: Delivery, now: string): string | undefined {
  const other = isImportedText(unit, base, now) ? unit.imported?.file : undefined
  return other === file ? undefined : other
}

/** The unit with a replaced text in its comments, since two people may give their files the same name. */
export function keepReplaced(unit: Unit, { target, imported }: Unit, stamp: ImportStamp): Unit {
  const known = unit.comments ?? []
  const text = `Another text, from an earlier import${imported?.file === undefined ? '' : ` of ${imported.file}`}: ${target}`
  if (known.some(comment => comment.text === text)) return unit
  return { ...unit, comments: [...known, { ...stamp, text }] }
}

/**
 * The unit with the former proposal of a person: still as a proposal, or as a comment if there is another proposal now.
 */
export function keepProposal(unit: Unit, before: Unit, stamp: ImportStamp): Unit {
  const waiting = waitingText(before)
  if (!waiting || waiting.text === unit.target) return unit
  if (unit.proposal === waiting.text) return unit
  if (unit.proposal !== undefined)
    return { ...unit, ...commentsWithProposal({ ...before, ...commentsOf(unit) }, stamp) }
  const { proposalSource = before.source, proposalFrom = stamp } = before
  return { ...unit, state: 'initial', proposal: waiting.text, proposalSource, proposalFrom }
}

const commentsOf = ({ comments }: Unit): Pick<Unit, 'comments'> => (comments ? { comments } : {})
