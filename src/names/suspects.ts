import type { Glossary, Locale, Span, Term } from '../model.ts'
import { editDistance, tolerance } from './distance.ts'
import { bare, fold, isCapitalised, tidy } from './fold.ts'
import type { Search } from './judge.ts'
import { type Language, languageOf } from './languages/index.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { isWritten, level, rightForms } from './match.ts'
import { derivationsOf, inflectionsOf } from './morphology.ts'
import { renderingFor } from './rendering.ts'

/** A rendering that the glossary forbids. */
export function findForbidden({ term, pair, taken }: Search): Span | undefined {
  return findWords(renderingFor(term, pair.locale)?.avoid ?? [], pair.target, { locale: pair.locale, taken })
}

/** A source form that was left as it is. */
export function findSource({ mention, term, pair, taken }: Search): Span | undefined {
  const forms = [mention.text, mention.form, term.source, ...term.aliases, ...term.misspellings]
  return findWords(forms, pair.target, { locale: pair.locale, taken })
}

interface Place {
  readonly locale: Locale
  readonly taken: readonly Span[]
}

function findWords(forms: readonly string[], target: string, { locale, taken }: Place): Span | undefined {
  if (forms.length === 0) return undefined
  const language = languageOf(locale)
  const entries = [...new Set(forms)].map(form => ({ form, value: form }))
  return createLexicon(entries, language.affixes)
    .scan(fold(target), ({ form }, { text }) => isWritten(form, text, { language, locale }))
    .find(span => isFree(span, taken))
}

const isFree = (span: Span, taken: readonly Span[]): boolean =>
  !taken.some(other => span.start < other.end && other.start < span.end)

interface Token extends Span {
  readonly text: string
  readonly lower: string
}

/** The words of a target that no name has taken; in hyphenated compounds each part. */
function freeTokens({ pair, taken }: Search): readonly Token[] {
  const language = languageOf(pair.locale)
  return [...pair.target.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*/gu)]
    .map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower: lower(match[0], language),
    }))
    .filter(token => isFree(token, taken))
}

const lower = (text: string, language: Language): string => level(text, language).toLowerCase()

/** The right renderings of a term that a wrong one may come from, longest first. */
function candidates({ term, wanted, pair }: Search): readonly string[] {
  const rendering = renderingFor(term, pair.locale)
  if (!rendering) return [wanted]
  const forms = rightForms(term, rendering).map(entry => entry.form)
  return [...new Set([wanted, ...forms])].toSorted((a, b) => b.length - a.length)
}

/** Words that are a regular inflection or derivation of a rendering, or differ from it in case only. */
export function findForm(search: Search): Span | undefined {
  const language = languageOf(search.pair.locale)
  const tokens = freeTokens(search)
  for (const candidate of candidates(search)) {
    const words = tidy(candidate)
      .split(/[\s-]+/u)
      .map(word => lower(word, language))
    for (let index = 0; index + words.length <= tokens.length; index++) {
      const run = tokens.slice(index, index + words.length)
      if (run.every((token, at) => isForm(words[at] ?? '', token.lower, language))) return spanOf(run)
    }
    const [word = ''] = words
    const derived = words.length === 1 && tokens.find(token => isDerived(word, token.lower, language))
    if (derived) return { start: derived.start, end: derived.end }
  }
  return undefined
}

const isForm = (base: string, word: string, language: Language): boolean => inflectionsOf(base, language).has(word)
const isDerived = (base: string, word: string, language: Language): boolean => derivationsOf(base, language).has(word)

function spanOf(run: readonly Token[]): Span | undefined {
  const [first] = run
  const last = run.at(-1)
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Words that a slip or another romanisation would make of a rendering. */
export function findMisspelt(search: Search): Span | undefined {
  const tokens = freeTokens(search)
  let best: { readonly span: Span; readonly distance: number } | undefined
  for (const candidate of candidates(search)) {
    const words = candidate.split(/[\s-]+/u).length
    const key = bare(candidate).replaceAll('-', ' ')
    const limit = tolerance(key.length)
    for (let index = 0; index + words <= tokens.length; index++) {
      const run = tokens.slice(index, index + words)
      if (isCapitalised(candidate) && !isCapitalised(run[0]?.text ?? '')) continue
      const distance = editDistance(run.map(token => bare(token.text)).join(' '), key, limit)
      const span = spanOf(run)
      if (span && distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
        best = { span, distance }
    }
  }
  return best?.span
}

const others = new WeakMap<Glossary, Map<Locale, Lexicon<Term>>>()

/** The rendering of a term that the source does not name. */
export function findOther({ pair, taken }: Search, named: ReadonlySet<Term>): Span | undefined {
  const { glossary, locale, target } = pair
  if (!glossary) return undefined
  const language = languageOf(locale)
  return renderings(glossary, locale)
    .scan(fold(target), ({ form, value }, { text }) => !named.has(value) && isWritten(form, text, { language, locale }))
    .find(span => isFree(span, taken))
}

function renderings(glossary: Glossary, locale: Locale): Lexicon<Term> {
  const byLocale = others.get(glossary) ?? new Map<Locale, Lexicon<Term>>()
  others.set(glossary, byLocale)
  const known = byLocale.get(locale)
  if (known) return known
  const entries = glossary.terms.flatMap(term => {
    const rendering = renderingFor(term, locale)
    return rendering ? rightForms(term, rendering).map(({ form }) => ({ form, value: term })) : []
  })
  const lexicon = createLexicon(entries, languageOf(locale).affixes)
  byLocale.set(locale, lexicon)
  return lexicon
}
