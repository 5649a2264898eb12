import type { Locale } from '../../model.ts'
import { once } from '../../once.ts'
import { createSightings } from '../read/tokens/last-seen.ts'
import { createLanguage } from './language.ts'
import { everydayWords } from './language-detector.ts'
import type { Language } from './model.ts'

/** The languages that texts are read in; one that was used is ready for the next text. */
export interface Languages {
  readonly of: (locale: Locale) => Language
}

/** Opens no language yet. Each is made ready when it is first asked for, and then keeps the words of its latest texts. */
export function openLanguages(): Languages {
  const shared = { sightings: createSightings(), everydayWords: once(everydayWords) }
  const opened = new Map<Locale, Language>()
  return {
    of(locale) {
      const language = opened.get(locale) ?? createLanguage(locale, shared)
      opened.set(locale, language)
      return language
    },
  }
}
