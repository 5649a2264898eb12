import * as v from 'valibot'
import { isDueTime } from '../edition/index.ts'
import { fields } from '../schema.ts'

/** The requests of the page; every request is checked against its schema. */

const Text = v.pipe(v.string(), v.maxLength(20_000))
const Short = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2_000))
const Revision = v.pipe(v.string(), v.maxLength(64))
/** `translated` withdraws an approval. */
const State = v.picklist(['translated', 'reviewed', 'final'])

/** A person's change to one unit. `revision` is the one that they saw: if another one is saved, this is a conflict. */
export const UnitRequest = v.variant('kind', [
  v.strictObject({
    kind: v.literal('revise'),
    revision: Revision,
    target: v.optional(Text),
    state: v.optional(State),
  }),
  /** Undoes the last change of this page; `revision` is the unit as that change left it. */
  v.strictObject({ kind: v.literal('undo'), revision: Revision }),
  /** Records that the person has read source and target of `revision`. */
  v.strictObject({ kind: v.literal('read'), revision: Revision }),
  /** A comment about the source is for all editions. */
  v.strictObject({ kind: v.literal('comment'), text: Short, about: v.optional(v.literal('source')) }),
  /** A new text for the person's own comment of that time. */
  v.strictObject({ kind: v.literal('reword'), time: Short, text: Short }),
  v.strictObject({ kind: v.literal('resolve'), author: Short, time: Short, done: v.boolean() }),
  /** A dismissal about the source is for all editions. */
  v.strictObject({
    kind: v.literal('dismiss'),
    code: Short,
    reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
    about: v.optional(v.literal('source')),
  }),
  v.strictObject({ kind: v.literal('reopen'), code: Short, about: v.optional(v.literal('source')) }),
])
export type UnitRequest = v.InferOutput<typeof UnitRequest>

const Place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

/** A split or a merge of sentences; `at` counts UTF-16 units of the sentence. */
export const CutRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('merge') }),
  v.strictObject({
    kind: v.literal('split'),
    at: Place,
    /** Where the texts of editions are cut, by locale; others stay whole with the first half. */
    targets: v.optional(fields(Place)),
  }),
])
export type CutRequest = v.InferOutput<typeof CutRequest>

/** The note for a correction; `draft` is the drafted note that was shown with it. */
export const CorrectionRequest = v.strictObject({ draft: Text, text: Short })
export type CorrectionRequest = v.InferOutput<typeof CorrectionRequest>

/** The assignee and due time of an edition; an empty text removes either. */
export const AssignmentRequest = v.strictObject({
  assigned: v.pipe(v.string(), v.trim(), v.maxLength(200), v.regex(/^\P{Cc}*$/u)),
  due: v.union([v.literal(''), v.pipe(v.string(), v.check(isDueTime, 'a day or a time with its offset'))]),
})
export type AssignmentRequest = v.InferOutput<typeof AssignmentRequest>

/** A search. */
export const FindRequest = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  isRegex: v.boolean(),
  matchCase: v.boolean(),
  wholeWords: v.boolean(),
  side: v.picklist(['source', 'target', 'both']),
  /** One article; without it, all of them. */
  slug: v.optional(Short),
  /** Empty: all languages. */
  locales: v.pipe(v.array(Short), v.maxLength(200)),
  /** Whether the translation memory is searched, too. */
  memory: v.optional(v.boolean(), false),
  /** The replacement for matches in targets. */
  replacement: v.optional(Text),
})
export type FindRequest = v.InferOutput<typeof FindRequest>
/** The same as it is sent, without defaults. */
export type FindQuery = v.InferInput<typeof FindRequest>

/** Applies fixes of one kind of finding to sentences of an edition, as they were shown. */
export const FixesRequest = v.strictObject({
  code: Short,
  changes: v.pipe(v.array(v.strictObject({ key: Short, revision: Revision, target: Text })), v.maxLength(5000)),
})
export type FixesRequest = v.InferOutput<typeof FixesRequest>

/** A request whose path says everything. */
export const NothingRequest = v.strictObject({})

/** Approves sentences of an edition as they were shown. */
export const ApproveRequest = v.strictObject({
  changes: v.pipe(v.array(v.strictObject({ key: Short, revision: Revision })), v.maxLength(5000)),
})
export type ApproveRequest = v.InferOutput<typeof ApproveRequest>

/** Replaces matches in the selected sentences, as they were shown. */
export const ReplaceRequest = v.strictObject({
  ...FindRequest.entries,
  replacement: Text,
  changes: v.pipe(
    v.array(v.strictObject({ slug: Short, locale: Short, key: Short, revision: Revision })),
    v.maxLength(5000),
  ),
})
export type ReplaceRequest = v.InferInput<typeof ReplaceRequest>

export const CheckRequest = v.strictObject({ target: Text })
export const ResendRequest = v.strictObject({ engine: Short })
const TermTypeSchema = v.picklist(['person', 'place', 'organization', 'work', 'event', 'term'])
/** Words of a source, to be looked up before they are added to the glossary. */
export const NameLookRequest = v.strictObject({ slug: Short, locale: Short, text: Short })
/** How words of a text are added to the glossary. */
export const NameAddRequest = v.variant('kind', [
  v.strictObject({
    kind: v.literal('term'),
    source: Short,
    type: TermTypeSchema,
    translations: v.record(Short, v.pipe(v.string(), v.trim(), v.maxLength(200))),
  }),
  v.strictObject({ kind: v.picklist(['alias', 'misspelling']), term: Short, text: Short }),
  v.strictObject({ kind: v.picklist(['rendering', 'avoid']), term: Short, locale: Short, text: Short }),
])
export type NameLookRequest = v.InferOutput<typeof NameLookRequest>
export type NameAddRequest = v.InferOutput<typeof NameAddRequest>

export const RenameRequest = v.strictObject({
  term: Short,
  locale: Short,
  to: Short,
  /** Only in this article. */
  slug: v.optional(Short),
})
const RenamedIn = v.strictObject({
  locale: Short,
  to: Short,
  /** The inflected forms of the new rendering. */
  forms: v.optional(v.pipe(v.array(Short), v.maxLength(100))),
  /** The changes of the preview to make, by the revision that was shown. */
  changes: v.pipe(v.array(v.strictObject({ slug: Short, key: Short, revision: Revision })), v.maxLength(100_000)),
})
export const RenameApplyRequest = v.strictObject({
  ...RenameRequest.entries,
  ...RenamedIn.entries,
  /** The same name in other languages, in the same step. */
  also: v.optional(v.pipe(v.array(RenamedIn), v.maxLength(200)), []),
})
export type RenameRequest = v.InferOutput<typeof RenameRequest>
export type RenameApplyRequest = v.InferOutput<typeof RenameApplyRequest>
/** The same as it is sent, without defaults. */
export type RenameApplyQuery = v.InferInput<typeof RenameApplyRequest>
