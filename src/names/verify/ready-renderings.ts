import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Glossary, Locale, Term } from '../../model.ts'
import { renderingFor } from '../render/rendering.ts'
import { createShortLexicon, type Entry, type Lexicon } from '../text/form-lookup.ts'
import { createLexicon } from '../text/form-trie.ts'
import type { Right } from './model.ts'
import { rightForms } from './right-forms.ts'

/** Renderings of names, prepared for look-ups and cached for the next text. */
export interface ReadyRenderings {
  /** Finds the right forms of a term. */
  readonly ofTerm: (term: Term, locale: Locale) => Lexicon<Right>
  /** Finds the right forms of any term of a glossary. */
  readonly ofGlossary: (glossary: Glossary, locale: Locale) => Lexicon<Term>
}

/** An empty cache. Its entries are dropped with their glossary. */
export function openRenderings(): ReadyRenderings {
  return { ofTerm: onceFor(lexiconOfTerm), ofGlossary: onceFor(lexiconOfGlossary) }
}

/** Makes a value of an object for a locale, at the first call. */
function onceFor<T extends object, V extends object>(
  make: (thing: T, locale: Locale) => V,
): (thing: T, locale: Locale) => V {
  const made = new WeakMap<T, Map<Locale, V>>()
  return (thing, locale) => {
    const known = made.get(thing)
    const byLocale = known ?? new Map<Locale, V>()
    if (known === undefined) made.set(thing, byLocale)
    let value = byLocale.get(locale)
    if (value === undefined) {
      value = make(thing, locale)
      byLocale.set(locale, value)
    }
    return value
  }
}

function lexiconOfTerm(term: Term, locale: Locale): Lexicon<Right> {
  const rendering = renderingFor(term, locale)
  const language = targetLanguageOf(locale)
  const entries = rendering ? rightForms(term, rendering) : []
  return createShortLexicon([...entries, ...withoutArticle(entries, language)], language.affixes)
}

/** The forms without an article that merges with the word before it: Arabic `الكرملين` → `كرملين`. */
function withoutArticle(entries: readonly Entry<Right>[], { article }: TargetLanguage): readonly Entry<Right>[] {
  if (article === undefined) return []
  return entries.flatMap(({ form, value }) =>
    form.startsWith(article) && form.length > article.length + 2 ? [{ form: form.slice(article.length), value }] : [],
  )
}

function lexiconOfGlossary({ terms }: Glossary, locale: Locale): Lexicon<Term> {
  const entries = terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    const forms = rendering ? rightForms(term, rendering).map(({ form }) => form) : []
    return [...new Set(forms)].map(form => ({ form, value: term }))
  })
  return createLexicon(entries, targetLanguageOf(locale).affixes)
}
