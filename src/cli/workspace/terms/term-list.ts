import type { TermConcept, TermWords } from '../../../exchange/index.ts'
import { languageTag } from '../../../languages/index.ts'
import type { Glossary, Locale, Rendering, Term } from '../../../model.ts'
import { idOf, isTermId, loadTypes } from '../../../names/index.ts'

/** Terms of a list that are left out, since they have no word in the articles' language. */
export interface OtherLanguages {
  readonly from: Locale
  readonly to: readonly Locale[]
  readonly rows: number
}

/** A second rendering of one word in one language, which is left out. */
export interface Twin {
  readonly source: string
  readonly locale: Locale
  readonly kept: string
  readonly left: string
}

/** A list of terms as entries for a glossary, and what is left out of it. */
export interface TermList {
  readonly proposed: Glossary
  readonly twins: readonly Twin[]
  readonly others: readonly OtherLanguages[]
  /** Words that should not be used, in a language without a right word for their term. */
  readonly unplaced: readonly Unplaced[]
}

export interface Unplaced {
  readonly source: string
  readonly locale: Locale
  readonly words: readonly string[]
}

/**
 * The concepts of a list as terms of a glossary: words that should not be used become misspellings of the source, and
 * forbidden renderings in the other languages. A concept without a right word in the articles' language is left out.
 */
export async function readTermList(concepts: readonly TermConcept[], from: Locale): Promise<TermList> {
  const typeOf = await loadTypes(from)
  const { single, twins, others } = merged(concepts, from)
  const terms = single.map(concept => termOf(concept, from, typeOf))
  const unplaced = single.flatMap(({ words }) =>
    Object.entries(words).flatMap(([locale, { right, wrong }]) =>
      right.length > 0 || wrong.length === 0 ? [] : [{ source: words[from]?.right[0] ?? '', locale, words: wrong }],
    ),
  )
  return { proposed: { version: 1, sourceLocale: from, terms }, twins, others, unplaced }
}

function termOf(concept: TermConcept, from: Locale, typeOf: (name: string) => Term['type']): Term {
  const { words, id, note, keep = false } = concept
  const { right: [source = '', ...aliases] = [], wrong: misspellings = [], gender } = words[from] ?? {}
  const type = concept.type ?? (isName(source) ? typeOf(source) : 'term')
  const translations = Object.entries(words).flatMap(([locale, own]) => {
    const rendering = locale === from ? undefined : renderingOf(own)
    return rendering === undefined || (keep && rendering.use === source) ? [] : [[locale, rendering] as const]
  })
  return {
    id: id !== undefined && isTermId(id) ? id : idOf(source),
    ...{ type, source, aliases, misspellings, keep },
    // The gender of a common noun is grammatical: der Waffenstillstand.
    ...(gender === undefined || concept.type === undefined ? {} : { gender }),
    ...(note === undefined ? {} : { note }),
    caseSensitive: concept.caseSensitive ?? type !== 'term',
    translations: Object.fromEntries(translations),
  }
}

function renderingOf({
  right,
  wrong,
  forms = [],
  derived = [],
  aliases = {},
  match,
}: TermWords): Rendering | undefined {
  const [use] = right
  if (use === undefined) return undefined
  return { use, aliases, forms, derived, avoid: wrong, ...(match === undefined ? {} : { match }) }
}

interface Merged {
  /** Each with its words of the articles' language under that locale. */
  readonly single: readonly TermConcept[]
  readonly twins: readonly Twin[]
  readonly others: readonly OtherLanguages[]
}

/** Joins concepts with the same word in the articles' language: separate tables for each language repeat it. */
function merged(concepts: readonly TermConcept[], from: Locale): Merged {
  const bySource = new Map<string, TermConcept>()
  const twins: Twin[] = []
  const others: TermConcept[] = []
  for (const concept of concepts) {
    const own = concept.words[from] ?? concept.words[languageTag(from)] ?? variantOf(concept, from)
    const source = own?.right[0]
    if (source === undefined || own === undefined) {
      others.push(concept)
      continue
    }
    const known = bySource.get(source)
    const words: Record<Locale, TermWords> = { ...known?.words }
    words[from] = words[from] === undefined ? own : joined(words[from], own)
    for (const [locale, added] of Object.entries(concept.words)) {
      if (languageTag(locale) === languageTag(from)) continue
      const before = words[locale]
      const [kept, left] = [before?.right[0], added.right[0]]
      if (kept !== undefined && left !== undefined && kept !== left) twins.push({ source, locale, kept, left })
      words[locale] =
        before === undefined
          ? added
          : joined(before, kept === undefined || kept === left ? added : { ...added, right: [], forms: [] })
    }
    bySource.set(source, { ...concept, ...known, words })
  }
  return { single: [...bySource.values()], twins, others: countLanguages(others) }
}

/**
 * The words of two entries of one term in one language. A word that is right in the first one is not made wrong by the
 * second.
 */
function joined(one: TermWords, other: TermWords): TermWords {
  const right = [...new Set([...one.right, ...other.right])]
  const wrong = [...new Set([...one.wrong, ...other.wrong])].filter(word => !right.includes(word))
  return { ...other, ...one, right, wrong, forms: [...new Set([...(one.forms ?? []), ...(other.forms ?? [])])] }
}

function countLanguages(concepts: readonly TermConcept[]): readonly OtherLanguages[] {
  const byLanguages = Map.groupBy(
    concepts.map(({ words }) => Object.keys(words)).filter(locales => locales.length > 1),
    locales => locales.join(' '),
  )
  return [...byLanguages].map(([locales, rows]) => {
    const [from = '', ...to] = locales.split(' ')
    return { from, to, rows: rows.length }
  })
}

const variantOf = ({ words }: TermConcept, from: Locale): TermWords | undefined =>
  Object.entries(words).find(([locale]) => languageTag(locale) === languageTag(from))?.[1]

/** A word in small letters is a term; for a name, a person must confirm its type. */
const isName = (word: string): boolean => /\p{Lu}/u.test(word)
