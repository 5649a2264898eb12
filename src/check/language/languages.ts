import type { Locale } from '../../model.ts'
import { once } from '../../once.ts'
import { GrowingRow } from '../read/tokens/growing-row.ts'
import { createSightings } from '../read/tokens/last-seen.ts'
import { everydayWords } from './identify/language-detector.ts'
import { createLanguage } from './language.ts'
import type { Language } from './model.ts'

/** The languages of the texts; a language that was used once is ready for the next text. */
export interface Languages {
  readonly of: (locale: Locale) => Language
}

/** Starts with no language loaded. Each is loaded when first needed, and then keeps the words of its latest texts. */
export function openLanguages(): Languages {
  const opened = new Map<Locale, Language>()
  const of = (locale: Locale): Language => {
    const language = opened.get(locale) ?? createLanguage(locale, shared)
    opened.set(locale, language)
    return language
  }
  const shared = {
    sightings: createSightings(),
    row: new GrowingRow(),
    everydayWords: once(everydayWords),
    other: of,
  }
  return { of }
}
