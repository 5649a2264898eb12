/**
 * A model of real size with random weights, in the formats of Marian and SentencePiece: it produces nonsense as fast as
 * a real model produces text. Layouts: marian-dev src/common/binary.cpp, sentencepiece_model.proto.
 */

const FLOAT32 = 0x0404
const INT8 = 0x0101
const INTGEMM8 = 0x4101

interface Item {
  readonly name: string
  readonly type: number
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

const padded = (size: number): number => Math.ceil(size / 256) * 256

/** Pseudo-random bytes, the same in every run. */
function randomBytes(size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let state = 0x2545f491
  for (let at = 0; at < size; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes[at] = (state & 63) - 32
  }
  return bytes
}

function floats(name: string, count: number, value = 0): Item {
  const bytes = new Uint8Array(padded(count * 4))
  new Float32Array(bytes.buffer).fill(value, 0, count)
  return { name, type: FLOAT32, shape: [1, count], bytes }
}

/** Weights of eight bits, followed by their multiplier. */
function weights(name: string, rows: number, columns: number): Item {
  const bytes = new Uint8Array(padded(rows * columns + 4))
  bytes.set(randomBytes(rows * columns))
  new DataView(bytes.buffer).setFloat32(rows * columns, 400, true)
  return { name, type: INTGEMM8, shape: [rows, columns], bytes }
}

const scale = (name: string): Item => floats(`${name}_QuantMultA`, 1, 20)

interface Size {
  readonly embedding: number
  readonly inner: number
  readonly encoder: number
  readonly decoder: number
  readonly vocabulary: number
}

/** Mozilla's `tiny`: six encoder layers, two decoder layers. */
export const TINY: Size = { embedding: 256, inner: 1536, encoder: 6, decoder: 2, vocabulary: 32_000 }

function layers({ embedding: d, inner, encoder, decoder, vocabulary }: Size): readonly Item[] {
  const matrix = (name: string, rows = d, columns = d): readonly Item[] => [weights(name, rows, columns), scale(name)]
  const attention = (prefix: string): readonly Item[] =>
    ['q', 'k', 'v', 'o'].flatMap(part => [...matrix(`${prefix}_W${part}`), floats(`${prefix}_b${part}`, d)])
  const feedForward = (prefix: string): readonly Item[] => [
    ...matrix(`${prefix}_W1`, d, inner),
    floats(`${prefix}_b1`, inner),
    ...matrix(`${prefix}_W2`, inner, d),
    floats(`${prefix}_b2`, d),
  ]
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
  return [
    weights('Wemb', vocabulary, d),
    scale('Wemb'),
    scale('none'),
    floats('decoder_ff_logit_out_b', vocabulary),
    ...numbers(encoder).flatMap(n => [...attention(`encoder_l${n}_self`), ...feedForward(`encoder_l${n}_ffn`)]),
    ...numbers(decoder).flatMap(n => [
      ...matrix(`decoder_l${n}_rnn_W`),
      ...matrix(`decoder_l${n}_rnn_Wf`),
      floats(`decoder_l${n}_rnn_bf`, d),
      ...attention(`decoder_l${n}_context`),
      ...feedForward(`decoder_l${n}_ffn`),
    ]),
  ]
}

function settings({ embedding, inner, encoder, decoder, vocabulary }: Size): Item {
  const lines = [
    ...['bert-train-type-embeddings: true', 'bert-type-vocab-size: 2', 'dec-cell: ssru', 'dec-cell-base-depth: 2'],
    ...['dec-cell-high-depth: 1', `dec-depth: ${decoder}`, `dim-emb: ${embedding}`, 'dim-rnn: 1024', 'dim-vocabs:'],
    ...[`  - ${vocabulary}`, `  - ${vocabulary}`, 'enc-cell: gru', 'enc-cell-depth: 1', `enc-depth: ${encoder}`],
    ...['enc-type: bidirectional', 'input-types: []', 'layer-normalization: false', 'lemma-dim-emb: 0'],
    ...['output-omit-bias: false', 'right-left: false', 'skip: false', 'special-vocab: []', 'tied-embeddings: false'],
    ...['tied-embeddings-all: true', 'tied-embeddings-src: false', 'transformer-aan-activation: swish'],
    ...['transformer-aan-depth: 2', 'transformer-aan-nogate: false', 'transformer-decoder-autoreg: rnn'],
    ...['transformer-dim-aan: 2048', `transformer-dim-ffn: ${inner}`, 'transformer-ffn-activation: relu'],
    ...['transformer-ffn-depth: 2', 'transformer-guided-alignment-layer: last', 'transformer-heads: 8'],
    ...['transformer-no-projection: false', 'transformer-pool: false', 'transformer-postprocess: da'],
    ...['transformer-postprocess-emb: d', 'transformer-postprocess-top: ""', 'transformer-preprocess: ""'],
    ...['transformer-tied-layers: []', 'transformer-train-position-embeddings: false', 'type: transformer'],
    ...['ulr: false', 'ulr-dim-emb: 0', 'ulr-trainable-transformation: false', 'version: v1.9.56 random'],
  ]
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n\0`)
  return { name: 'special:model.yml', type: INT8, shape: [bytes.length], bytes }
}

/**
 * The file of the weights: heads of all items, their names and shapes, then their contents from an aligned offset on.
 */
export function randomModel(size: Size): Uint8Array {
  const items = [...layers(size), settings(size)]
  const names = items.map(({ name }) => new TextEncoder().encode(`${name}\0`))
  const shapes = items.reduce((sum, { shape }) => sum + shape.length * 4, 0)
  const head = 16 + items.length * 32 + names.reduce((sum, name) => sum + name.length, 0) + shapes
  const start = (Math.floor((head + 8) / 256) + 1) * 256
  const file = new Uint8Array(start + items.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const view = new DataView(file.buffer)
  let at = 0
  const long = (value: number): void => {
    view.setBigUint64(at, BigInt(value), true)
    at += 8
  }
  long(1)
  long(items.length)
  for (const [index, { type, shape, bytes }] of items.entries())
    for (const value of [names[index]?.length ?? 0, type, shape.length, bytes.length]) long(value)
  for (const name of names) {
    file.set(name, at)
    at += name.length
  }
  for (const { shape } of items) {
    for (const length of shape) {
      view.setInt32(at, length, true)
      at += 4
    }
  }
  long(start - at - 8)
  at = start
  for (const { bytes } of items) {
    file.set(bytes, at)
    at += bytes.length
  }
  return file
}

/** A vocabulary of syllables and letters, which splits any English text into about two pieces per word. */
export function randomVocabulary(count: number): Uint8Array {
  const out: number[] = []
  const number = (value: number): readonly number[] => {
    const bytes: number[] = []
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return [...bytes, rest]
      bytes.push((rest & 127) | 128)
    }
  }
  const field = (id: number, wire: number, payload: readonly number[]): readonly number[] => [
    ...number(id * 8 + wire),
    ...payload,
  ]
  const text = (id: number, bytes: readonly number[]): readonly number[] =>
    field(id, 2, [...number(bytes.length), ...bytes])
  const utf8 = (value: string): readonly number[] => [...new TextEncoder().encode(value)]
  const float = (value: number): readonly number[] => [...new Uint8Array(new Float32Array([value]).buffer)]
  const piece = (value: string, score: number, type: number): void => {
    const body = [...text(1, utf8(value)), ...field(2, 5, float(score)), ...field(3, 0, number(type))]
    for (const byte of text(1, body)) out.push(byte)
  }
  piece('</s>', 0, 3)
  piece('<unk>', 0, 2)
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?\'"-()']
  const pieces = new Set(['▁', ...letters])
  for (const a of letters) for (const b of letters) for (const before of ['▁', '']) pieces.add(before + a + b)
  for (const a of letters)
    for (const b of letters) for (const c of letters) if (pieces.size < count - 2) pieces.add(a + b + c)
  for (const value of [...pieces].slice(0, count - 2)) piece(value, value.length > 2 ? -3 : -9, 1)
  const none = [255, 255, 255, 255, 255, 255, 255, 255, 255, 1]
  const trainer = [
    ...field(3, 0, number(1)),
    ...field(4, 0, number(count)),
    ...field(40, 0, number(1)),
    ...field(41, 0, none),
    ...field(42, 0, number(0)),
    ...field(43, 0, none),
  ]
  const normalizer = [...text(1, utf8('identity')), ...[3, 4, 5].flatMap(id => field(id, 0, number(1)))]
  return Uint8Array.from([...out, ...text(2, trainer), ...text(3, normalizer)])
}
