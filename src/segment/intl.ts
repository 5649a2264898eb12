import { isSpaceAt, skipSpace } from './characters.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** The boundaries that the runtime's CLDR rules find, for languages without rules of ours; white space is no sentence. */
export function intlBoundaries(text: string, locale: string): number[] {
  const boundaries: number[] = []
  for (const { index } of segmenterFor(locale).segment(text)) {
    if (index > 0 && !isSpaceAt(text, index) && skipSpace(text, 0) < index) boundaries.push(index)
  }
  return boundaries
}

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(supported(locale), { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  return segmenter
}

/** The tag itself where it is well formed, else the root rules. */
function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'und'
  } catch {
    return 'und'
  }
}
