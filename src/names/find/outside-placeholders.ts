import type { Mention } from '../../model.ts'
import { placeholdersIn } from '../../placeholders.ts'

/** The mentions that are no part of a placeholder: no name stands in `https://example.org/Kursk`. */
export function outsidePlaceholders(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const placeholders = mentions.length > 0 ? placeholdersIn(text) : []
  if (placeholders.length === 0) return mentions
  // A name may well be written as one: `Amazon.com`, `@POTUS`.
  const isPart = (mention: Mention): boolean =>
    placeholders.some(
      ({ start, end }) => mention.start < end && start < mention.end && !(mention.start <= start && end <= mention.end),
    )
  const kept = mentions.filter(mention => !isPart(mention))
  return kept.length === mentions.length ? mentions : kept
}
