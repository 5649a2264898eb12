import { hashOf } from './hashes.ts'

/** How many members of families have their bits in one slot. */
export const MEMBERS_IN_SLOT = 30

/** A word or phrase of a family with mutually exclusive members: "north", of `north east south west`. */
export interface Contrast {
  /** The words of the phrase, lower case; a final `*` on one means any ending, and `#` any digits. */
  readonly words: readonly string[]
  /** How many words that are. */
  readonly length: number
  readonly capital: boolean
  /** The family, and this member of it; empty for a phrase that means no member: "first of all". */
  readonly family: string
  readonly member: string
  /** Another number for each word or phrase of a language. */
  readonly id: number
  /** The slot and the bit of the member, among those of all members. */
  readonly slot: number
  readonly bit: number
  /** Set if it may mean the member, so that the member is not missed: Spanish "pasado" for last. */
  readonly loose: boolean
  /** Set if it says the member, but too often something else for a warning: Russian "он", of a thing. */
  readonly weak: boolean
}

/**
 * What a word says of families with mutually exclusive members: its phrases, the longest first. Words with the same
 * phrases share it.
 */
export interface Saying {
  /** The members that fit before any word. */
  readonly any: readonly Contrast[]
  /** The members that fit before a certain word, which decides for most phrases. */
  readonly by: ReadonlyMap<string, readonly Contrast[]>
  /**
   * A bit for each word of `by`, by the lowest bits of its hash, and one by the next bits: most words that follow lack
   * one of the two and need no lookup.
   */
  readonly seconds: number
  readonly secondsAgain: number
  /** The places of `any` among the members of the language's words, half-open. */
  readonly from: number
  readonly to: number
}

export const NO_SAYING: Saying = { any: [], by: new Map(), seconds: 0, secondsAgain: 0, from: 0, to: 0 }

/** The head of a member: all that is needed of a word that only may say it. */
const [SLOT, BIT, PLAIN] = [5, 31, 1 << 12]

/** Whether a head is of a word alone that may mean its member, and does so in most texts without a difference. */
export const isPlainHead = (head: number): boolean => (head & PLAIN) !== 0

/** Adds the member of a head to the bits of members, by slots. */
export function addMember(head: number, bits: number[]): void {
  const slot = (head & (PLAIN - 1)) >> SLOT
  bits[slot] = (bits[slot] ?? 0) | (1 << (head & BIT))
}

function headOf({ length, capital, family, member, loose, slot, bit }: Contrast): number {
  const isPlain = length === 1 && !capital && loose && member !== '' && family !== 'country'
  return (isPlain ? PLAIN : 0) | (slot << SLOT) | Math.log2(bit)
}

/**
 * What the words of a language say before any word, of all words in one list, with the heads in another: one look where
 * the way over a word takes several.
 */
export class Sayings {
  heads = new Int32Array(1 << 10)
  readonly members: Contrast[] = []
  readonly #known = new Map<string, Saying>()

  /** The saying of a word with these members. */
  of(contrasts: readonly Contrast[]): Saying {
    if (contrasts.length === 0) return NO_SAYING
    const key = contrasts.map(({ id }) => id).join()
    const saying = this.#known.get(key) ?? this.#make(contrasts)
    this.#known.set(key, saying)
    return saying
  }

  #make(contrasts: readonly Contrast[]): Saying {
    const fitting = (next: string | undefined): readonly Contrast[] =>
      contrasts.filter(({ words }) => words[1] === next || words[1] === undefined || isOpen(words[1]))
    const second = [...new Set(contrasts.flatMap(({ words }) => words[1] ?? []))]
    const any = fitting(undefined)
    const from = this.members.length
    for (const contrast of any) this.#add(contrast)
    const bitsOf = (bit: (hash: number) => number): number => second.reduce((all, word) => all | bit(hashOf(word)), 0)
    const [seconds, secondsAgain] = [bitsOf(bitOf), bitsOf(otherBitOf)]
    return {
      any,
      by: new Map(second.map(word => [word, fitting(word)])),
      seconds,
      secondsAgain,
      from,
      to: this.members.length,
    }
  }

  #add(contrast: Contrast): void {
    if (this.members.length === this.heads.length) {
      const longer = new Int32Array(2 * this.heads.length)
      longer.set(this.heads)
      this.heads = longer
    }
    this.heads[this.members.length] = headOf(contrast)
    this.members.push(contrast)
  }
}

/** A shift uses the lowest five bits of a number. */
const bitOf = (hash: number): number => 1 << hash
const otherBitOf = (hash: number): number => 1 << (hash >>> 5)

/** Whether a word with this hash may be one that decides what a word before it says. */
export const mayDecide = ({ seconds, secondsAgain }: Pick<Saying, 'seconds' | 'secondsAgain'>, hash: number): boolean =>
  (seconds & bitOf(hash)) !== 0 && (secondsAgain & otherBitOf(hash)) !== 0

/** Whether several words fit: `#` is any digits, `year*` has any ending. */
const isOpen = (word: string): boolean => word === '#' || word.endsWith('*')
