import type { Locale, TermType } from '../model.ts'
import { bare, isAllCaps } from './fold.ts'
import { regionName, regionNamed } from './geography.ts'
import { scriptOf } from './rendering.ts'

/** A name as an id: lower-case Latin letters, digits and hyphens. */
export function idOf(name: string): string {
  const plain = bare(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'name' : plain
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
