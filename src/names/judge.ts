import type { Glossary, Level, Locale, Mention, Span, Term } from '../model.ts'
import { countDerived, findForm } from './advisory.ts'
import type { NameCode } from './codes.ts'
import { bare, fold, isAllCaps } from './fold.ts'
import { languageOf, sourceLanguageOf } from './languages/index.ts'
import { findRight, type RightSpan, serves } from './match.ts'
import { isPlural } from './protect.ts'
import { renderingFor, wantedFor } from './rendering.ts'
import { findForbidden, findForeign, findMisspelt, findOthers, findSource } from './suspects.ts'
import { freeTokens } from './tokens.ts'

/** A source, its mentions, and its target in a locale. */
export interface Pair {
  readonly source: string
  readonly mentions: readonly Mention[]
  readonly target: string
  readonly locale: Locale
  /** With it, a name of the glossary that stands in another's place is told from a missing one. */
  readonly glossary?: Glossary
}

/** What is wrong about one mention, and where in the target. */
export interface Issue {
  readonly code: NameCode
  readonly level?: Level
  readonly mention: Mention
  readonly wanted: string
  readonly span?: Span
  readonly found?: string
}

/** What a search for a lost mention may look at. */
export interface Search {
  readonly mention: Mention
  readonly term: Term
  readonly wanted: string
  readonly pair: Pair
  /** Spans of the target that are taken by other names. */
  readonly taken: readonly Span[]
  /** How many adjectives in the target render adjectives of the source, not the name. */
  readonly owed: number
}

/** Compares the names of a source with its target. */
export function judge(pair: Pair): readonly Issue[] {
  const { target, locale } = pair
  const mentions = pair.mentions.filter(({ term }) => term && renderingFor(term, locale))
  if (mentions.length === 0) return []
  const named = new Set(mentions.flatMap(({ term }) => term ?? []))
  const owed = adjectivesOwed(pair)
  const spans = findRight(fold(target), named, locale).filter(
    ({ rights: [right] }) => !right?.derived || !owed.pay(right.term),
  )
  const { served, owner } = assign(mentions, spans)
  const taken: Span[] = [...owner.keys()]
  const issues: Issue[] = []
  for (const mention of mentions.filter(mention => !served.has(mention))) {
    const { term } = mention
    const wanted = wantedFor(mention, locale, pair.source)?.text
    if (!term || wanted === undefined) continue
    const { issue, span } = explain({ mention, term, wanted, pair, taken, owed: owed.of(term) }, named)
    if (span) taken.push(span)
    const there = issue?.code === 'name-missing' && mentions.some(other => other.term === term && served.has(other))
    if (issue) issues.push(there ? { ...issue, code: 'name-count' } : issue)
  }
  return [...issues, ...findDoubled(pair, spans, owner)]
}

/** A name that stands twice in a row, and in the source once. */
function findDoubled(
  { source, mentions, target }: Pair,
  spans: readonly RightSpan[],
  owner: ReadonlyMap<RightSpan, Mention>,
): readonly Issue[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]
    const mention = before && owner.get(before)
    if (!mention || owner.has(span) || !span.rights.some(({ term }) => term === mention.term)) return []
    if (!/^\s*$/u.test(target.slice(before.end, span.start))) return []
    const next = mentions.find(({ start }) => start >= mention.end)
    const twice = next?.term === mention.term && /^\s*$/u.test(source.slice(mention.end, next?.start))
    const found = target.slice(before.start, span.end)
    const doubled = { mention, wanted: before.text, span: { start: before.start, end: span.end }, found }
    return twice ? [] : [{ code: 'name-doubled' as const, ...doubled }]
  })
}

/** Counts down how many of the target's adjectives render an adjective of the source, not the name. */
interface Debt {
  readonly of: (term: Term) => number
  /** Whether one more adjective is owed; it is paid then. */
  readonly pay: (term: Term) => boolean
}

/** Adjectives of a term that the source has beside its mentions: Chinese is no mention, and chinesisch no China. */
function adjectivesOwed({ source, mentions, glossary }: Pair): Debt {
  const left = new Map<Term, number>()
  const count = (term: Term): number => {
    const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, source)
    return countDerived(rest, term.source, glossary?.sourceLocale ?? 'en')
  }
  const of = (term: Term): number => {
    const known = left.get(term) ?? count(term)
    left.set(term, known)
    return known
  }
  return {
    of,
    pay(term) {
      const owed = of(term)
      left.set(term, Math.max(0, owed - 1))
      return owed > 0
    },
  }
}

interface Verdict {
  readonly issue?: Issue
  /** The words of the target that the mention has taken. */
  readonly span?: Span
}

/** Says what became of a mention whose rendering was not found: the first suspicion that fits. */
function explain(search: Search, named: ReadonlySet<Term>): Verdict {
  const { mention, wanted, pair } = search
  const report = (code: NameCode, span?: Span, other?: Term): Verdict => {
    const where = span ? { span, found: pair.target.slice(span.start, span.end) } : {}
    return { issue: { code, mention, wanted, ...where, ...levelOf(code, search, other) }, ...(span ? { span } : {}) }
  }
  const forbidden = findForbidden(search)
  if (forbidden) return report('name-forbidden', forbidden)
  const left = findSource(search)
  if (left && !isOnlyAccents(left, search)) return report('name-untranslated', left)
  const form = findForm(search)
  if (form) return form.right || inflects(search) ? { span: form.span } : report('name-form', form.span)
  const misspelt = findMisspelt(search) ?? findForeign(search)
  if (misspelt) return report('name-misspelt', misspelt)
  const others = findOthers(search, named)
  const same = others.find(({ term }) => areSame(term, search.term))
  if (same) return report('name-form', same.span)
  const [other] = others
  return other ? report('name-wrong', other.span, other.term) : report('name-missing')
}

/** A person's name without its accents is no other name: the advisory reading says so. */
function isOnlyAccents({ start, end }: Span, { term, wanted, pair }: Search): boolean {
  return term.type === 'person' && bare(pair.target.slice(start, end)) === bare(wanted)
}

/** Two terms with a rendering in common, in any locale, name the same: USA and United States are both США. */
function areSame(a: Term, b: Term): boolean {
  return Object.keys(a.translations).some(locale => a.translations[locale]?.use === b.translations[locale]?.use)
}

/** Whether a term's regular inflections need no listing. */
function inflects({ term, pair: { locale } }: Search): boolean {
  return (renderingFor(term, locale)?.match ?? languageOf(locale).match?.[term.type]) === 'stem'
}

/** A mention that need not have a counterpart of its own is worth less than its code. */
function levelOf(code: NameCode, { mention, wanted, pair, taken }: Search, other?: Term): { readonly level?: Level } {
  if (code !== 'name-missing' && code !== 'name-wrong') return {}
  if (isCommonNoun(mention)) return { level: 'info' }
  const part = partOfName(mention, pair)
  if (part === 'compound') return { level: 'info' }
  if (part === 'institution' && other && shareWord(other.source, mention.form)) return { level: 'info' }
  if (part === 'institution' && hasAcronym(pair, wanted, taken)) return { level: 'info' }
  return isPlural(mention) ? { level: 'warning' } : {}
}

const shareWord = (a: string, b: string): boolean => a.split(/\s/u).some(word => b.split(/\s/u).includes(word))

/** Whether the target has an acronym in which the name may be: МГУ for Moscow State University. */
function hasAcronym({ target, locale }: Pair, wanted: string, taken: readonly Span[]): boolean {
  return freeTokens(target, taken, locale).some(
    ({ text }) => text.length > 1 && text.length < 7 && isAllCaps(text) && text.includes(wanted[0] ?? ' '),
  )
}

/** The messenger of the force, where the glossary has the probe Messenger. */
const isCommonNoun = ({ text, form, term }: Mention): boolean =>
  term?.type === 'term' && /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(text)

/** Moscow in Moscow State University, Gaza in Gaza-Nevsky: the longer name may have a rendering of its own. */
function partOfName(mention: Mention, { source, mentions, glossary }: Pair): 'compound' | 'institution' | undefined {
  const language = sourceLanguageOf(glossary?.sourceLocale ?? 'en')
  if (!language || mention.term?.type === 'person') return undefined
  const [, joint, next = ''] = /^([\s-])(\p{Lu}[\p{L}\p{M}]+)/u.exec(source.slice(mention.end)) ?? []
  if (joint === '-' && !mentions.some(other => other.start === mention.end + 1)) return 'compound'
  const [, before = ''] = /(\p{Lu}[\p{L}\p{M}]+) of (?:the )?$/u.exec(source.slice(0, mention.start)) ?? []
  return [before, next].some(word => language.common.has(word.toLowerCase())) ? 'institution' : undefined
}

/** Gives each mention a span of its own, as many as possible (Kuhn's matching), exact renderings first. */
function assign(mentions: readonly Mention[], spans: readonly RightSpan[]) {
  const owner = new Map<RightSpan, Mention>()
  const served = new Set<Mention>()
  for (const mention of mentions) {
    if (place(mention, new Set())) served.add(mention)
  }
  return { served, owner }

  function place(mention: Mention, tried: Set<RightSpan>): boolean {
    for (const span of spans) {
      if (tried.has(span) || !serves(span, mention)) continue
      tried.add(span)
      const current = owner.get(span)
      if (current === undefined || place(current, tried)) {
        owner.set(span, mention)
        return true
      }
    }
    return false
  }
}
