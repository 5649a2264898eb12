/** How many answers are kept; then all are dropped. */
const REMEMBERED = 20_000

/** The same test with its last answers: most words repeat from text to text. */
export function remembering(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const answer = test(word)
    known.set(word, answer)
    return answer
  }
}
