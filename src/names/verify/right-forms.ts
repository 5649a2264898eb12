import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Rendering, Term } from '../../model.ts'
import { renderForm } from '../render/rendering.ts'
import { capitalise, type Folded, isCapitalised } from '../text/fold.ts'
import type { Accept, Entry, Lexicon } from '../text/form-lookup.ts'
import { namesOtherRegion, type RegionSetting } from '../text/regions.ts'
import { isWritten } from '../text/spelling.ts'
import { createTaken } from '../text/taken.ts'
import { type NamePair, type Right, type RightSpan, sourceLocaleOf } from './model.ts'

/** All right forms of a term in a locale, by the glossary. */
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
export function findRight(target: Folded, terms: readonly Lexicon<Right>[], pair: NamePair): readonly RightSpan[] {
  const { locale } = pair
  const language = targetLanguageOf(locale)
  const accept: Accept<Right> = ({ form }, { text, prefix }) =>
    prefix === ''
      ? form === text || isWritten(form, text, { language, locale })
      : isWritten(form, rejoin(text, form, locale), { language, locale }) &&
        !namesOtherRegion(prefix + text, regionSetting(pair))
  const spans: RightSpan[] = []
  for (const term of terms) {
    for (const { start, end, text, entries } of term.scan(target, accept)) {
      spans.push({ start, end, text, rights: entries.map(entry => entry.value) })
    }
  }
  return exclusive(spans)
}

/** What is needed to decide whether a longer word is another country. */
export const regionSetting = (pair: NamePair): RegionSetting => ({
  locale: pair.locale,
  source: pair.source,
  sourceLocale: sourceLocaleOf(pair),
})

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

/** A found form with the capital of its name: after a prefix it has none (`Norditalien`). */
const rejoin = (found: string, form: string, locale: Locale): string =>
  isCapitalised(form) ? capitalise(found, locale) : found
