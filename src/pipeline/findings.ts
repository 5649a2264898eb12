import { loadReaders, type SyntaxReaders } from '../article/index.ts'
import { checkSource, createProofreader, type ProofDesk, type SourceText, staleFindings } from '../check/index.ts'
import { type KeyedText, presentEdition } from '../edition/index.ts'
import type { Edition, Finding, Level, Locale, Unit } from '../model.ts'

/** A sentence of the article: its key, how it is written, and what it says, where that is known. */
type Sentence = Pick<KeyedText, 'key' | 'syntax' | 'showings'> & Partial<Pick<KeyedText, 'text'>>

/**
 * What the checks see in an edition, each text against the source it was made from, without what was dismissed. Of
 * sentences that are no longer in the article nothing is said; `source` has those that are. One that the edition lacks
 * is an empty text to the checks.
 */
export function checkEdition(edition: Edition, source: readonly Sentence[], desk: ProofDesk): readonly Finding[] {
  const present = presentEdition(edition, source)
  const shown = source.filter(hasText)
  const { findings } = staleFindings(present, shown, desk)
  const whole = withGaps(present, shown)
  return [...findings, ...createProofreader(whole, { ...desk, shown }).check(whole)]
}

/** The edition in the order of the article, with an empty text for each sentence that it lacks: {} has none of them. */
function withGaps(edition: Edition, shown: readonly KeyedText[]): Edition {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  if (shown.every(({ key }) => units.has(key))) return edition
  const gapAt = ({ key, text, syntax }: KeyedText): Unit => ({
    ...{ key, source: text, target: '', state: 'initial', origin: 'human' },
    ...(syntax && { syntax }),
  })
  const keys = new Set(shown.map(({ key }) => key))
  const others = edition.units.filter(({ key }) => !keys.has(key))
  return { ...edition, units: [...shown.map(text => units.get(text.key) ?? gapAt(text)), ...others] }
}

const hasText = (sentence: Sentence): sentence is KeyedText => sentence.text !== undefined

/** SyntaxReaders for the syntaxes that the sentences of an article are written in. */
export const loadReadersFor = (source: readonly Pick<KeyedText, 'syntax'>[]): Promise<SyntaxReaders> =>
  loadReaders(source.map(({ syntax }) => syntax))

/** What the checks see in the article itself, once for all editions. */
export function checkArticle(
  source: readonly SourceText[],
  from: Locale,
  { glossary, finder, sources, languages, levels, readers }: Omit<ProofDesk, 'own'>,
): readonly Finding[] {
  const given = {
    ...(sources && { sources }),
    ...(languages && { languages }),
    ...(levels && { levels: levels(from) }),
  }
  return checkSource(source, { from, glossary, finder, readers, ...given })
}

/** How many findings there are of each level. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}
