import type { Locale } from '../../model.ts'
import { once } from '../../once.ts'
import { createSightings } from '../read/last-seen.ts'
import { createLanguage } from './language.ts'
import { everydayWords } from './language-detector.ts'
import type { Language } from './model.ts'

/** The languages that texts are read in; one that was used is ready for the next text. */
export interface Languages {
  readonly of: (locale: Locale) => Language
}

/** No language yet: each is made ready when it is first asked for, and remembers the words that its texts had of late. */
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
