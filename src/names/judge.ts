import type { Glossary, Level, Locale, Mention, Span, Term } from '../model.ts'
import type { NameCode } from './codes.ts'
import { fold } from './fold.ts'
import { languageOf } from './languages/index.ts'
import { findRight, type RightSpan, serves } from './match.ts'
import { isPlural } from './protect.ts'
import { renderingFor, wantedFor } from './rendering.ts'
import { findForbidden, findForm, findMisspelt, findOther, findSource } from './suspects.ts'

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
}

/** Compares the names of a source with its target. */
export function judge(pair: Pair): readonly Issue[] {
  const { target, locale } = pair
  const mentions = pair.mentions.filter(({ term }) => term && renderingFor(term, locale))
  if (mentions.length === 0) return []
  const rights = findRight(
    fold(target),
    mentions.flatMap(({ term }) => term ?? []),
    locale,
  )
  const { served, used } = assign(mentions, rights)
  const taken: Span[] = [...used]
  const issues: Issue[] = []
  for (const mention of mentions.filter(mention => !served.has(mention))) {
    const { term } = mention
    const wanted = wantedFor(mention, locale)?.text
    if (!term || wanted === undefined) continue
    const issue = explain({ mention, term, wanted, pair, taken }, mentions, served)
    if (issue.span) taken.push(issue.span)
    if (issue.code !== 'name-form' || !inflects(term, locale)) issues.push(issue)
  }
  return issues
}

/** Whether a term's regular inflections need no listing. */
function inflects(term: Term, locale: Locale): boolean {
  return (renderingFor(term, locale)?.match ?? languageOf(locale).match?.[term.type]) === 'stem'
}

/** Says what became of a mention whose rendering was not found: the first suspicion that fits. */
function explain(search: Search, mentions: readonly Mention[], served: ReadonlySet<Mention>): Issue {
  const { mention, wanted } = search
  const others = new Set(mentions.flatMap(other => other.term ?? []))
  const suspicions: readonly (readonly [NameCode, () => Span | undefined])[] = [
    ['name-forbidden', () => findForbidden(search)],
    ['name-untranslated', () => findSource(search)],
    ['name-form', () => findForm(search)],
    ['name-misspelt', () => findMisspelt(search)],
    ['name-wrong', () => findOther(search, others)],
  ]
  for (const [code, find] of suspicions) {
    const span = find()
    if (span) return { code, mention, wanted, span, found: search.pair.target.slice(span.start, span.end) }
  }
  const there = mentions.some(other => other.term === mention.term && served.has(other))
  if (there) return { code: 'name-count', mention, wanted }
  return { code: 'name-missing', mention, wanted, ...(isPlural(mention) ? { level: 'warning' as const } : {}) }
}

/** Gives each mention a span of its own, as many as possible (Kuhn's matching), exact renderings first. */
function assign(mentions: readonly Mention[], spans: readonly RightSpan[]) {
  const owner = new Map<RightSpan, Mention>()
  const served = new Set<Mention>()
  for (const mention of mentions) {
    if (place(mention, new Set())) served.add(mention)
  }
  return { served, used: [...owner.keys()] }

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
