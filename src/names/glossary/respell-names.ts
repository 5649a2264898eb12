import type { Locale, Mention, Term } from '../../model.ts'
import { listedForms, renderingFor } from '../render/rendering.ts'
import { areTheirs } from '../text/namesakes.ts'
import { type Respelling, replaceWords } from './respell.ts'

/** A text whose source mentions a renamed term. */
interface NamedText {
  readonly source: string
  readonly target: string
  /**
   * The names in the source, found in the whole article: a surname alone is recognized by the full name in another
   * sentence.
   */
  readonly mentions: readonly Mention[]
  readonly locale: Locale
}

/** A text with the old words of the names in its source replaced; `respellings` has those of each term, by id. */
export function respellNames(
  { source, target, mentions, locale }: NamedText,
  respellings: ReadonlyMap<string, Respelling>,
): { readonly target: string; readonly repairs: readonly string[] } {
  const terms = [...new Set(mentions.flatMap(({ term }) => term ?? []))]
  const words = new Map<string, string>()
  const owners = new Map<string, Term>()
  for (const term of terms) {
    for (const [from, to] of respellings.get(term.id) ?? []) {
      words.set(from, to)
      owners.set(from, term)
    }
  }
  if (words.size === 0) return { target, repairs: [] }
  const others = terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    return rendering ? listedForms(rendering) : []
  })
  const isMeant = (word: string, places: number): readonly boolean[] => {
    const term = owners.get(word)
    return term?.type === 'person' ? areTheirs(word, places, { source, mentions, term }) : Array(places).fill(true)
  }
  const repairs: string[] = []
  const respelt = replaceWords(target, words, {
    others,
    isMeant,
    onReplace: (from, to) => repairs.push(`glossary: "${from}" → "${to}"`),
  })
  return { target: respelt, repairs }
}
