import { sourceLanguageOf } from '../../languages/names.ts'
import type { Locale, TermType } from '../../model.ts'
import { scriptOf } from '../render/rendering.ts'
import { bare, isAllCaps } from '../text/fold.ts'
import { regionName, regionNamed } from '../text/regions.ts'

/** A name as an id, in small letters without accents: `Škoda Auto` → `skoda-auto`, `Владимир Путин` → `владимир-путин`. */
export function idOf(name: string): string {
  const words = bare(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length === 0 ? 'name' : words.join('-')
}

/** What an unlisted name probably is; a person confirms it. */
export const typeOf = (name: string, locale: Locale): TermType => typeInName(name, locale) ?? 'person'

/** What a name says of itself: a country, an abbreviation, an institution, a place called after what it is; else undefined. */
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

/** The words beside a mention of a name, in small letters and without their marks; empty where there is none. */
export interface Neighbours {
  readonly before: string
  readonly after: string
  /** The word before `before`: town, in "the town of Quiroga". */
  readonly kind?: string
}

/** Of so many mentions, one at least has to stand behind a title, or in a place, to say what the name is. */
const MENTIONS = 4

/** The type of a name by the words beside its mentions; undefined where they say nothing, or both. */
export function typeBeside(neighbours: readonly Neighbours[], mentions: number, locale: Locale): TermType | undefined {
  const { titles, abbreviatedTitles, inPlaces, places: kinds, ofPlaces } = sourceLanguageOf(locale) ?? {}
  const isTitle = (word: string): boolean => titles?.has(word) === true || abbreviatedTitles?.has(word) === true
  let [persons, places] = [0, 0]
  for (const { before, after, kind = '' } of neighbours) {
    // "former Oslo mayor" has the title of another.
    if (isTitle(before) && !isTitle(after)) persons++
    else if (inPlaces?.has(before) || (ofPlaces?.has(before) && kinds?.has(kind))) places++
  }
  const enough = mentions / MENTIONS
  if (persons > places && persons >= enough) return 'person'
  return places > persons && places >= enough ? 'place' : undefined
}

/** A rendering of an unlisted name that is probably right: CLDR's for a country, the name itself in the same script. */
export function suggestedRendering(name: string, from: Locale, to: Locale): string {
  const region = regionNamed(name, from)
  if (region !== undefined) return regionName(region, to) ?? ''
  return scriptOf(from) === scriptOf(to) ? name : ''
}
