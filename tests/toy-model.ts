import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'fixtures/bergamot')
const FILES = { model: 'model.bin', lex: 'lex.bin', vocab: 'vocab.spm' }

export interface ToyFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly location: string
  readonly content: Buffer
}

const toyFile = (name: string, content: Buffer = readFileSync(join(FOLDER, name))): ToyFile => ({
  name,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  location: name,
  content,
})

/** The toy model's files by role, with another content of `model` if it is given. */
export const toyFiles = (model?: Buffer): Readonly<Record<keyof typeof FILES, ToyFile>> => ({
  model: toyFile(FILES.model, model),
  lex: toyFile(FILES.lex),
  vocab: toyFile(FILES.vocab),
})

/** The entries of the toy model's files in a list of models. */
export function toyPins(model?: Buffer) {
  const { model: weights, lex, vocab } = toyFiles(model)
  const pin = ({ name, size, sha256, location }: ToyFile) => ({ name, size, sha256, location })
  return { model: pin(weights), lex: pin(lex), vocab: pin(vocab) }
}

/** Sentences that the toy model was not trained on, with its translations. */
export const heldOut = (): readonly { readonly source: string; readonly target: string }[] =>
  readFileSync(join(FOLDER, 'held-out.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [source = '', , target = ''] = line.split('\t')
      return { source, target }
    })

/** Writes a list of models with the toy model as `en-es`; gives an environment with that list and an empty cache. */
export function toyList(
  folder: string,
  { base = 'http://127.0.0.1:9/', model }: { base?: string; model?: Buffer } = {},
) {
  const list = join(folder, 'models.json')
  writeFileSync(
    list,
    JSON.stringify({ base, licence: 'Apache-2.0', pairs: { 'en-es': { version: '1', files: toyPins(model) } } }),
  )
  return { INTERLINEAR_MODELS_LIST: list, XDG_CACHE_HOME: join(folder, 'cache') }
}

/** The folder of models below a cache. */
export const modelsIn = (env: { readonly XDG_CACHE_HOME: string }): string =>
  join(env.XDG_CACHE_HOME, 'interlinear/models')

/** The same, with the toy model's files installed. */
export function toyInstalled(folder: string, model?: Buffer): ReturnType<typeof toyList> {
  const env = toyList(folder, model ? { model } : {})
  mkdirSync(modelsIn(env), { recursive: true })
  for (const { sha256, content } of Object.values(toyFiles(model))) writeFileSync(join(modelsIn(env), sha256), content)
  return env
}
