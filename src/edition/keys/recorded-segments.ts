import type { Role, Segment } from '../../model.ts'
import type { KeyedText } from './keys.ts'

const ROLES: Readonly<Record<string, Role>> = { headline: 'headline', deck: 'deck', byline: 'byline' }

/**
 * The sentences of an article as last recorded, for an article whose file is missing; their roles are guessed from the
 * keys.
 */
export const recordedSegments = (previous: readonly KeyedText[]): readonly Segment[] =>
  previous
    .filter(({ removed }) => !removed)
    .map(({ key, text, syntax }) => {
      const block = key.split('.')[0] ?? key
      const role = ROLES[block] ?? 'paragraph'
      return { key, block, role, text, translate: true, start: 0, end: text.length, ...(syntax && { syntax }) }
    })
