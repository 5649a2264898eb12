import type { Finding, Level, Statement } from '../../model.ts'
import { type StatementId, tell } from '../../say.ts'
import { CHECKS, type Code } from '../codes.ts'
import { openLanguages } from '../language/languages.ts'
import { type Checker, createChecker } from '../proofread/checker.ts'
import { placed, quoted, textsOf, withOriginal } from './bead-texts.ts'
import { originalDays } from './days.ts'
import { type NameFinding, originalNames } from './names.ts'
import type { Story, StoryBead, StoryContext, StorySentence } from './story.ts'

/** The codes of pair checks that have another code between the original and the article. */
const AS: Readonly<Partial<Record<string, Code>>> = {
  'number-changed': 'original-number',
  'number-magnitude': 'original-number',
  'number-missing': 'original-number',
  'number-added': 'original-number',
  'percent-changed': 'original-number',
  'currency-changed': 'original-number',
  'month-changed': 'original-date',
  'month-missing': 'original-date',
  'weekday-changed': 'original-date',
  'negation-lost': 'original-negation',
  'negation-added': 'original-negation',
} satisfies Partial<Record<Code, Code>>

/** Statements about a target and its source, with the same statement about an article and its original. */
const OF_ARTICLE: Readonly<Record<string, StatementId>> = {
  'number-missing': 'original-number-missing',
  'month-missing': 'original-month-missing',
  'negation-lost': 'original-negation-lost',
  'negation-added': 'original-negation-added',
} satisfies Partial<Record<StatementId, StatementId>>

const ofArticle = ({ id, values }: Statement): Statement => ({ id: OF_ARTICLE[id] ?? id, values })

/** A shorter sentence belongs to the page around the story. */
const LEAST_LOST = 12

/**
 * Where an article differs from the text that it was translated from. The findings have no locale, since they are about
 * the article. Each names the sentence of the original. Sentences whose pairing is uncertain are not compared.
 */
export function checkOriginal(story: Story, context: StoryContext): readonly Finding[] {
  const languages = context.languages ?? openLanguages()
  const checker = createChecker({ from: context.from, to: context.to, glossary: context.glossary, languages })
  const names = originalNames(story, context)
  const found: Finding[] = []
  let before: StorySentence | undefined
  for (const [at, bead] of story.beads.entries()) {
    const [first] = bead.article
    const key = (first ?? before ?? firstOf(story))?.key
    if (key === undefined) return found
    if (!first) found.push(...lost(bead, key))
    else if (!bead.doubtful && bead.original.length > 0) {
      found.push(...factsOf(bead, checker), ...namesOf(bead, names.get(at) ?? []))
      found.push(...originalDays(bead, story, { from: languages.of(context.from), to: languages.of(context.to) }))
    }
    before = bead.article.at(-1) ?? before
  }
  return found.flatMap(finding => leveled(finding, context.levels))
}

const firstOf = ({ beads }: Story): StorySentence | undefined =>
  beads.find(({ article }) => article.length > 0)?.article[0]

/** The finding with the level that the newsroom sets for its code; empty if the code is off. */
function leveled(finding: Finding, levels: StoryContext['levels']): readonly Finding[] {
  const level: Level | 'off' | undefined = levels?.[finding.code]
  if (level === 'off') return []
  return [level === undefined ? finding : { ...finding, level }]
}

function lost({ original }: StoryBead, key: string): readonly Finding[] {
  const text = original.join(' ').trim()
  if (text.length < LEAST_LOST || !/[.!?。！？…”"』」]$/u.test(text)) return []
  return [
    {
      code: 'original-lost',
      level: CHECKS['original-lost'].level,
      key,
      ...tell('original-lost', { words: quoted(text) }),
    },
  ]
}

function factsOf(bead: StoryBead, checker: Checker): readonly Finding[] {
  const [original, article] = textsOf(bead)
  return checker
    .pair({ key: bead.article[0]?.key ?? '', source: original, target: article, origin: 'human' })
    .flatMap(({ code, level, statement, target }): readonly Finding[] => {
      const own = AS[code]
      if (own === undefined || statement === undefined) return []
      return [{ code: own, level, ...withOriginal(ofArticle(statement), original), ...placed(bead, target) }]
    })
}

const namesOf = (bead: StoryBead, names: readonly NameFinding[]): readonly Finding[] =>
  names.map(({ about, level, target }) => ({
    code: 'original-name',
    level,
    ...withOriginal(about, textsOf(bead)[0]),
    ...placed(bead, target),
  }))
