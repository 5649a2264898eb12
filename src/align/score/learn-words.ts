import { likelihoodRatio } from '../../likelihood-ratio.ts'
import type { LinkKind, TextWords, Word } from '../model.ts'
import type { Link } from '../words/links.ts'

/** Stretches of the two texts that probably translate each other. */
export interface WeighedPair {
  /** Sentences of the two texts. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly weight: number
}

/** The letters at the start of a word by which its forms count together. */
const STEM = 5
const LEAST_RATIO = 5

/** The words of a text by their common stem. */
export interface Stems {
  readonly of: readonly number[]
  readonly words: readonly (readonly number[])[]
}

export function stemsOf({ words }: TextWords): Stems {
  const ids = new Map<string, number>()
  const byStem: number[][] = []
  const of = words.map(word => {
    const { id } = word
    const key = stemOf(word)
    const stem = ids.get(key) ?? ids.size
    ids.set(key, stem)
    byStem[stem] = [...(byStem[stem] ?? []), id]
    return stem
  })
  return { of, words: byStem }
}

/** What the forms of a word have in common: its beginning; for marks and numbers the whole. */
export function stemOf({ lower, meanings }: Pick<Word, 'lower' | 'meanings'>): string {
  if (meanings.some(meaning => /^(?:mark|number|engine) /.test(meaning))) return lower
  if (/^\p{sc=Hangul}/u.test(lower)) return lower.slice(0, 2)
  return lower.slice(0, STEM)
}

const KIND: LinkKind = 'learnt'

interface Texts {
  readonly source: TextWords
  readonly target: TextWords
  readonly sourceStems: Stems
  readonly targetStems: Stems
}

/** Two words that were seen together no more often than this may be a coincidence. */
const LEAST_TOGETHER = 1.5

/** A word in a larger share of many pairs is no evidence. */
const MOST_SHARE = 0.3
const MANY = 60

/**
 * Words that are in translations of each other more often than by chance, by the log-likelihood ratio (Dunning 1993).
 */
export function learnWords(pairs: readonly WeighedPair[], texts: Texts): readonly Link[] {
  const { sourceStems, targetStems } = texts
  return strongest(associationsIn(pairs, texts)).flatMap(({ one, other }) =>
    (sourceStems.words[one] ?? []).flatMap(left =>
      (targetStems.words[other] ?? []).map(right => ({ source: left, target: right, kind: KIND })),
    ),
  )
}

function associationsIn(pairs: readonly WeighedPair[], { source, target, sourceStems, targetStems }: Texts) {
  const width = targetStems.words.length
  const ones = new Float64Array(sourceStems.words.length)
  const others = new Float64Array(width)
  const stems = pairs.map(({ source: left, target: right, weight }) => ({
    left: stemsIn(left, source, sourceStems),
    right: stemsIn(right, target, targetStems),
    weight,
  }))
  for (const { left, right, weight } of stems) {
    for (const stem of left) ones[stem] = (ones[stem] ?? 0) + weight
    for (const stem of right) others[stem] = (others[stem] ?? 0) + weight
  }
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const most = Math.max(MANY, MOST_SHARE * total)
  const tells = (count = 0): boolean => count >= LEAST_TOGETHER && count <= most
  const both = new Map<number, number>()
  for (const { left, right, weight } of stems) {
    const often = right.filter(other => tells(others[other]))
    for (const one of left) {
      if (!tells(ones[one])) continue
      for (const other of often) both.set(one * width + other, (both.get(one * width + other) ?? 0) + weight)
    }
  }
  return [...both].flatMap(([key, together]): Association[] => {
    const [one, other] = [Math.floor(key / width), key % width]
    const [a, b] = [ones[one] ?? 0, others[other] ?? 0]
    if (together < LEAST_TOGETHER || together * total <= a * b) return []
    const ratio = likelihoodRatio(together, [a, b, total])
    return ratio < LEAST_RATIO ? [] : [{ one, other, ratio }]
  })
}

interface Association {
  readonly one: number
  readonly other: number
  readonly ratio: number
}

/** Of the words associated with a word, those nearly as strong as the strongest, from both sides. */
function strongest(found: readonly Association[]): readonly Association[] {
  const best = new Map<string, number>()
  const raise = (key: string, ratio: number) => best.set(key, Math.max(best.get(key) ?? 0, ratio))
  for (const { one, other, ratio } of found) {
    raise(`s${one}`, ratio)
    raise(`t${other}`, ratio)
  }
  return found.filter(
    ({ one, other, ratio }) => ratio >= 0.6 * (best.get(`s${one}`) ?? 0) || ratio >= 0.6 * (best.get(`t${other}`) ?? 0),
  )
}

const stemsIn = (sentences: readonly number[], text: TextWords, { of }: Stems): readonly number[] => [
  ...new Set(sentences.flatMap(sentence => (text.sentences[sentence] ?? []).map(word => of[word] ?? 0))),
]
