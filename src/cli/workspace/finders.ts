import type { Glossary, Locale } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'

/** A finder of names for each language of articles, made when it is first needed. */
export function openFinders(glossary: Glossary): (locale: Locale) => Finder {
  const made = new Map<Locale, Finder>()
  return locale => {
    const finder = made.get(locale) ?? createFinder(glossary, locale)
    made.set(locale, finder)
    return finder
  }
}
