import { targetLanguageOf } from '../../languages/names.ts'
import type { Glossary, Locale, Term } from '../../model.ts'
import { onceEach } from '../../once.ts'
import { renderingFor } from '../render/rendering.ts'
import { createShortLexicon, type Entry, type Lexicon } from '../text/form-lookup.ts'
import { createLexicon } from '../text/form-trie.ts'
import type { Right } from './model.ts'
import { rightForms } from './right-forms.ts'

/** The right forms of a term as they are written. */
export interface ListedForms {
  readonly all: readonly string[]
  /** By the source form that they render. */
  readonly byRendered: ReadonlyMap<string, string>
}

/** Renderings of names, prepared for look-ups and cached for the next text. */
export interface ReadyRenderings {
  /** The right forms of a term, if the glossary has it in the locale. */
  readonly formsOf: (term: Term, locale: Locale) => ListedForms | undefined
  /** Finds the right forms of a term. */
  readonly ofTerm: (term: Term, locale: Locale) => Lexicon<Right>
  /** Finds the right forms of any term of a glossary. */
  readonly ofGlossary: (glossary: Glossary, locale: Locale) => Lexicon<Term>
}

/** An empty cache. Its entries are dropped with their glossary. */
export function openRenderings(): ReadyRenderings {
  return { formsOf: onceFor(listedFormsOf), ofTerm: onceFor(lexiconOfTerm), ofGlossary: onceFor(lexiconOfGlossary) }
}

/** Makes a value of an object for a locale, at the first call. */
function onceFor<T extends object, V>(make: (thing: T, locale: Locale) => V): (thing: T, locale: Locale) => V {
  const made = new WeakMap<T, (locale: Locale) => V>()
  return (thing, locale) => {
    const known = made.get(thing)
    const forLocale = known ?? onceEach(name => make(thing, name))
    if (known === undefined) made.set(thing, forLocale)
    return forLocale(locale)
  }
}

function listedFormsOf(term: Term, locale: Locale): ListedForms | undefined {
  const rendering = renderingFor(term, locale)
  if (rendering === undefined) return undefined
  const entries = withBareForms(rightForms(term, rendering), locale)
  const byRendered = new Map<string, string>()
  for (const { form, value } of entries) {
    if (value.renders !== undefined && !byRendered.has(value.renders)) byRendered.set(value.renders, form)
  }
  return { all: [...new Set(entries.map(({ form }) => form))], byRendered }
}

function lexiconOfTerm(term: Term, locale: Locale): Lexicon<Right> {
  const rendering = renderingFor(term, locale)
  const entries = rendering ? withBareForms(rightForms(term, rendering), locale) : []
  return createShortLexicon(entries, targetLanguageOf(locale).affixes)
}

/** Adds the forms without an article that merges with the word before it: Arabic `الكرملين` → `كرملين`. */
function withBareForms(entries: readonly Entry<Right>[], locale: Locale): readonly Entry<Right>[] {
  const { article } = targetLanguageOf(locale)
  if (article === undefined) return entries
  const bare = entries.filter(({ form }) => form.startsWith(article) && form.length > article.length + 2)
  return [...entries, ...bare.map(({ form, value }) => ({ form: form.slice(article.length), value }))]
}

function lexiconOfGlossary({ terms }: Glossary, locale: Locale): Lexicon<Term> {
  const entries = terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    const forms = rendering ? rightForms(term, rendering).map(({ form }) => form) : []
    return [...new Set(forms)].map(form => ({ form, value: term }))
  })
  return createLexicon(entries, targetLanguageOf(locale).affixes)
}
