/** What two texts have in common in any two languages: figures, and names in the same letters. */

/** The letters of a text in lower case: `Trump, 1,100` and `TRUMP 1 100` are the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** Figures of two or more digits, without their separators: `1,100` → `1100`. */
const figuresOf = (text: string): readonly string[] =>
  (text.match(/\p{Nd}[\p{Nd}.,\u00a0\u202f ]*/gu) ?? [])
    .map(figure => figure.replace(/\P{Nd}/gu, ''))
    .filter(figure => figure.length >= 2)

/** Words with a capital inside a sentence, without endings that change: `Kursk` → `kurs`. */
const capitalsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]{3,})/gu)]
    .filter(({ index }) => /[\p{L}\p{N},;:]["“”'’)\s]*\s$/u.test(text.slice(0, index)))
    .map(([, word = '']) => word.toLowerCase().slice(0, Math.max(4, word.length - 2)))

/** Signs of the content of a text that a translation keeps. */
export interface Evidence {
  readonly figures: ReadonlySet<string>
  readonly capitals: ReadonlySet<string>
}

export const evidenceOf = (text: string): Evidence => ({
  figures: new Set(figuresOf(text)),
  capitals: new Set(capitalsOf(text)),
})

/** The fraction of a source's signs that an answer has; undefined if the source has none. */
function shareOf({ figures, capitals }: Evidence, answer: string): number | undefined {
  if (figures.size + capitals.size === 0) return undefined
  return foundIn({ figures, capitals }, answer) / (figures.size + capitals.size)
}

export function foundIn({ figures, capitals }: Evidence, answer: string): number {
  const digits = figuresOf(answer)
  const folded = answer.toLowerCase()
  return (
    [...figures].filter(figure => digits.includes(figure)).length +
    [...capitals].filter(word => folded.includes(word)).length
  )
}

/** Whether an answer has half of the source's figures and names, so that both are about the same thing. */
export const sharesEvidence = (source: string, answer: string): boolean =>
  (shareOf(evidenceOf(source), answer) ?? 0) >= 0.5
