import { plainView, wholeWords } from '../../article/index.ts'
import type { Glossary, Job, Locale, Segment } from '../../model.ts'
import { type HeldPlaceholder, protect, termPairs, withoutNames } from '../../names/index.ts'
import { placeholdersIn } from '../../placeholders.ts'
import type { Manuscript } from './manuscript.ts'

/** One job for each of the manuscript's `segments`, with its names and markup as holds. */
export function jobsOf(
  manuscript: Manuscript,
  segments: readonly Segment[],
  { to, glossary }: { readonly to: Locale; readonly glossary: Glossary },
): readonly Job[] {
  const { article, mentions, plain } = manuscript
  const context = contextOf(manuscript)
  return segments.map(segment => {
    const named = mentions.get(segment.key) ?? []
    const { text, inlines: markup = [] } = plain.get(segment.key) ?? segment
    const { inlines } = wholeWords({ text, inlines: markup })
    const placeholders = heldPlaceholders(text, segment)
    const pieces = protect(text, { mentions: named, inlines, placeholders, from: article.locale, to, glossary })
    return {
      id: `${article.slug}/${to}/${segment.key}`,
      slug: article.slug,
      key: segment.key,
      from: article.locale,
      to,
      pieces,
      plain: withoutNames(pieces),
      terms: termPairs(named, to),
      context,
    }
  })
}

/** The placeholders of a text, and their form in the file: `a_b` in Markdown may be `a\\_b`. */
function heldPlaceholders(text: string, segment: Segment): readonly HeldPlaceholder[] {
  const found = placeholdersIn(text)
  if (found.length === 0) return []
  const { writtenAt, writtenEnd } = plainView(segment)
  return found.map(({ start, end }) => ({ start, end, written: segment.text.slice(writtenAt(start), writtenEnd(end)) }))
}

/** The context that an engine gets with each segment of an article: headline, deck, first paragraph, people. */
export function contextOf({ plain, mentions }: Manuscript): string {
  const texts = [...plain.values()]
  const opening = texts.filter(({ role }) => role === 'headline' || role === 'deck').map(({ text }) => text)
  const lead = texts.find(({ role }) => role === 'paragraph')
  const people = new Map<string, string>()
  for (const { term } of [...mentions.values()].flat()) {
    if (term?.type === 'person') people.set(term.source, term.gender ? `${term.source} (${term.gender})` : term.source)
  }
  const cast = people.size > 0 ? [`People: ${[...people.values()].join(', ')}.`] : []
  return [...opening, ...(lead ? [lead.text] : []), ...cast].join('\n')
}
