import { itemBefore } from '../../item-at.ts'
import type { Mention } from '../../model.ts'
import { doubledBefore } from '../text/doubled.ts'
import { overlapsAny } from '../text/spans.ts'
import type { Issue, NamePair, RightSpan } from './model.ts'

/** The right renderings in a target, and their mentions. */
interface Renderings {
  readonly spans: readonly RightSpan[]
  readonly owner: ReadonlyMap<RightSpan, Mention>
}

/** Names that are there twice in a row, completely or by their first word. */
export function findDoubled(pair: NamePair, renderings: Renderings): readonly Issue[] {
  const firstWords = firstWordsTwice(pair, renderings)
  return renderings.spans.length < 2 ? firstWords : [...namesTwice(pair, renderings), ...firstWords]
}

/** A name that is there twice in a row, and in the source once. */
function namesTwice({ source, mentions, target }: NamePair, { spans, owner }: Renderings): readonly Issue[] {
  let indexes: ReadonlyMap<Mention, number> | undefined
  return spans.flatMap((span, index) => {
    const before = itemBefore(spans, index)
    const mention = before && (owner.get(before) ?? owner.get(span))
    if (!mention || (owner.has(before) && owner.has(span))) return []
    if (!isOf(mention, before) || !isOf(mention, span)) return []
    if (!/^\s*$/u.test(target.slice(before.end, span.start))) return []
    indexes ??= new Map(mentions.map((one, at) => [one, at]))
    const next = mentions[(indexes.get(mention) ?? mentions.length) + 1]
    const twice = next?.term === mention.term && /^\s*$/u.test(source.slice(mention.end, next?.start))
    const found = target.slice(before.start, span.end)
    const longer = before.text.length < span.text.length ? span.text : before.text
    const doubled = { mention, wanted: longer, span: { start: before.start, end: span.end }, found }
    return twice ? [] : [{ code: 'name-doubled' as const, ...doubled }]
  })
}

const isOf = ({ term }: Mention, { rights }: RightSpan): boolean => rights.some(right => right.term === term)

/** A person's name after its own first word, or after a doubled title: "Harald Harald Obermann". */
function firstWordsTwice({ mentions, target }: NamePair, { spans, owner }: Renderings): readonly Issue[] {
  const issues: Issue[] = []
  for (const span of spans) {
    const mention = owner.get(span) ?? mentions.find(one => isOf(one, span))
    const doubled = mention?.term?.type === 'person' ? doubledBefore(target, span) : undefined
    if (!mention || !doubled) continue
    const { start, end, once } = doubled
    // In "with Jordan Jordan Peterson spoke" the first word is another name.
    if (overlapsAny({ start, end: span.start }, spans)) continue
    issues.push({ code: 'name-doubled', mention, wanted: once, span: { start, end }, found: target.slice(start, end) })
  }
  return issues
}
