import type { Level, Mention, Statement, Term } from '../../model.ts'
import { createFinder, renderingFor } from '../../names/index.ts'
import { say } from '../../say.ts'
import type { Story, StoryContext } from './story.ts'

/** What is wrong with a name of one bead. */
export interface NameFinding {
  readonly about: Statement
  readonly level: Level
  /** The place in the article's texts of the bead, joined by spaces. */
  readonly target?: readonly [start: number, end: number]
}

/** Kinds of terms that a story cannot omit; a place may become an adjective or "there". */
const NAMED: readonly Term['type'][] = ['person', 'organization']

/**
 * The findings by the number of the bead: names of the original that the article misspells, and those that it lacks.
 */
export function originalNames(
  { beads }: Story,
  { from, to, glossary }: StoryContext,
): ReadonlyMap<number, readonly NameFinding[]> {
  const [own, other] = [createFinder(glossary, from), createFinder(glossary, to)]
  const texts = beads.map(({ article }) => article.map(({ text }) => text.text).join(' '))
  const mentioned = texts.map(text => other.findListed(text))
  const everywhere = new Set(mentioned.flat().flatMap(({ term }) => term?.id ?? []))
  const told = new Set<string>()
  return new Map(
    beads.map((bead, at) => {
      const found = own.findListed(bead.original.join(' ')).flatMap((mention): readonly NameFinding[] => {
        const { term } = mention
        if (!term || told.has(term.id)) return []
        const finding = misspelt(mention, term, mentioned[at] ?? [], to) ?? lost(mention, term, { everywhere, to })
        if (finding === undefined) return []
        told.add(term.id)
        return [finding]
      })
      return [at, found] as const
    }),
  )
}

const nameIn = (term: Term, to: string): string => renderingFor(term, to)?.use ?? term.source

function misspelt(original: Mention, term: Term, mentions: readonly Mention[], to: string): NameFinding | undefined {
  const wrong = mentions.find(mention => mention.term === term && mention.kind === 'misspelling')
  if (!wrong) return undefined
  return {
    about: say('original-misspelt', { words: wrong.text, original: original.text, name: nameIn(term, to) }),
    level: 'warning',
    target: [wrong.start, wrong.end],
  }
}

interface Article {
  readonly everywhere: ReadonlySet<string>
  readonly to: string
}

function lost(original: Mention, term: Term, { everywhere, to }: Article): NameFinding | undefined {
  if (everywhere.has(term.id) || !NAMED.includes(term.type)) return undefined
  const about = say('original-name-lost', { original: original.text, name: nameIn(term, to) })
  return { about, level: 'warning' }
}
