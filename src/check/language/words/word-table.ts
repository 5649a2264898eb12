import type { Span } from '../../../model.ts'
import type { Print } from './hashes.ts'

/** A stretch of a text that is one word, and its hashes. */
export interface Run extends Span, Print {}

/** Words with the same place share a set: of too many, the one that was learnt first is forgotten. */
const IN_SET = 4
/** With how many sets a table begins, and how many it has at most. */
const [FIRST_SETS, MOST_SETS] = [1 << 6, 1 << 13]
/** A fuller table has more sets before it forgets a word. */
const FULL = 1 / 8

/** The second hash and the length of each word: with them it is found without a look at the words of its set. */
const WIDTH = 2

/**
 * The words of a language's latest texts, by the hashes of their spelling. Most words repeat from text to text. The
 * table is no larger than its words need, so that those of an article stay in the fastest memory.
 */
export class WordTable<Word> {
  #sets = FIRST_SETS
  #shift = shiftFor(FIRST_SETS)
  #prints = new Int32Array(FIRST_SETS * IN_SET * WIDTH)
  #hashes = new Int32Array(FIRST_SETS * IN_SET)
  #words = new Array<Word | undefined>(FIRST_SETS * IN_SET)
  #kept = 0

  find({ start, end, hash, check }: Run): Word | undefined {
    const prints = this.#prints
    const length = end - start
    const first = setOf(hash, this.#shift)
    for (let place = first; place < first + IN_SET; place++) {
      if (prints[place * WIDTH] === check && prints[place * WIDTH + 1] === length) return this.#words[place]
    }
    return undefined
  }

  /** Keeps a word as the latest of its set. */
  keep({ start, end, hash, check }: Run, word: Word): void {
    const isFull = this.#words[setOf(hash, this.#shift) + IN_SET - 1] !== undefined
    if (isFull && this.#sets < MOST_SETS && this.#kept > this.#words.length * FULL) this.#grow()
    this.#put(hash, [check, end - start], word)
  }

  #put(hash: number, print: ArrayLike<number>, word: Word): void {
    const first = setOf(hash, this.#shift)
    if (this.#words[first + IN_SET - 1] === undefined) this.#kept++
    this.#prints.copyWithin((first + 1) * WIDTH, first * WIDTH, (first + IN_SET - 1) * WIDTH)
    this.#prints.set(print, first * WIDTH)
    this.#hashes.copyWithin(first + 1, first, first + IN_SET - 1)
    this.#hashes[first] = hash
    this.#words.copyWithin(first + 1, first, first + IN_SET - 1)
    this.#words[first] = word
  }

  /** Doubles the sets; the words of each keep their order. */
  #grow(): void {
    const [prints, hashes, words] = [this.#prints, this.#hashes, this.#words]
    this.#sets *= 2
    this.#shift = shiftFor(this.#sets)
    this.#prints = new Int32Array(2 * prints.length)
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#words = new Array<Word | undefined>(2 * words.length)
    this.#kept = 0
    for (let place = words.length - 1; place >= 0; place--) {
      const word = words[place]
      if (word === undefined) continue
      this.#put(hashes[place] ?? 0, prints.subarray(place * WIDTH, (place + 1) * WIDTH), word)
    }
  }
}

/** The first place of a set; the highest bits of a product depend on all bits of the hash. */
const setOf = (hash: number, shift: number): number => (Math.imul(hash, 0x9e3779b1) >>> shift) * IN_SET
const shiftFor = (sets: number): number => 32 - Math.log2(sets)
