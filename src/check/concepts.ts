import { type Language, wordsOf } from './language.ts'
import type { Reading } from './reading.ts'

interface Lexicon {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly stems: readonly (readonly [stem: string, concept: string])[]
  readonly seen: Map<string, readonly string[]>
}

const lexicons = new WeakMap<Language, Lexicon>()
const REMEMBERED = 50_000

/** What a text is about, as far as its everyday words say: ids that are the same in every language. */
export function conceptsOf({ tokens, language }: Reading): ReadonlySet<string> {
  const lexicon = lexiconOf(language)
  const found = new Set<string>()
  for (const { kind, lower } of tokens) {
    if (kind === 'word') for (const concept of conceptsFor(lower, lexicon)) found.add(concept)
  }
  return found
}

function conceptsFor(word: string, { exact, stems, seen }: Lexicon): readonly string[] {
  const known = seen.get(word)
  if (known) return known
  const concepts = [...(exact.get(word) ?? []), ...stems.flatMap(([stem, id]) => (word.startsWith(stem) ? [id] : []))]
  if (seen.size >= REMEMBERED) seen.clear()
  seen.set(word, concepts)
  return concepts
}

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const exact = new Map<string, string[]>()
  const stems: [string, string][] = []
  for (const [id, words] of Object.entries(language.data.concepts ?? {})) {
    for (const word of wordsOf(words)) {
      if (word.endsWith('*')) stems.push([word.slice(0, -1), id])
      else exact.set(word, [...(exact.get(word) ?? []), id])
    }
  }
  const lexicon = { exact, stems, seen: new Map() }
  lexicons.set(language, lexicon)
  return lexicon
}
