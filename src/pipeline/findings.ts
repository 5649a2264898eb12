import { loadReaders, type SyntaxReaders } from '../article/index.ts'
import {
  checkSource,
  createProofreader,
  type Dismissed,
  type ProofDesk,
  type Proofreader,
  type SourceText,
  staleFindings,
} from '../check/index.ts'
import { type KeyedText, presentEdition, sentencesFor } from '../edition/index.ts'
import type { Edition, Finding, Level, Locale, SegmentKey, Unit } from '../model.ts'

/** A sentence of the article: its key, its syntax, and its text, if known. */
type Sentence = Pick<KeyedText, 'key' | 'syntax' | 'showings'> & Partial<Pick<KeyedText, 'text'>>

/** An edition with its checks; each text is checked against the source that it was made from. */
export interface ProofreadEdition {
  /** Only the units whose sentences are in the article now. */
  readonly edition: Edition
  /** An empty unit for each sentence that the edition lacks. */
  readonly gaps: ReadonlyMap<SegmentKey, Unit>
  /** Units and gaps in the order of the article, as the proofreader gets them. */
  readonly whole: Edition
  readonly proofreader: Proofreader
  /** The findings on texts whose source has changed in a fact. */
  readonly stale: Dismissed
}

/**
 * Opens the checks of an edition; `source` has the present sentences of the article. A `known` proofreader is used
 * again if it fits, so that units it has already checked are not checked again.
 */
export function proofreadEdition(
  stored: Edition,
  source: readonly Sentence[],
  { known, ...desk }: ProofDesk & { readonly known?: Proofreader | undefined },
): ProofreadEdition {
  const shown = sentencesFor(source, stored).filter(hasText)
  const edition = withSources(presentEdition(stored, source), shown)
  const gaps = gapsIn(edition, shown)
  const whole = withGaps(edition, shown, gaps)
  const proofreader = known?.fits(whole) ? known : createProofreader(whole, { ...desk, shown })
  return { edition, gaps, whole, proofreader, stale: staleFindings(edition, shown, desk) }
}

/**
 * The findings on an edition, without dismissed ones. Units of sentences that are no longer in the article are not
 * checked. A sentence that the edition lacks counts as an empty text.
 */
export function checkEdition(edition: Edition, source: readonly Sentence[], desk: ProofDesk): readonly Finding[] {
  const { proofreader, whole, stale } = proofreadEdition(edition, source, desk)
  return [...stale.findings, ...proofreader.check(whole)]
}

/** The edition in which units without a recorded source have the present text of the article. */
function withSources(edition: Edition, shown: readonly KeyedText[]): Edition {
  if (edition.units.every(({ source }) => source !== '')) return edition
  const texts = new Map(shown.map(({ key, text }) => [key, text]))
  const units = edition.units.map(unit => (unit.source === '' ? { ...unit, source: texts.get(unit.key) ?? '' } : unit))
  return { ...edition, units }
}

function gapsIn({ units }: Edition, shown: readonly KeyedText[]): ProofreadEdition['gaps'] {
  const known = new Set(units.map(({ key }) => key))
  const missing = shown.filter(({ key }) => !known.has(key))
  return new Map(missing.map(text => [text.key, gapAt(text)]))
}

const gapAt = ({ key, text, syntax }: KeyedText): Unit => ({
  ...{ key, source: text, target: '', state: 'initial', origin: 'human' },
  ...(syntax && { syntax }),
})

/** The units of the edition and its gaps, in the order of the article. */
function withGaps(edition: Edition, shown: readonly KeyedText[], gaps: ProofreadEdition['gaps']): Edition {
  if (gaps.size === 0) return edition
  const units = new Map([...edition.units.map(unit => [unit.key, unit] as const), ...gaps])
  const keys = new Set(shown.map(({ key }) => key))
  const others = edition.units.filter(({ key }) => !keys.has(key))
  return { ...edition, units: [...shown.flatMap(({ key }) => units.get(key) ?? []), ...others] }
}

const hasText = (sentence: Sentence): sentence is KeyedText => sentence.text !== undefined

/** SyntaxReaders for the syntaxes of an article's sentences. */
export const loadReadersFor = (source: readonly Pick<KeyedText, 'syntax'>[]): Promise<SyntaxReaders> =>
  loadReaders(source.map(({ syntax }) => syntax))

/** The findings on the article itself, once for all editions. */
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

/** The number of findings of each level. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}
