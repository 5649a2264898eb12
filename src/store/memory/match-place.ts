import { basename } from 'node:path'
import type { MemoryMatch } from './model.ts'

/** The origin of a match, for people: `edition:es/harbour` → `harbour (es)`, `file:/archive/old.tmx` → `old.tmx`. */
export function matchPlace({ origin }: Pick<MemoryMatch, 'origin'>): string {
  const [, locale = '', slug = ''] = /^edition:([^/]+)\/(.+)$/.exec(origin) ?? []
  return slug === '' ? basename(origin.replace(/^file:/, '').replace(/ \S+ \S+$/, '')) : `${slug} (${locale})`
}

/** What helps a person to choose among equal matches: `harbour (es), final, 2026-11-12`. */
export const matchLabel = (match: Pick<MemoryMatch, 'origin' | 'state' | 'time'>): string =>
  [matchPlace(match), match.state, match.time?.slice(0, 10)].filter(Boolean).join(', ')
