/** The tokens of a text for comparison: words, single ideographs, and punctuation; case is ignored. */
export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN) ?? []
}

/** One token per character in scripts without spaces, else per word; a number with separators is one token. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu

/** The length of the longest common subsequence of two lists. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  if (a.length > b.length) return commonLength(b, a)
  let row = new Uint16Array(a.length + 1)
  let next = new Uint16Array(a.length + 1)
  for (const token of b) {
    for (let i = 0; i < a.length; i++) {
      next[i + 1] = a[i] === token ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0)
    }
    const swap = row
    row = next
    next = swap
  }
  return row[a.length] ?? 0
}

export interface Similarity {
  /** The share of both texts that they have in common, in order: 0 to 1. */
  readonly whole: number
  /** The share of the shorter text that the longer one has, in order: 1 if it is a part of it. */
  readonly part: number
  readonly common: number
}

/** How similar two lists of tokens are, in order. */
export function similarityOf(a: readonly string[], b: readonly string[]): Similarity {
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return { whole: a.length === b.length ? 1 : 0, part: 0, common: 0 }
  const common = commonLength(a, b)
  return { whole: (2 * common) / (a.length + b.length), part: common / shorter, common }
}
