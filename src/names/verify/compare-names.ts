import type { Mention, Term } from '../../model.ts'
import { renderingFor, wantedFor } from '../render/rendering.ts'
import type { Lexicon } from '../text/form-lookup.ts'
import { createTaken } from '../text/taken.ts'
import { readTarget, type TargetText } from '../text/target-words.ts'
import { createAdjectiveCounter } from './adjectives.ts'
import { assignSpans } from './assign.ts'
import { findDoubled } from './doubled.ts'
import { type Candidates, createCandidates, explainLost } from './explain-lost.ts'
import type { Comparison, Issue, NamePair, Placed, Right, RightSpan } from './model.ts'
import type { ReadyRenderings } from './ready-renderings.ts'
import { findRight } from './right-forms.ts'
import { findOthers, type OtherName } from './wrong-forms.ts'

const NOTHING: Comparison = { issues: [], placed: [] }

/**
 * Compares the names of a source with its target: which have a counterpart there, and what is wrong about the others.
 */
export function compareNames(pair: NamePair, ready: ReadyRenderings): Comparison {
  const { target, locale } = pair
  const named = new Set<Term>()
  const right: Lexicon<Right>[] = []
  const mentions: Mention[] = []
  for (const mention of pair.mentions) {
    const { term } = mention
    if (!term || !renderingFor(term, locale)) continue
    mentions.push(mention)
    if (named.has(term)) continue
    named.add(term)
    right.push(ready.ofTerm(term, locale))
  }
  if (mentions.length === 0) return NOTHING
  const text = readTarget(target, locale)
  const spans = findRight(text.folded, right, pair)
  const owner = assignSpans(mentions, spans)
  const doubled = findDoubled(pair, { spans, owner })
  const placed: Placed[] = []
  for (const [{ text: words }, mention] of owner) placed.push({ mention, text: words, right: true })
  // Usually nearly all names are there.
  if (owner.size === mentions.length) return { issues: doubled, placed }
  const lost = withoutAll(mentions, new Set(owner.values()))
  const explained = explainAll(lost, { pair, text, named, owner, ready })
  return { issues: [...explained.issues, ...doubled], placed: [...placed, ...explained.placed] }
}

const withoutAll = (mentions: readonly Mention[], served: ReadonlySet<Mention>): readonly Mention[] =>
  mentions.filter(mention => !served.has(mention))

interface Scene {
  readonly pair: NamePair
  readonly text: TargetText
  /** The terms in the source. */
  readonly named: ReadonlySet<Term>
  readonly owner: ReadonlyMap<RightSpan, Mention>
  readonly ready: ReadyRenderings
}

/** Explains lost mentions in the order of the text. Each word of the target explains only one of them. */
function explainAll(lost: readonly Mention[], scene: Scene): Comparison {
  const { pair, owner } = scene
  const candidatesFor = createCandidateFinder(scene)
  const found = new Set([...owner.values()].map(({ term }) => term))
  const issues: Issue[] = []
  const placed: Placed[] = []
  for (const mention of lost) {
    const candidates = candidatesFor(mention)
    if (!candidates) continue
    const { issue, span } = explainLost(mention, candidates)
    if (span) candidates.search.taken.take(span)
    if (span && (!issue || (issue.code === 'name-form' && issue.level !== 'error'))) {
      placed.push({ mention, text: pair.target.slice(span.start, span.end), right: !issue })
    }
    const isElsewhere = issue?.code === 'name-missing' && found.has(mention.term)
    if (issue) issues.push(isElsewhere ? { ...issue, code: 'name-count' } : issue)
  }
  return { issues, placed }
}

/** Gives the candidates for a lost mention, which equal mentions share. */
function createCandidateFinder({ pair, text, named, owner, ready }: Scene) {
  const { glossary, locale } = pair
  const taken = createTaken()
  for (const span of owner.keys()) taken.take(span)
  const adjectivesOwed = createAdjectiveCounter(pair, owner)
  let others: readonly OtherName[] | undefined
  const findThem = (): readonly OtherName[] => {
    others ??= glossary ? findOthers(ready.ofGlossary(glossary, locale), { target: text, locale, named }) : []
    return others
  }
  const known = new Map<string, Candidates>()
  return (mention: Mention): Candidates | undefined => {
    const { term } = mention
    const wanted = wantedFor(mention, pair.locale, pair.source)?.text
    if (!term || wanted === undefined) return undefined
    const key = JSON.stringify([term.id, mention.form, mention.text, wanted])
    const search = { mention, term, wanted, pair, target: text, taken, owed: adjectivesOwed(term) }
    const candidates = known.get(key) ?? createCandidates(search, findThem)
    known.set(key, candidates)
    return candidates
  }
}
