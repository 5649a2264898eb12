import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The part of bergamot-translator's WASM that we use, with the names of its bindings. */
export interface Bergamot {
  readonly AlignedMemory: new (size: number, alignment: number) => AlignedMemory
  readonly AlignedMemoryList: new () => Freed & { readonly push_back: (memory: AlignedMemory) => void }
  readonly TranslationModel: new (
    config: string,
    model: AlignedMemory,
    shortlist: AlignedMemory,
    vocabularies: Freed,
    qualityModel: null,
  ) => Freed
  readonly BlockingService: new (options: { readonly cacheSize: number }) => Service
  readonly VectorString: new () => Freed & { readonly push_back: (text: string) => void }
  readonly VectorResponseOptions: new () => Freed & { readonly push_back: (options: ResponseOptions) => void }
}

interface Freed {
  readonly delete: () => void
}

interface AlignedMemory extends Freed {
  readonly getByteArrayView: () => Int8Array
}

interface ResponseOptions {
  readonly qualityScores: boolean
  readonly alignment: boolean
  readonly html: boolean
}

interface Responses extends Freed {
  readonly get: (index: number) => { readonly getTranslatedText: () => string }
}

export interface Service {
  readonly translate: (model: Freed, texts: Freed, options: Freed) => Responses
  readonly translateViaPivoting: (first: Freed, second: Freed, texts: Freed, options: Freed) => Responses
}

export type LoadedModel = Freed

/** The part of the runtime's WebAssembly that we use; Node's types leave it to those of browsers. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>
  readonly instantiate: (module: object, imports: object) => Promise<Instance>
}

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>
}

/** Matrix functions that Firefox provides to the module; in Node, the module's own functions replace them. */
const MATRIX_FUNCTIONS: Readonly<Record<string, string>> = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
}

/** The folder of the package with the WASM and its glue; the rest of that package does not run in Node. */
const bergamotFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@browsermt/bergamot-translator/package.json')), 'worker')

/** Loads the WASM into this thread. `say` gets its log lines. */
export async function loadBergamot(say: (line: string) => void): Promise<Bergamot> {
  const folder = bergamotFolder()
  const glue = readFileSync(join(folder, 'bergamot-translator-worker.js'), 'utf8')
  const wasm = await WebAssembly.compile(readFileSync(join(folder, 'bergamot-translator-worker.wasm')))
  return new Promise((resolve, reject) => {
    const module: Record<string, unknown> = {
      print: say,
      printErr: say,
      onAbort: (why: unknown) => reject(new Error(`the translator was aborted: ${String(why)}`)),
      onRuntimeInitialized: () => resolve(module as unknown as Bergamot),
      instantiateWasm: (imports: object, accept: (instance: Instance) => void) => {
        instantiate(wasm, imports).then(accept, reject)
        return {}
      },
    }
    // The glue is a script that expects a global `Module`; it comes only from the pinned package.
    new Function('Module', glue)(module)
  })
}

async function instantiate(wasm: object, imports: object): Promise<Instance> {
  let own: Instance['exports'] = {}
  const call =
    (name: string) =>
    (...values: readonly unknown[]): unknown => {
      const matrixFunction = own[name]
      return typeof matrixFunction === 'function' ? matrixFunction(...values) : undefined
    }
  const gemm = Object.fromEntries(Object.entries(MATRIX_FUNCTIONS).map(([wanted, name]) => [wanted, call(name)]))
  const instance = await WebAssembly.instantiate(wasm, { ...imports, wasm_gemm: gemm })
  own = instance.exports
  return instance
}
