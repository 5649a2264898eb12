import { contrastsOf, FAMILIES } from '../../languages/contrasts.ts'
import type { Locale, TermType } from '../../model.ts'
import { type Neighbours, typeBeside, typeInName, typeOf } from '../glossary/suggest.ts'
import type { SourceName } from './sources.ts'

/**
 * The types of names, if the names themselves or their sentences show it: "Mayor Lindqvist" → person, "in Tromsdal" →
 * place. Other names are not in the map.
 */
export function typesOf(
  names: readonly SourceName[],
  texts: readonly string[],
  locale: Locale,
): ReadonlyMap<string, TermType> {
  const known = knownTypes(locale)
  const types = new Map<string, TermType>()
  for (const { name, lines } of names) {
    const sentences = lines.map(line => texts[line] ?? '')
    const neighbours = sentences.flatMap(sentence => neighboursOf(name, sentence))
    const type = typeInName(name, locale) ?? known.get(name) ?? typeBeside(neighbours, sentences.length, locale)
    if (type !== undefined) types.set(name, type)
  }
  // A full name and its surname are of one person.
  for (const { name } of names) {
    for (const other of types.has(name) ? [] : names) {
      const isOne = other.name.endsWith(` ${name}`) || name.endsWith(` ${other.name}`)
      if (isOne && types.get(other.name) === 'person') types.set(name, 'person')
    }
  }
  return types
}

/** The probable types of names of a locale, each by itself: a person without other evidence. */
export function typesByName(locale: Locale): (name: string) => TermType {
  const known = knownTypes(locale)
  return name => known.get(name) ?? typeOf(name, locale)
}

/** The words before and after each place of a name, in small letters and without punctuation. */
function neighboursOf(name: string, text: string): readonly Neighbours[] {
  const pattern = new RegExp(
    `([\\p{L}\\p{M}’'-]+)\\.?\\s${RegExp.escape(name)}(?![\\p{L}\\p{N}])(?:\\s([\\p{L}\\p{M}’'-]+))?`,
    'gu',
  )
  return [...text.matchAll(pattern)].map(([, before = '', after = '']) => ({
    before: before.toLowerCase(),
    after: after.toLowerCase(),
  }))
}

const PLACES = ['country', 'continent', 'city', 'region']

/**
 * The names that every language has its own form of, by their form in this one: `Moscow` → place, `NATO` →
 * organization.
 */
function knownTypes(locale: Locale): ReadonlyMap<string, TermType> {
  const words = contrastsOf(locale) ?? {}
  const typesIn = (family: string, type: TermType): readonly (readonly [string, TermType])[] =>
    (FAMILIES[family]?.members ?? '').split(' ').flatMap(member =>
      (words[member] ?? '')
        .split(/\s+/)
        .filter(word => /^\p{Lu}/u.test(word))
        .map(word => [word.replaceAll('_', ' '), type] as const),
    )
  return new Map([...PLACES.flatMap(family => typesIn(family, 'place')), ...typesIn('body', 'organization')])
}
