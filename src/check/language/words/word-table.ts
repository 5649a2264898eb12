import type { Span } from '../../../model.ts'
import type { Print } from './hashes.ts'

/** A stretch of a text that is one word, and its hashes. */
export interface Run extends Span, Print {}

/** Words with the same place share a set: of too many, the one that was learnt first is forgotten. */
const [SETS, IN_SET] = [1 << 13, 4]

/** The second hash and the length of each word: with them it is found without a look at the words of its set. */
const WIDTH = 2

/** The words of a language's latest texts, by the hashes of their spelling. Most words repeat from text to text. */
export class WordTable<Word> {
  readonly #prints = new Int32Array(SETS * IN_SET * WIDTH)
  readonly #words = new Array<Word | undefined>(SETS * IN_SET)

  find({ start, end, hash, check }: Run): Word | undefined {
    const prints = this.#prints
    const length = end - start
    const first = setOf(hash)
    for (let place = first; place < first + IN_SET; place++) {
      if (prints[place * WIDTH] === check && prints[place * WIDTH + 1] === length) return this.#words[place]
    }
    return undefined
  }

  /** Keeps a word as the latest of its set. */
  keep({ start, end, hash, check }: Run, word: Word): void {
    const first = setOf(hash)
    this.#prints.copyWithin((first + 1) * WIDTH, first * WIDTH, (first + IN_SET - 1) * WIDTH)
    this.#prints.set([check, end - start], first * WIDTH)
    this.#words.copyWithin(first + 1, first, first + IN_SET - 1)
    this.#words[first] = word
  }
}

/** The first place of a set; the highest bits of a product depend on all bits of the hash. */
const setOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> SHIFT) * IN_SET
const SHIFT = 32 - Math.log2(SETS)
