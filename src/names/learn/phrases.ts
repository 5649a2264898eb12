import { likeness } from './likeness.ts'
import type { Targets, TargetWord } from './model.ts'

/** The words of a rendering of several words. */
export interface Phrase {
  /** By spelling, its number of sentences. */
  readonly forms: ReadonlyMap<string, number>
  readonly lines: readonly number[]
}

/** How many first letters the forms of one word have in common. */
const KEY = 3

/** The most words of a rendering. */
const MOST_WORDS = 5

/** A neighbour belongs to the rendering if it is beside the anchor in this share of its sentences. */
const BESIDE = 0.6

interface Found {
  readonly forms: Map<string, number>
  readonly lines: number[]
  /** How many of its words count. */
  readonly size: number
}

interface Extent {
  readonly lines: readonly number[]
  readonly targets: Targets
  readonly name: string
}

/** A word with the neighbours that belong to it: `Белый` → `Белый дом`. Short words do not count. */
export function phraseAround(stem: string, { lines, targets, name }: Extent): Phrase {
  const words = name.split(/\s+/u).length
  const anchored = lines.filter(line => (targets.lines[line] ?? []).some(({ lower }) => lower.startsWith(stem)))
  const seen = new Map<string, Found>()
  for (const line of anchored) {
    const own = new Set<string>()
    for (const window of windowsAround(targets.lines[line] ?? [], stem)) {
      const size = window.filter(isLong).length
      if (size > words || window.length > MOST_WORDS) continue
      const key = window.map(({ lower }) => lower.slice(0, KEY)).join(' ')
      if (own.has(key)) continue
      own.add(key)
      const text = window.map(word => word.text).join(' ')
      const known: Found = seen.get(key) ?? { forms: new Map(), lines: [], size }
      known.forms.set(text, (known.forms.get(text) ?? 0) + 1)
      known.lines.push(line)
      seen.set(key, known)
    }
  }
  const usual = [...seen.values()].filter(({ lines: own }) => own.length >= Math.max(2, BESIDE * anchored.length))
  const alike = ({ forms }: Found): number => Math.max(...[...forms.keys()].map(form => likeness(form, name)))
  usual.sort((a, b) => b.size - a.size || alike(b) - alike(a) || b.lines.length - a.lines.length)
  return usual[0] ?? { forms: new Map(), lines: [] }
}

const isLong = ({ lower, capital }: TargetWord): boolean => capital || lower.length > 3

/** A short noun may end a rendering, as in `Белый дом`; a short word before it is an article: `das Westjordanland`. */
const mayEnd = (word: TargetWord): boolean => isLong(word) || word.lower.length > 2

/** The stretches of words with the anchor that begin and end with a word that counts. */
function* windowsAround(words: readonly TargetWord[], stem: string): Generator<readonly TargetWord[]> {
  for (const [at, word] of words.entries()) {
    if (!word.lower.startsWith(stem)) continue
    for (let from = Math.max(0, at - MOST_WORDS + 1); from <= at; from++) {
      for (let to = at + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
        const window = words.slice(from, to)
        const [first, last] = [window[0], window.at(-1)]
        if (first && last && isLong(first) && mayEnd(last)) yield window
      }
    }
  }
}
