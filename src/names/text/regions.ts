import type { Locale } from '../../model.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const regions = new Map<Locale, ReadonlyMap<string, string>>()

/** The region code of a country's name in a locale, by CLDR: `UA` for Ukraine. */
export function regionNamed(name: string, locale: Locale): string | undefined {
  return namesIn(locale).get(name.toLowerCase())
}

/** CLDR's name of a region in a locale; undefined where it has none. */
export function regionName(region: string, locale: Locale): string | undefined {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region)
}

function namesIn(locale: Locale): ReadonlyMap<string, string> {
  const known = regions.get(locale)
  if (known) return known
  const names = new Map<string, string>()
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style })
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(first + second)
        if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), first + second)
      }
    }
  }
  regions.set(locale, names)
  return names
}
