import { editDistance, tolerance } from '../../edit-distance.ts'
import type { Locale, SegmentKey } from '../../model.ts'
import { familyOf } from './plural-forms.ts'

/** A key of an edition that no sentence of the source has; `meant` is the key that was probably intended. */
export interface StrayKey {
  readonly key: SegmentKey
  readonly meant?: SegmentKey
}

/** The keys of an edition that belong to no sentence, also not as plural form or context. */
export function strayKeys(
  keys: readonly SegmentKey[],
  source: ReadonlySet<SegmentKey>,
  locale: Locale,
): readonly StrayKey[] {
  const there = new Set(keys)
  const free = [...source].filter(each => !there.has(each))
  return keys.flatMap(key => {
    if (source.has(key) || familyOf(key, source, locale) !== undefined) return []
    const meant = meantBy(key, free)
    return [{ key, ...(meant !== undefined && { meant }) }]
  })
}

/**
 * An unused key that contains this one or is contained in it, or else one with a similar spelling: `svaed` → `saved`.
 */
function meantBy(key: SegmentKey, source: readonly SegmentKey[]): SegmentKey | undefined {
  const around = source.find(each => key.startsWith(`${each}.`) || each.startsWith(`${key}.`))
  if (around !== undefined) return around
  const most = tolerance(key.length)
  return source.find(each => editDistance(each, key, most) <= most)
}
