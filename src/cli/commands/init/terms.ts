import type { TermConcept } from '../../../exchange/index.ts'
import type { Glossary, Locale } from '../../../model.ts'
import { addEntry, idOf, loadTypes } from '../../../names/index.ts'

interface Known {
  readonly from: Locale
  readonly glossary: Glossary
}

/** Terms of a list that are left out, because they have no word in the articles' language. */
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

/** What a list of terms added to a glossary, and what of it did not come along. */
export interface Added {
  readonly text: string
  readonly added: number
  readonly known: number
  readonly twins: readonly Twin[]
  readonly others: readonly OtherLanguages[]
}

/**
 * The text of a glossary.yml with the concepts that it lacks at its end. A concept without a word in the articles' language is
 * left out, and so is one that has a word of another term.
 */
export async function addTerms(
  text: string,
  concepts: readonly TermConcept[],
  { from, glossary }: Known,
): Promise<Added> {
  const typeOf = await loadTypes(from)
  const words = new Set(
    glossary.terms.flatMap(({ source, aliases, misspellings }) => [source, ...aliases, ...misspellings]),
  )
  const ids = new Set(glossary.terms.map(({ id }) => id))
  let written = text
  let added = 0
  let known = 0
  const { concepts: single, twins, others } = merged(concepts, from)
  for (const concept of single) {
    const [source, ...others] = concept[from] ?? []
    if (source === undefined) continue
    if (words.has(source)) {
      known++
      continue
    }
    const aliases = others.filter(word => !words.has(word))
    for (const word of [source, ...aliases]) words.add(word)
    const id = freeId(source, ids)
    ids.add(id)
    const translations = Object.fromEntries(
      Object.entries(concept).flatMap(([locale, [use]]) =>
        locale === from || use === undefined ? [] : [[locale, use]],
      ),
    )
    written = addEntry(written, { id, type: isName(source) ? typeOf(source) : 'term', source, aliases, translations })
    added++
  }
  return { text: written, added, known, twins, others }
}

/** Concepts with the same word in the articles' language as one: a table for each language has it once in each. */
function merged(
  concepts: readonly TermConcept[],
  from: Locale,
): Pick<Added, 'twins' | 'others'> & { readonly concepts: readonly TermConcept[] } {
  const bySource = new Map<string, Record<Locale, readonly string[]>>()
  const twins: Twin[] = []
  const others: TermConcept[] = []
  for (const concept of concepts) {
    const sources = concept[from] ?? concept[languageOf(from)] ?? variantOf(concept, from)
    const [source] = sources ?? []
    if (source === undefined || sources === undefined) {
      others.push(concept)
      continue
    }
    const known = bySource.get(source) ?? { [from]: sources }
    for (const [locale, words] of Object.entries(concept)) {
      if (languageOf(locale) === languageOf(from)) continue
      known[locale] ??= words
      const [[kept], [left]] = [known[locale], words]
      if (kept !== undefined && left !== undefined && kept !== left) twins.push({ source, locale, kept, left })
    }
    bySource.set(source, known)
  }
  return { concepts: [...bySource.values()], twins, others: countLanguages(others) }
}

function countLanguages(concepts: readonly TermConcept[]): readonly OtherLanguages[] {
  const byLanguages = Map.groupBy(
    concepts.map(concept => Object.keys(concept)).filter(locales => locales.length > 1),
    locales => locales.join(' '),
  )
  return [...byLanguages].map(([locales, rows]) => {
    const [from = '', ...to] = locales.split(' ')
    return { from, to, rows: rows.length }
  })
}

const languageOf = (locale: Locale): string => locale.split('-')[0] ?? locale

const variantOf = (concept: TermConcept, from: Locale): readonly string[] | undefined =>
  Object.entries(concept).find(([locale]) => languageOf(locale) === languageOf(from))?.[1]

/** A word in small letters is a term; of a name, a person has to confirm what it is. */
const isName = (word: string): boolean => /\p{Lu}/u.test(word)

function freeId(source: string, ids: ReadonlySet<string>): string {
  const id = idOf(source)
  if (!ids.has(id)) return id
  let number = 2
  while (ids.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
