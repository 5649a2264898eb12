import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { InterlinearError } from '../../../errors.ts'
import { describeIssue } from '../../../schema.ts'

const FileSchema = v.looseObject({
  name: v.string(),
  /** Bytes of the unpacked content. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** SHA-256 of the unpacked content, in hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
  /** The address, or its last part after the list's `base`. */
  location: v.string(),
})

const PairSchema = v.looseObject({
  version: v.string(),
  /** `model`, `lex`, and `vocab`, or `srcvocab` and `trgvocab` for two vocabularies. */
  files: v.pipe(
    v.looseObject({
      model: FileSchema,
      lex: v.optional(FileSchema),
      vocab: v.optional(FileSchema),
      srcvocab: v.optional(FileSchema),
      trgvocab: v.optional(FileSchema),
    }),
    v.check(({ vocab, srcvocab, trgvocab }) => Boolean(vocab ?? (srcvocab && trgvocab)), 'a vocabulary, or two'),
  ),
})

const ListSchema = v.looseObject({
  base: v.string(),
  licence: v.string(),
  /** By languages, as in `en-es`. */
  pairs: v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]+(?:-[A-Za-z]+)+$/, 'two languages, as in en-es')), PairSchema),
})

export type ModelList = v.InferOutput<typeof ListSchema>
export type ModelFile = v.InferOutput<typeof FileSchema>
export type ModelPair = v.InferOutput<typeof PairSchema>

/** The list of models: the one in the package, or the file that the environment names. */
export async function loadModelList(env: Readonly<Record<string, string | undefined>>): Promise<ModelList> {
  const file = env.INTERLINEAR_MODELS_LIST
  const value: unknown = file ? await readList(file) : (await import('./list.json', { with: { type: 'json' } })).default
  const read = v.safeParse(ListSchema, value)
  if (read.success) return read.output
  throw new InterlinearError('config', `not a list of models: ${describeIssue(read.issues[0]).message}.`, {
    place: { file: file ?? 'list.json' },
  })
}

async function readList(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new InterlinearError('config', 'the list of models cannot be read, expected a JSON file.', {
      place: { file },
      hint: 'INTERLINEAR_MODELS_LIST names it; without it, the list of the package is used.',
      cause,
    })
  }
}

/** The files of a pair, the model first. */
export const filesOf = ({ files }: ModelPair): readonly ModelFile[] =>
  [files.model, files.lex, files.vocab, files.srcvocab, files.trgvocab].filter(file => file !== undefined)

/** How many bytes a pair has. */
export const bytesOf = (pair: ModelPair): number => filesOf(pair).reduce((sum, { size }) => sum + size, 0)
