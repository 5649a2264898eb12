import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Mention, Rendering, Span, Term } from '../../model.ts'
import { renderForm, renderingFor } from '../render/rendering.ts'
import { capitalise, type Folded, isAllCaps, isCapitalised, tidy } from '../text/fold.ts'
import { type Accept, createShortLexicon, type Entry, type Lexicon } from '../text/trie.ts'

/** A rendering of a term, and whether it stands for the whole name or for a part of it. */
export interface Right {
  readonly term: Term
  /** The source form it renders; undefined where the glossary lists it for any form. */
  readonly renders?: string
  readonly derived?: boolean
}

/** A right rendering found in a target. */
export interface RightSpan extends Span {
  readonly text: string
  readonly rights: readonly Right[]
}

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
export function findRight(target: Folded, terms: ReadonlySet<Term>, locale: Locale): readonly RightSpan[] {
  const language = targetLanguageOf(locale)
  const accept: Accept<Right> = ({ form }, found) =>
    isWritten(form, found.prefix === '' ? found.text : rejoin(found.text, form, locale), { language, locale })
  const spans: RightSpan[] = []
  for (const term of terms) {
    for (const { start, end, text, entries } of lexiconOf(term, locale).scan(target, accept)) {
      spans.push({ start, end, text, rights: entries.map(entry => entry.value) })
    }
  }
  return exclusive(spans)
}

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

/** The forms without an article that melts into what stands before it. */
function withoutArticle(entries: readonly Entry<Right>[], { article }: TargetLanguage): readonly Entry<Right>[] {
  if (article === undefined) return []
  return entries.flatMap(({ form, value }) =>
    form.startsWith(article) && form.length > article.length + 2 ? [{ form: form.slice(article.length), value }] : [],
  )
}

/** Keeps the longest of overlapping spans; spans of one place are joined. */
function exclusive(spans: readonly RightSpan[]): readonly RightSpan[] {
  if (spans.length < 2) return spans
  const kept: RightSpan[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const twin = kept.findIndex(other => other.start === span.start && other.end === span.end)
    const other = kept[twin]
    if (other) kept[twin] = { ...other, rights: [...other.rights, ...span.rights] }
    else if (!kept.some(known => span.start < known.end && known.start < span.end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Behind a prefix a name may be written small: Norditalien. */
const rejoin = (found: string, form: string, locale: Locale): string =>
  isCapitalised(form) ? capitalise(found, locale) : found

export interface Writing {
  readonly language: TargetLanguage
  readonly locale: Locale
}

/** Whether a form is written in these words: as it is, with a capital at the start, or in capitals. */
export function isWritten(form: string, found: string, { language, locale }: Writing): boolean {
  if (form === found) return true
  const a = level(form, language)
  const b = level(found, language)
  if (a === b || (b.endsWith(a.slice(1)) && b === capitalise(a, locale))) return true
  return isAllCaps(b) && (b === a.toLocaleUpperCase(locale) || b === a.toUpperCase())
}

/** A text with the spellings that are equally right made one. */
export function level(text: string, { equivalents = [] }: TargetLanguage): string {
  return equivalents.reduce(
    (written, [variant, standard]) =>
      written.replaceAll(variant, standard).replaceAll(variant.toUpperCase(), standard.toUpperCase()),
    tidy(text),
  )
}

/** Whether a span's rendering serves a mention: the form that was used, the whole name, or a listed one. */
export function serves(span: RightSpan, mention: Mention): boolean {
  const { term, form } = mention
  return span.rights.some(right => {
    if (right.term !== term) return false
    if (right.renders === undefined || term.type !== 'person') return true
    return right.renders === form || wordCount(right.renders) >= wordCount(form)
  })
}

const wordCount = (text: string): number => text.split(/\s+/u).length
