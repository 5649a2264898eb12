import * as v from 'valibot'
import type { Syntax } from '../../model.ts'
import { fields } from '../../schema.ts'
import { isDueTime } from './due-time.ts'

// The contents of review files.

const Comments = v.pipe(
  v.array(
    v.strictObject({
      author: v.string(),
      time: v.string(),
      text: v.string(),
      edited: v.exactOptional(v.string()),
      resolved: v.exactOptional(v.strictObject({ by: v.exactOptional(v.string()), time: v.string() })),
      about: v.exactOptional(v.literal('source')),
    }),
  ),
  v.readonly(),
)
const Dismissals = v.pipe(
  v.array(
    v.strictObject({
      code: v.string(),
      reason: v.string(),
      by: v.string(),
      hash: v.string(),
      about: v.exactOptional(v.literal('source')),
    }),
  ),
  v.readonly(),
)
const Reads = v.pipe(
  v.array(
    v.strictObject({
      act: v.picklist(['read', 'edited', 'approved']),
      by: v.string(),
      time: v.string(),
      hash: v.string(),
    }),
  ),
  v.readonly(),
)

const Settings = fields(v.string())

const Texts = v.strictObject({ source: v.string(), target: v.string() })

const SYNTAXES: Readonly<Record<Syntax, true>> = {
  markdown: true,
  html: true,
  attribute: true,
  'attribute-single': true,
  json: true,
  'json-html': true,
  yaml: true,
  'yaml-single': true,
  'yaml-block': true,
  literal: true,
  xml: true,
  'xml-html': true,
  cdata: true,
  srt: true,
  vtt: true,
  runs: true,
}
const SyntaxSchema = v.picklist(Object.keys(SYNTAXES) as Syntax[])

const UnitSchema = v.strictObject({
  state: v.picklist(['initial', 'translated', 'reviewed', 'final']),
  origin: v.picklist(['engine', 'memory', 'human', 'import']),
  engine: v.optional(v.string()),
  settings: v.optional(Settings),
  /** Of the target as the tool last wrote it. If the JSON has another text, it is a person's. */
  hash: v.string(),
  source: v.string(),
  syntax: v.optional(SyntaxSchema),
  machine: v.optional(v.string()),
  proposal: v.optional(v.string()),
  proposalSource: v.optional(v.string()),
  proposalBy: v.optional(v.strictObject({ engine: v.string(), settings: v.exactOptional(Settings) })),
  proposalFrom: v.optional(v.strictObject({ author: v.string(), time: v.string() })),
  imported: v.optional(
    v.strictObject({ base: v.exactOptional(v.string()), hash: v.string(), file: v.exactOptional(v.string()) }),
  ),
  repairs: v.optional(v.pipe(v.array(v.string()), v.readonly())),
  dismissed: v.optional(Dismissals),
  comments: v.optional(Comments),
  reads: v.optional(Reads),
  earlier: v.optional(
    v.strictObject({ read: v.exactOptional(Texts), run: v.exactOptional(Texts), approved: v.exactOptional(Texts) }),
  ),
})

const RemovedSchema = v.strictObject({ ...UnitSchema.entries, target: v.string() })

export const CorrectionSchema = v.strictObject({
  text: v.string(),
  by: v.string(),
  time: v.string(),
  draft: v.string(),
})

/** The person who works on an edition, and until when. */
export const AssignmentSchema = {
  assigned: v.optional(v.string()),
  due: v.optional(
    v.pipe(v.string(), v.check(isDueTime, 'a day, "2026-03-15", or a time with its offset, "2026-03-15T18:00:00Z"')),
  ),
}

export const RecordSchema = v.strictObject({
  version: v.literal(1),
  sourceLocale: v.string(),
  ...AssignmentSchema,
  correction: v.optional(CorrectionSchema),
  units: v.optional(fields(UnitSchema), {}),
  removed: v.optional(fields(RemovedSchema), {}),
})

export const SourceSchema = v.strictObject({
  version: v.literal(1),
  /**
   * The file that the article is read from, relative to the folder of the locales. Another file of the same name is
   * refused.
   */
  file: v.optional(v.string()),
  /**
   * The order of the article, if the catalog has another one: the catalog groups by block, even a sentence that moved
   * to another block.
   */
  order: v.optional(v.array(v.string())),
  /** The syntax of the texts, by key, if they are not plain text. */
  syntax: v.optional(fields(SyntaxSchema), {}),
  removed: v.optional(fields(v.string()), {}),
})

export type UnitRecord = v.InferOutput<typeof UnitSchema>
