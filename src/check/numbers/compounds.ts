import { wordsOf } from '../language/language.ts'
import type { Language, Sense } from '../language/model.ts'
import { add, amountOf, EMPTY, isOpen, type Sum } from './sum.ts'

interface Morphemes {
  readonly senses: ReadonlyMap<string, Sense>
  readonly longest: number
  readonly beginnings: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly endings: readonly string[]
}

const cache = new WeakMap<Language, Morphemes | null>()

/** Reads a number word that grew together (`zweihundert`, `achtzehnjährige`, `ventuno`); none where it is no such word. */
export function readGlued(word: string, language: Language): Sense[] {
  const morphemes = morphemesOf(language)
  if (!morphemes || word.length < 5 || !morphemes.beginnings.has(word.slice(0, 3))) return []
  let sum: Sum = EMPTY
  let rest = word
  let joined = false
  while (rest !== '') {
    const piece = longestPiece(rest, morphemes)
    if (piece === undefined) break
    const sense = morphemes.senses.get(piece)
    const next = sense ? add(sum, sense, joined) : isOpen(sum) ? sum : undefined
    if (!next) break
    joined = !sense
    sum = next
    rest = rest.slice(piece.length)
  }
  const whole = rest === '' || morphemes.endings.some(ending => fits(rest, ending))
  return whole && isOpen(sum) && !joined ? [{ kind: 'number', value: amountOf(sum), form: 'cardinal' }] : []
}

/** Whether number words that grew together begin like this word. */
export const mayBeginGlued = (word: string, language: Language): boolean =>
  morphemesOf(language)?.beginnings.has(word.slice(0, 3)) === true

const fits = (rest: string, ending: string): boolean =>
  ending.endsWith('*') ? rest.startsWith(ending.slice(0, -1)) : rest === ending

function longestPiece(rest: string, { senses, joints, longest }: Morphemes): string | undefined {
  for (let length = Math.min(longest, rest.length); length >= 2; length--) {
    const piece = rest.slice(0, length)
    if (senses.has(piece) || joints.has(piece)) return piece
  }
  return undefined
}

function morphemesOf(language: Language): Morphemes | undefined {
  const known = cache.get(language)
  if (known !== undefined) return known ?? undefined
  const { glue, cardinals, ordinals, scales } = language.data
  const senses = new Map<string, Sense>()
  for (const list of [ordinals, cardinals]) {
    for (const [value, words] of Object.entries(list)) {
      for (const word of wordsOf(words)) senses.set(word, { kind: 'number', value: Number(value), form: 'cardinal' })
    }
  }
  for (const [exponent, words] of Object.entries(scales)) {
    for (const word of wordsOf(words)) {
      senses.set(word.replace('*', ''), { kind: 'scale', exponent: Number(exponent) })
    }
  }
  const morphemes: Morphemes | null = glue
    ? {
        senses,
        longest: Math.max(...[...senses.keys()].map(word => word.length)),
        beginnings: new Set([...senses.keys()].map(word => word.slice(0, 3))),
        joints: new Set(wordsOf(glue.joints)),
        endings: wordsOf(glue.endings),
      }
    : null
  cache.set(language, morphemes)
  return morphemes ?? undefined
}
