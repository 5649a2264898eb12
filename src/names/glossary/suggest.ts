import { sourceLanguageOf } from '../../languages/names.ts'
import type { Locale, TermType } from '../../model.ts'
import { fitsScript, mixesScripts, scriptOf } from '../render/rendering.ts'
import { bare, isAllCaps } from '../text/fold.ts'
import { regionName, regionNamed } from '../text/regions.ts'

/**
 * A name as an id, in small letters without accents: `Škoda Auto` → `skoda-auto`, `Владимир Путин` → `владимир-путин`.
 */
export function idOf(name: string): string {
  const words = bare(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length === 0 ? 'name' : words.join('-')
}

/** The probable type of an unlisted name; a person confirms it. */
export const typeOf = (name: string, locale: Locale): TermType => typeInName(name, locale) ?? 'person'

/**
 * The type that a name itself shows: a country, an abbreviation, an institution, a place with a word such as "Lake";
 * undefined otherwise.
 */
export function typeInName(name: string, locale: Locale): TermType | undefined {
  const letters = name.replaceAll('.', '')
  if (regionNamed(letters, locale) !== undefined) return 'place'
  if (isAllCaps(letters)) return 'organization'
  const { places, common, brands } = sourceLanguageOf(locale) ?? {}
  const words = name.toLowerCase().split(/\s+/u)
  if (words.length === 1) return undefined
  if (words.some(word => places?.has(word))) return 'place'
  return words.some(word => common?.has(word) || brands?.has(word)) ? 'organization' : undefined
}

/** The words beside a mention of a name, in small letters and without punctuation; empty if there is none. */
export interface Neighbours {
  readonly before: string
  readonly after: string
  /** The word before `before`: town, in "the town of Quiroga". */
  readonly kind?: string
}

/** At least one mention in this number must follow a title, or a word of place, as evidence for the type. */
const MENTIONS = 4

/** The type of a name by the words beside its mentions; undefined if there is no evidence, or for both types. */
export function typeBeside(neighbours: readonly Neighbours[], mentions: number, locale: Locale): TermType | undefined {
  const { titles, abbreviatedTitles, inPlaces, places: kinds, ofPlaces } = sourceLanguageOf(locale) ?? {}
  const isTitle = (word: string): boolean => titles?.has(word) === true || abbreviatedTitles?.has(word) === true
  let [persons, places] = [0, 0]
  for (const { before, after, kind = '' } of neighbours) {
    // "former Oslo mayor" has the title of another person.
    if (isTitle(before) && !isTitle(after)) persons++
    else if (inPlaces?.has(before) || (ofPlaces?.has(before) && kinds?.has(kind))) places++
  }
  const enough = mentions / MENTIONS
  if (persons > places && persons >= enough) return 'person'
  return places > persons && places >= enough ? 'place' : undefined
}

/** The probable rendering of an unlisted name: CLDR's for a country, or the name itself in the same script. */
export function suggestedRendering(name: string, from: Locale, to: Locale): string {
  const region = regionNamed(name, from)
  if (region !== undefined) return regionName(region, to) ?? ''
  return scriptOf(from) === scriptOf(to) && fitsScript(name, to) && !mixesScripts(name) ? name : ''
}
