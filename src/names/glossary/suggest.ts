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
export function typeOf(name: string, locale: Locale): TermType {
  if (regionNamed(name, locale) !== undefined) return 'place'
  return isAllCaps(name.replaceAll('.', '')) ? 'organization' : 'person'
}

/** A rendering of an unlisted name that is probably right: CLDR's for a country, the name itself in the same script. */
export function suggestedRendering(name: string, from: Locale, to: Locale): string {
  const region = regionNamed(name, from)
  if (region !== undefined) return regionName(region, to) ?? ''
  return scriptOf(from) === scriptOf(to) ? name : ''
}
