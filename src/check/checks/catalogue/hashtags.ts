import { sharedBeginning } from '../../../edit-distance.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type Seen } from '../../model.ts'
import type { Reading } from '../../read/model.ts'

const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&#/])[#＃]\p{N}{0,30}[\p{L}_][\p{L}\p{M}\p{N}_]{2,100}/gu

/** So many letters at the beginning, and so large a part of a tag, show that it is the same one. */
const FEWEST = 5
const PART = 0.5

/**
 * A hashtag that was changed: "#SalvemElMercat" → "#SalvemElMerca". One in other words was translated, and one with an
 * ending behind it is the same.
 */
export function changedTags(source: Reading, target: Reading): readonly Seen[] {
  const [one, other] = [source, target].map(({ written }) => [...written.matchAll(HASHTAG)])
  if (!one || !other || one.length === 0 || other.length === 0) return NOTHING
  const lowerOf = (tag: string): string => tag.slice(1).toLowerCase()
  const kept = new Set(other.map(([tag]) => lowerOf(tag)))
  const said = new Set(one.map(([tag]) => lowerOf(tag)))
  return one.flatMap(({ 0: tag, index }): readonly Seen[] => {
    const before = lowerOf(tag)
    if (kept.has(before)) return []
    const changed = other.find(([there]) => {
      const after = lowerOf(there)
      return !said.has(after) && !after.startsWith(before) && isSameTag(before, after)
    })
    if (changed === undefined) return []
    const end = changed.index + changed[0].length
    const told = tell('address-changed', { before: tag, after: changed[0] })
    return [{ ...told, source: [index, index + tag.length], target: [changed.index, end] }]
  })
}

function isSameTag(before: string, after: string): boolean {
  const shared = sharedBeginning(before, after)
  return shared >= FEWEST && shared >= PART * Math.max(before.length, after.length)
}
