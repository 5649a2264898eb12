import { distance } from 'fastest-levenshtein'
import { checkDataOf } from '../../../languages/check.ts'

/** What the pairs of one file or article show of the names in them, whatever a glossary says. */
export interface NameLore {
  /** Remembers what a pair shows; call it for every pair before asking. */
  readonly learn: (source: string, target: string) => void
  /** What is odd about the names of a pair. */
  readonly judge: (source: string, target: string) => readonly OddName[]
}

export interface OddName {
  readonly kind: 'misspelt' | 'untranslated' | 'wrong'
  readonly name: string
  readonly source: readonly [number, number]
  /** What the target has in its place. */
  readonly found: { readonly text: string; readonly span: readonly [number, number] }
  /** Whether other pairs show how it is written. */
  readonly sure?: boolean
  /** How the other pairs write it. */
  readonly usual?: string
}

interface Word {
  readonly text: string
  readonly at: number
  /** Whether it opens a sentence, where any word has a capital. */
  readonly first: boolean
}

/** Letters of a name that tell it; shorter words are too like each other. */
const SHORTEST = 4

const NAME = /\p{Lu}[\p{L}\p{M}’']{3,}/gu

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(NAME)].map(({ 0: found, index }) => ({
    text: found.replace(/['’](?:s|t)?$/, ''),
    at: index,
    first: /(?:^\s*|[.!?…:]["”»’)]*\s+)(?:["“„«‘(¿¡–—-]+\s*)?$/u.test(text.slice(Math.max(0, index - 8), index)),
  }))
}

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Words that only sound alike are one name in two languages: Siria, Syria; Afrika, Africa. */
const soundOf = (word: string): string =>
  plain(word)
    .replace(/ph/g, 'f')
    .replace(/[ckq]h?/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(?<![aeiou])[aeiou]+$/, '')

/** Whether a word is a name in some case of it: Obamovi, Obama. */
function isFormOf(word: string, name: string): boolean {
  const [one, other] = [plain(word), plain(name)]
  if (one.startsWith(other)) return one.length - other.length <= 5 && one.at(-1) !== one.at(-2)
  const stem = other.slice(0, Math.max(SHORTEST - 1, other.length - (/[aeiou]$/.test(other) ? 1 : 0)))
  return one.startsWith(stem) && one.length - stem.length <= 5
}

interface Slips {
  /** The name is known to be written so in this language: every other way to write it is a slip. */
  readonly known: boolean
  /** Names have no cases, so that an ending that differs is no case. */
  readonly uninflected: boolean
}

/** Whether two words differ as slips do: by a letter too many, too few, another one, or two that changed places. */
function isSlip(word: string, name: string, { known, uninflected }: Slips): boolean {
  const [one, other] = [plain(word), plain(name)]
  if (one === other || Math.abs(one.length - other.length) > 4) return false
  // American and America, Nevskiy and Nevsky are two words, or one in two spellings.
  if (other.startsWith(one) || (soundOf(one) === soundOf(other) && !/(.)\1/.test(one))) return false
  if (!known && (other.length < 6 || soundOf(one) === soundOf(other) || losesDouble(one, other))) return false
  const endings = uninflected ? [0] : [0, 1, 2, 3]
  for (const cut of endings) {
    const bare = one.slice(0, one.length - cut)
    if (bare.length < other.length - 1) break
    if (bare !== other && (distance(bare, other) === 1 || isTransposed(bare, other))) {
      return uninflected && known ? true : !differsAtTheEnd(one, other)
    }
  }
  return false
}

/** Whether two neighbouring letters changed places. */
function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** Languages write foreign names with fewer double letters, and hardly with more. */
const losesDouble = (one: string, other: string): boolean =>
  one.length < other.length && one === other.replace(/(.)\1/, '$1')

/** An ending that another case would have. */
function differsAtTheEnd(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= other.length - 2
}

interface Seen {
  pairs: number
  kept: number
  inside: number
  readonly beside: Map<string, number>
}

/** An empty memory of names, for a language whose names have cases or none. */
export function createNameLore(uninflected: boolean): NameLore {
  const names = new Map<string, Seen>()
  const targets = new Map<string, number>()
  /** Words that sources have in small letters: such a word with a capital is part of a title, and translated. */
  const small = new Set<string>()
  const seenOf = (name: string): Seen => {
    const known = names.get(name) ?? { pairs: 0, kept: 0, inside: 0, beside: new Map() }
    names.set(name, known)
    return known
  }
  return {
    learn(source, target) {
      const words = wordsIn(target)
      for (const word of new Set(words.map(({ text }) => text))) targets.set(word, (targets.get(word) ?? 0) + 1)
      for (const [word] of source.matchAll(/\p{Ll}{4,}/gu)) small.add(word)
      for (const { text, first } of distinct(wordsIn(source))) {
        const seen = seenOf(text)
        seen.pairs++
        if (!first) seen.inside++
        if (words.some(word => isFormOf(word.text, text))) seen.kept++
        for (const word of distinct(words)) {
          const key = stemOf(word.text)
          seen.beside.set(key, (seen.beside.get(key) ?? 0) + 1)
        }
      }
    },
    judge(source, target) {
      const [from, to] = [distinct(wordsIn(source)), wordsIn(target)]
      return from.flatMap(word => oddName(word, from, to) ?? [])
    },
  }

  function oddName(word: Word, from: readonly Word[], to: readonly Word[]): OddName | undefined {
    const seen = names.get(word.text)
    if (
      !seen ||
      seen.inside === 0 ||
      small.has(word.text.toLowerCase()) ||
      to.some(({ text }) => isFormOf(text, word.text) && text !== word.text)
    )
      return undefined
    const usual = usualOf(seen, targets)
    const here = to.find(({ text }) => text === word.text)
    const isKept = seen.kept * 2 >= seen.pairs
    const span = [word.at, word.at + word.text.length] as const
    const base = { name: word.text, source: span, ...(usual ? { usual } : {}) }
    if (here) {
      const isUsual = isKept || usual === undefined || isFormOf(word.text, usual)
      return isUsual || seen.pairs < 3 ? undefined : { ...base, kind: 'untranslated', found: foundAt(here) }
    }
    if (
      usual !== undefined &&
      to.some(({ text }) => plain(text).startsWith(usual.slice(0, Math.max(SHORTEST, usual.length - 1))))
    ) {
      return undefined
    }
    const times = targets.get(word.text) ?? 0
    const isKnown = times > 0
    const isRare = (text: string): boolean => {
      const count = targets.get(text) ?? 0
      return count <= 1 || (count === 2 && Math.max(times, seen.pairs) >= 5)
    }
    const slip = to.find(
      ({ text }) =>
        isRare(text) &&
        (isSlip(text, word.text, { known: isKnown, uninflected }) ||
          (usual !== undefined && isSlip(stemOf(text), usual, { known: true, uninflected: true }))),
    )
    if (slip) return { ...base, kind: 'misspelt', found: foundAt(slip), sure: isKnown || usual !== undefined }
    const isFirm = (isKept && seen.kept >= 2) || (usual !== undefined && seen.pairs >= 3)
    if (!isFirm) return undefined
    const other = to.find(({ text, first }) => !first && isOtherName(text, from))
    return other && { ...base, kind: 'wrong', found: foundAt(other) }
  }

  /** A name that other sources have, and this one has not. */
  function isOtherName(text: string, from: readonly Word[]): boolean {
    const known = names.get(text)
    return (
      known !== undefined &&
      known.kept >= 1 &&
      !from.some(word => isFormOf(text, word.text) || isFormOf(word.text, text))
    )
  }
}

const foundAt = ({ text, at }: Word): { text: string; span: readonly [number, number] } => ({
  text,
  span: [at, at + text.length],
})

/** The word that most targets have where their sources have a name, and few others do. */
function usualOf({ pairs, beside }: Seen, targets: ReadonlyMap<string, number>): string | undefined {
  let best: { readonly word: string; readonly count: number } | undefined
  for (const [word, count] of beside) if (count > (best?.count ?? 1)) best = { word, count }
  if (!best || best.count < pairs * 0.6) return undefined
  const { word, count } = best
  const all = [...targets].reduce((sum, [text, times]) => (stemOf(text) === word ? sum + times : sum), 0)
  return count >= all * 0.4 ? word : undefined
}

/** A word without what its cases change. */
const stemOf = (word: string): string => plain(word).slice(0, Math.max(SHORTEST, word.length - 2))

const distinct = (words: readonly Word[]): readonly Word[] => [
  ...new Map(words.map(word => [word.text, word])).values(),
]

/** An empty memory of the names in targets of a locale. */
export const createLoreOf = (to: string): NameLore => createNameLore(checkDataOf(to)?.uninflected === true)
