import { commentsWithProposal, waitingText } from '../../edition/index.ts'
import type { ImportedText, Unit } from '../../model.ts'
import type { ImportStamp } from '../model.ts'

/** A delivery: the export that it answers, told by the target that it began with, and the name of its file. */
export interface Delivery {
  readonly base: string
  readonly file: string | undefined
}

/** Whether the text here is what an import of the same export brought, and nobody touched it since: an approval is an act of somebody here. */
const isImportedText = ({ imported, state }: Unit, base: string, now: string): boolean =>
  imported?.base === base && imported.hash === now && state !== 'reviewed' && state !== 'final'

/**
 * Whether the text here is an earlier delivery of this file. Two people may answer one export, `a.xlf` and `b.po`: the name of
 * the file tells them apart. An import that nobody wrote the name of is taken for this one; its text is kept in the comments.
 */
export const isEarlierDelivery = (unit: Unit, { base, file }: Delivery, now: string): boolean =>
  isImportedText(unit, base, now) && (unit.imported?.file === undefined || unit.imported.file === file)

/** What tells a delivery from others: a file of another tool may not say which target it began with. */
type DeliveryMarks = { readonly [K in keyof Delivery]: Delivery[K] | undefined }

/** What is remembered of a text that came; undefined where nothing tells its delivery from others. */
export function importedText(hash: string, { base, file }: DeliveryMarks): ImportedText | undefined {
  if (base === undefined && file === undefined) return undefined
  return { ...(base === undefined ? {} : { base }), hash, ...(file === undefined ? {} : { file }) }
}

/**
 * Whether the text is the one that this file brought when it was last taken in. Tools give whole documents back: who changed
 * one sentence sends the others again as they were, and what was corrected here meanwhile is no conflict.
 */
export const isTakenDelivery = ({ imported }: Unit, { base, file }: DeliveryMarks, hash: string): boolean =>
  imported !== undefined && imported.base === base && imported.file === file && imported.hash === hash

/** The file of another delivery of this export, which brought the text that is here; undefined where a person here wrote it. */
export function otherDelivery(unit: Unit, { base, file }: Delivery, now: string): string | undefined {
  const other = isImportedText(unit, base, now) ? unit.imported?.file : undefined
  return other === file ? undefined : other
}

/** The unit with a text in its comments that another delivery takes the place of: two people may give their files one name. */
export function keepReplaced(unit: Unit, { target, imported }: Unit, stamp: ImportStamp): Unit {
  const known = unit.comments ?? []
  const text = `Another text, from an earlier import${imported?.file === undefined ? '' : ` of ${imported.file}`}: ${target}`
  if (known.some(comment => comment.text === text)) return unit
  return { ...unit, comments: [...known, { ...stamp, text }] }
}

/**
 * The unit with what a person proposed beside the text before: as a proposal still, else, where another is offered now, as a
 * comment.
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
