import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Rendering, Term } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { capitalise, type Folded, isCapitalised } from '../text/fold.ts'
import { type Accept, createShortLexicon, type Entry, type Lexicon } from '../text/form-lookup.ts'
import { namesOtherRegion, type RegionSetting } from '../text/regions.ts'
import { isWritten } from '../text/spelling.ts'
import { createTaken } from '../text/taken.ts'
import { type NamePair, type Right, type RightSpan, sourceLocaleOf } from './model.ts'

const lexicons = new WeakMap<Term, Map<Locale, Lexicon<Right>>>()

/** Everything that is right for a term in a locale, as the glossary lists it. */
export function rightForms(term: Term, rendering: Rendering): readonly Entry<Right>[] {
  const entries: Entry<Right>[] = [term.source, ...term.aliases].map(renders => ({
    form: renderForm(term, rendering, renders).text,
    value: { term, renders },
  }))
  for (const [alias, form] of Object.entries(rendering.aliases)) {
    if (!term.aliases.includes(alias)) entries.push({ form, value: { term, renders: alias } })
  }
  for (const form of rendering.forms) entries.push({ form, value: { term } })
  for (const form of rendering.derived) entries.push({ form, value: { term, derived: true } })
  return entries
}

/** The right renderings of some terms in a target: longest first, without overlaps. */
export function findRight(target: Folded, terms: ReadonlySet<Term>, pair: NamePair): readonly RightSpan[] {
  const { locale } = pair
  const language = targetLanguageOf(locale)
  const accept: Accept<Right> = ({ form }, { text, prefix }) =>
    prefix === ''
      ? isWritten(form, text, { language, locale })
      : isWritten(form, rejoin(text, form, locale), { language, locale }) &&
        !namesOtherRegion(prefix + text, regionSetting(pair))
  const spans: RightSpan[] = []
  for (const term of terms) {
    for (const { start, end, text, entries } of lexiconOf(term, locale).scan(target, accept)) {
      spans.push({ start, end, text, rights: entries.map(entry => entry.value) })
    }
  }
  return exclusive(spans)
}

/** What is needed to tell whether a longer word names another country. */
export const regionSetting = (pair: NamePair): RegionSetting => ({
  locale: pair.locale,
  source: pair.source,
  sourceLocale: sourceLocaleOf(pair),
})

function lexiconOf(term: Term, locale: Locale): Lexicon<Right> {
  const byLocale = lexicons.get(term) ?? new Map<Locale, Lexicon<Right>>()
  lexicons.set(term, byLocale)
  const known = byLocale.get(locale)
  if (known) return known
  const rendering = renderingFor(term, locale)
  const language = targetLanguageOf(locale)
  const entries = rendering ? rightForms(term, rendering) : []
  const lexicon = createShortLexicon([...entries, ...withoutArticle(entries, language)], language.affixes)
  byLocale.set(locale, lexicon)
  return lexicon
}

/** The forms without an article that merges with the word before it: Arabic `الكرملين` → `كرملين`. */
function withoutArticle(entries: readonly Entry<Right>[], { article }: TargetLanguage): readonly Entry<Right>[] {
  if (article === undefined) return []
  return entries.flatMap(({ form, value }) =>
    form.startsWith(article) && form.length > article.length + 2 ? [{ form: form.slice(article.length), value }] : [],
  )
}

/** Keeps the longest of overlapping spans; spans of one place are joined. */
function exclusive(spans: readonly RightSpan[]): readonly RightSpan[] {
  if (spans.length < 2) return spans
  const kept = new Map<number, RightSpan>()
  const taken = createTaken()
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const other = kept.get(span.start)
    if (other?.end === span.end) kept.set(span.start, { ...other, rights: [...other.rights, ...span.rights] })
    else if (taken.isFree(span)) {
      kept.set(span.start, span)
      taken.take(span)
    }
  }
  return [...kept.values()].sort((a, b) => a.start - b.start)
}

/** A found form with the capital of its name: behind a prefix it has none (`Norditalien`). */
const rejoin = (found: string, form: string, locale: Locale): string =>
  isCapitalised(form) ? capitalise(found, locale) : found
