import type { Mention, Term } from '../../model.ts'
import { wordCount } from '../text/fold.ts'
import type { RightSpan } from './model.ts'

/** Mentions that the same spans serve. */
interface MentionGroup {
  readonly first: Mention
  /** The groups of spans that serve them, names before adjectives. */
  readonly options: readonly SpanGroup[]
  /** How many of each group's spans they have. */
  readonly uses: Map<SpanGroup, number>
}

/** Spans that serve the same mentions, in the order of the text. */
interface SpanGroup {
  readonly spans: RightSpan[]
  /** How many of them each group of mentions has. */
  readonly users: Set<MentionGroup>
  used: number
}

/**
 * Assigns each mention a right rendering of its own, to as many as possible. A mention may give up its rendering if
 * another one serves it as well: for "Trump … Donald Trump", `Donald Trump` serves both, `Trump` only the first. An
 * adjective is assigned only if the name itself is not there. Equal mentions and equal renderings are counted, not
 * tried one by one, so the time grows with the text and not with its square.
 */
export function assignSpans(
  mentions: readonly Mention[],
  spans: readonly RightSpan[],
): ReadonlyMap<RightSpan, Mention> {
  const [only] = mentions
  if (only && mentions.length === 1) {
    const span = (spans.some(isDerived) ? spans.toSorted(byDerivation) : spans).find(one => serves(one, only))
    return new Map(span ? [[span, only]] : [])
  }
  const spanGroups = groupSpans(spans)
  const groups = new Map<Term | undefined, MentionGroup[]>()
  const served: (readonly [Mention, MentionGroup])[] = []
  for (const mention of mentions) {
    const alike = listIn(groups, mention.term)
    const known = alike.find(({ first }) => first.form === mention.form)
    const group = known ?? { first: mention, options: optionsFor(mention, spanGroups), uses: new Map() }
    if (!known) alike.push(group)
    if (findRoom(group, new Set())) served.push([mention, group])
  }
  return handOut(served)
}

/** Groups of spans by the terms that they render, adjectives last. */
function groupSpans(spans: readonly RightSpan[]): ReadonlyMap<Term | undefined, readonly SpanGroup[]> {
  const byTerm = new Map<Term | undefined, SpanGroup[]>()
  for (const span of spans.some(isDerived) ? spans.toSorted(byDerivation) : spans) {
    const known = listIn(byTerm, span.rights[0]?.term).find(group => isAlike(group.spans[0], span))
    if (known) {
      known.spans.push(span)
      continue
    }
    const group: SpanGroup = { spans: [span], users: new Set(), used: 0 }
    for (const term of new Set(span.rights.map(right => right.term))) listIn(byTerm, term).push(group)
  }
  return byTerm
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const isDerived = ({ rights }: RightSpan): boolean => rights.every(({ derived }) => derived === true)
const byDerivation = (a: RightSpan, b: RightSpan): number => Number(isDerived(a)) - Number(isDerived(b))

/** Whether two spans render the same; equal lists of a term are one object. */
const isAlike = (span: RightSpan | undefined, { rights }: RightSpan): boolean =>
  span?.rights.length === rights.length && span.rights.every((right, index) => right === rights[index])

const optionsFor = (mention: Mention, groups: ReadonlyMap<Term | undefined, readonly SpanGroup[]>) =>
  (groups.get(mention.term) ?? []).filter(({ spans }) => spans[0] && serves(spans[0], mention))

/** Whether a span's rendering serves a mention: for the form that was used, the whole name, or a listed one. */
function serves({ rights }: RightSpan, { term, form }: Mention): boolean {
  return rights.some(right => {
    if (right.term !== term) return false
    if (right.renders === undefined || term.type !== 'person') return true
    return right.renders === form || wordCount(right.renders) >= wordCount(form)
  })
}

/**
 * Finds a span for one more mention of a group; others may have to move to another group of spans (Kuhn's matching).
 */
function findRoom(group: MentionGroup, tried: Set<SpanGroup>): boolean {
  for (const option of group.options) {
    if (tried.has(option)) continue
    tried.add(option)
    if (option.used < option.spans.length || [...option.users].some(user => moveOne(user, option, tried))) {
      change(group, option, 1)
      return true
    }
  }
  return false
}

function moveOne(user: MentionGroup, from: SpanGroup, tried: Set<SpanGroup>): boolean {
  if (!findRoom(user, tried)) return false
  change(user, from, -1)
  return true
}

function change(group: MentionGroup, option: SpanGroup, by: 1 | -1): void {
  const uses = (group.uses.get(option) ?? 0) + by
  group.uses.set(option, uses)
  option.used += by
  if (uses > 0) option.users.add(group)
  else option.users.delete(group)
}

/** Assigns the spans in the order of the text. */
function handOut(served: readonly (readonly [Mention, MentionGroup])[]): ReadonlyMap<RightSpan, Mention> {
  const next = new Map<SpanGroup, number>()
  const owner = new Map<RightSpan, Mention>()
  const nextOf = (group: SpanGroup): RightSpan | undefined => group.spans[next.get(group) ?? 0]
  for (const [mention, { uses }] of served) {
    let earliest: SpanGroup | undefined
    for (const [group, left] of uses) {
      if (left > 0 && (!earliest || startOf(nextOf(group)) < startOf(nextOf(earliest)))) earliest = group
    }
    const span = earliest && nextOf(earliest)
    if (!earliest || !span) continue
    next.set(earliest, (next.get(earliest) ?? 0) + 1)
    uses.set(earliest, (uses.get(earliest) ?? 0) - 1)
    owner.set(span, mention)
  }
  return owner
}

const startOf = (span: RightSpan | undefined): number => span?.start ?? Number.MAX_SAFE_INTEGER
