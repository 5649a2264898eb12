import type { Glossary, Level, Locale, Mention, Span, Term } from '../../model.ts'
import { isPlural, renderingFor, wantedFor } from '../render/rendering.ts'
import { bare } from '../text/fold.ts'
import { readTarget, type TargetText } from '../text/target-words.ts'
import { adjectivesOwed } from './adjectives.ts'
import type { NameCode } from './codes.ts'
import { findForm, type Reading } from './inflections.ts'
import { findRight, type RightSpan, serves } from './right-forms.ts'
import { levelOf, modeOf } from './severity.ts'
import { findForbidden, findForeign, findMisspelt, findOthers, findSource, findWords } from './wrong-forms.ts'

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
  readonly target: TargetText
  /** Spans of the target that are taken by other names. */
  readonly taken: readonly Span[]
  /** How many of the target's unlisted adjectives render adjectives of the source, not the name. */
  readonly owed: number
}

/** What stands in the target for a mention. */
export interface Placed {
  readonly mention: Mention
  readonly text: string
  readonly right: boolean
}

/** How the names of a source fare in its target. */
export interface Judgement {
  readonly issues: readonly Issue[]
  /** The mentions that have a counterpart, right or probable. */
  readonly placed: readonly Placed[]
}

const NOTHING: Judgement = { issues: [], placed: [] }

/** Compares the names of a source with its target. */
export function judge(pair: Pair): Judgement {
  const { target, locale } = pair
  const mentions = pair.mentions.filter(({ term }) => term && renderingFor(term, locale))
  if (mentions.length === 0) return NOTHING
  const named = new Set(mentions.flatMap(({ term }) => term ?? []))
  const text = readTarget(target, locale)
  const spans = findRight(text.folded, named, locale)
  const { served, owner } = assign(mentions, spans)
  const placed: Placed[] = [...owner].map(([{ text }, mention]) => ({ mention, text, right: true }))
  const taken: Span[] = [...owner.keys()]
  const issues: Issue[] = []
  for (const mention of mentions.filter(mention => !served.has(mention))) {
    const { term } = mention
    const wanted = wantedFor(mention, locale, pair.source)?.text
    if (!term || wanted === undefined) continue
    const { issue, span } = explain(
      { mention, term, wanted, pair, target: text, taken, owed: adjectivesOwed(term, pair, owner) },
      named,
    )
    if (span) taken.push(span)
    if (span && (!issue || (issue.code === 'name-form' && issue.level !== 'error'))) {
      placed.push({ mention, text: target.slice(span.start, span.end), right: !issue })
    }
    const there = issue?.code === 'name-missing' && mentions.some(other => other.term === term && served.has(other))
    if (issue) issues.push(there ? { ...issue, code: 'name-count' } : issue)
  }
  return { issues: [...issues, ...findDoubled(pair, spans, owner)], placed }
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
  const family = isPlural(mention) ? findWords([wanted], search) : undefined
  if (family) return { span: family }
  const forbidden = findForbidden(search)
  if (forbidden) return report('name-forbidden', forbidden)
  const left = findSource(search)
  if (left && !isOnlyAccents(left, search)) return report('name-untranslated', left)
  const form = findForm(search)
  if (form) return mayInflect(form, search) ? { span: form.span } : report('name-form', form.span)
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

/** Whether what regularly comes from a rendering is right: any with `stem`, a listed adjective in another case with `forms`. */
function mayInflect({ right }: Reading, search: Search): boolean {
  const mode = modeOf(search)
  return mode === 'stem' || (mode === 'forms' && right)
}

/** Gives each mention a span of its own, as many as possible (Kuhn's matching), exact renderings first. */
function assign(mentions: readonly Mention[], spans: readonly RightSpan[]) {
  const owner = new Map<RightSpan, Mention>()
  const served = new Set<Mention>()
  // An adjective counts for the name only where the name itself is not there.
  const names = [...spans].sort((a, b) => Number(isDerived(a)) - Number(isDerived(b)))
  for (const mention of mentions) {
    if (place(mention, new Set())) served.add(mention)
  }
  return { served, owner }

  function place(mention: Mention, tried: Set<RightSpan>): boolean {
    for (const span of names) {
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

const isDerived = ({ rights }: RightSpan): boolean => rights.every(({ derived }) => derived === true)
