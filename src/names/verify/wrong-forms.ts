import { targetLanguageOf } from '../../languages/names.ts'
import type { Glossary, Locale, Span, Term } from '../../model.ts'
import { renderingFor } from '../render/rendering.ts'
import { editDistance, tolerance } from '../text/edit-distance.ts'
import { bare, CharClass, classOf, isCapitalised } from '../text/fold.ts'
import { inflectionsOf } from '../text/morphology.ts'
import { freeTokens, isFree, spanOf, type Token, tokensOf, windows } from '../text/target-words.ts'
import { createLexicon, createShortLexicon, type Lexicon } from '../text/trie.ts'
import type { Search } from './occurrences.ts'
import { isWritten, rightForms } from './right-forms.ts'

/** A rendering that the glossary forbids, also in a regular case form. */
export function findForbidden(search: Search): Span | undefined {
  const { term, pair } = search
  const { locale } = pair
  const avoid = renderingFor(term, locale)?.avoid ?? []
  if (avoid.length === 0) return undefined
  const exact = findWords(avoid, search)
  if (exact) return exact
  const language = targetLanguageOf(locale)
  const tokens = freeTokens(search)
  for (const form of avoid) {
    const words = tokensOf(form, language).map(token => token.lower)
    const run = windows(tokens, words.length).find(
      ([first, ...rest]) =>
        first !== undefined &&
        isCapitalised(first.text) === isCapitalised(form) &&
        [first, ...rest].every(({ lower }, index) => inflectionsOf(words[index] ?? '', language).has(lower)),
    )
    if (run) return spanOf(run)
  }
  return undefined
}

/** A source form that was left as it is. */
export function findSource(search: Search): Span | undefined {
  const { mention, term } = search
  const forms = [mention.text, mention.form, term.source, ...term.aliases, ...term.misspellings]
  return findWords(forms, search)
}

/** The rendering of another locale. */
export function findForeign(search: Search): Span | undefined {
  const forms = Object.values(search.term.translations).flatMap(({ use, aliases }) => [use, ...Object.values(aliases)])
  return findWords(forms, search)
}

/** Any of these forms, written as they are. */
export function findWords(forms: readonly string[], { target, pair: { locale }, taken }: Search): Span | undefined {
  const language = targetLanguageOf(locale)
  const entries = [...new Set(forms)].map(form => ({ form, value: form }))
  return createShortLexicon(entries, language.affixes)
    .scan(target.folded, ({ form }, { text }) => isWritten(form, text, { language, locale }))
    .find(span => isFree(span, taken))
}

interface Suspect {
  readonly span: Span
  readonly distance: number
}

/** Words that a slip or another romanisation would make of a rendering: the nearest ones. */
export function findMisspelt(search: Search): Span | undefined {
  const { term, wanted, pair } = search
  const rendering = renderingFor(term, pair.locale)
  // An adjective that renders one of the source's is no misspelling of a listed one.
  const entries = rendering
    ? rightForms(term, rendering).filter(({ value }) => !value.derived || search.owed === 0)
    : []
  const forms = entries.map(({ form }) => form)
  const words = freeTokens(search).map(token => ({ ...token, key: bare(token.text) }))
  const suspects = [...new Set([wanted, ...forms])].flatMap(form =>
    classOf(bare(form).charCodeAt(0)) === CharClass.letter
      ? slipsOfWords(form, words)
      : slipsOfCharacters(form, search),
  )
  return suspects.toSorted((a, b) => a.distance - b.distance)[0]?.span
}

interface FoldedToken extends Token {
  readonly key: string
}

function slipsOfWords(form: string, tokens: readonly FoldedToken[]): readonly Suspect[] {
  const key = bare(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const size = key.split(' ').length
  const limit = tolerance(key.length)
  const suspects: Suspect[] = []
  for (let index = 0; index + size <= tokens.length; index++) {
    const run = tokens.slice(index, index + size)
    if (isCapitalised(form) && !isCapitalised(run[0]?.text ?? '')) continue
    const distance = editDistance(run.map(token => token.key).join(' '), key, limit)
    const span = spanOf(run)
    if (span && distance <= limit) suspects.push({ span, distance })
  }
  return suspects
}

/** Where words do not stand apart, every stretch of about the same length is looked at. */
function slipsOfCharacters(form: string, { pair, taken }: Search): readonly Suspect[] {
  const { target } = pair
  const limit = form.length < 3 ? 0 : form.length < 8 ? 1 : 2
  const suspects: Suspect[] = []
  if (limit === 0) return suspects
  for (let start = 0; start < target.length; start++) {
    for (let size = form.length - 1; size <= form.length + 1; size++) {
      const span = { start, end: start + size }
      const found = target.slice(start, span.end)
      if (span.end > target.length || found[0] !== form[0] || !isFree(span, taken)) continue
      // Of three characters, one may be another; with one more or less, it is another word.
      if (form.length === 3 && size !== 3) continue
      const distance = editDistance(found, form, limit)
      // The very form would have been found, were it not a part of another word.
      if (distance > 0 && distance <= limit) {
        suspects.push({ span, distance: distance + Math.abs(size - form.length) / 10 })
      }
    }
  }
  return suspects
}

/** The rendering of another term, and that term. */
export interface Other {
  readonly span: Span
  readonly term: Term
}

/** The renderings of terms that the source does not name. */
export function findOthers({ pair, target, taken }: Search, named: ReadonlySet<Term>): readonly Other[] {
  const { glossary, locale } = pair
  if (!glossary) return []
  const language = targetLanguageOf(locale)
  return renderings(glossary, locale)
    .scan(
      target.folded,
      ({ form, value }, { text }) => !named.has(value) && isWritten(form, text, { language, locale }),
    )
    .filter(span => isFree(span, taken))
    .flatMap(({ start, end, entries }) => entries.map(({ value }) => ({ span: { start, end }, term: value })))
}

const lexicons = new WeakMap<Glossary, Map<Locale, Lexicon<Term>>>()

function renderings(glossary: Glossary, locale: Locale): Lexicon<Term> {
  const byLocale = lexicons.get(glossary) ?? new Map<Locale, Lexicon<Term>>()
  lexicons.set(glossary, byLocale)
  const known = byLocale.get(locale)
  if (known) return known
  const entries = glossary.terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    const forms = rendering ? rightForms(term, rendering).map(({ form }) => form) : []
    return [...new Set(forms)].map(form => ({ form, value: term }))
  })
  const lexicon = createLexicon(entries, targetLanguageOf(locale).affixes)
  byLocale.set(locale, lexicon)
  return lexicon
}
