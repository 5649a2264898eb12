import type { Mention } from '../../model.ts'
import { placeholdersIn } from '../../placeholders.ts'
import { indexBehind } from '../text/spans.ts'

/** The mentions that are not part of a placeholder: `{{Kyiv}}`, `https://example.com/Kyiv`. */
export function outsidePlaceholders(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const placeholders = mentions.length > 0 ? placeholdersIn(text) : []
  if (placeholders.length === 0) return mentions
  const isPart = (mention: Mention): boolean => {
    for (let at = indexBehind(placeholders, mention.start); at < placeholders.length; at++) {
      const placeholder = placeholders[at]
      if (!placeholder || placeholder.start >= mention.end) return false
      // A name may be written like a placeholder: `Amazon.com`, `@POTUS`.
      if (placeholder.start < mention.start || mention.end < placeholder.end) return true
    }
    return false
  }
  return mentions.filter(mention => !isPart(mention))
}
