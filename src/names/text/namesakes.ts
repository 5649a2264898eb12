import type { Mention, Term } from '../../model.ts'
import { tidy } from './fold.ts'

interface Named {
  readonly source: string
  readonly mentions: readonly Mention[]
  readonly term: Pick<Term, 'id'>
}

/**
 * Which of the places of a surname alone in a translation are the person's, if the source also has the word as another
 * name: of "Quiroga said the town of Quiroga" the first. If both texts have the word equally often, the order is the
 * same. Otherwise the person's places are as many fewer as the source has other ones.
 */
export function areTheirs(surname: string, found: number, { source, mentions, term }: Named): readonly boolean[] {
  const places: boolean[] = []
  for (let at = source.indexOf(surname); at >= 0; at = source.indexOf(surname, at + surname.length)) {
    const end = at + surname.length
    if (isLetter(source[at - 1]) || isLetter(source[end])) continue
    const owner = mentions.find(one => one.start <= at && end <= one.end)
    // "Marta Quiroga" is no surname alone.
    if (owner && /\s/u.test(owner.text)) continue
    places.push(owner?.term?.id === term.id)
  }
  if (found === places.length) return places
  const others = places.filter(isOwn => !isOwn).length
  return Array.from({ length: found }, (_, index) => index < found - others)
}

/** The surnames that several persons of a glossary have: Bush of George Bush and Laura Bush. */
export function sharedSurnames(terms: readonly Pick<Term, 'type' | 'source'>[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { type, source } of terms) {
    if (type !== 'person' || !/\s/u.test(source)) continue
    const surname = lastWord(source)
    if (seen.has(surname)) shared.add(surname)
    seen.add(surname)
  }
  return shared
}

/** Whether a source names a person by a surname alone that another one also has: a person must decide whose it is. */
export const mayMeanNamesake = (
  mentions: readonly Mention[],
  { id }: Pick<Term, 'id'>,
  shared: ReadonlySet<string>,
): boolean =>
  shared.size > 0 &&
  mentions.some(({ term, form, renders = form }) => {
    if (term?.id !== id || !shared.has(lastWord(renders))) return false
    const given = term.source.split(/\s+/u).slice(0, -1)
    return !renders.split(/\s+/u).some(word => given.includes(word))
  })

const lastWord = (name: string): string => tidy(name.split(/\s+/u).at(-1) ?? name)

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char)
