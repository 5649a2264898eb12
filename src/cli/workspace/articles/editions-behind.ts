import type { Change, Rank } from '../../../edition/index.ts'
import type { Article, Locale, SegmentKey, Slug } from '../../../model.ts'
import { comparisonReaders, loadReadersFor, presentSource, sourceChanges } from '../../../pipeline/index.ts'
import { inEnglish } from '../../../say.ts'
import { paint } from '../../terminal/style.ts'
import { whyText } from '../../terminal/words.ts'
import type { Workspace } from '../open.ts'

/** A sentence of an edition that a person wrote or approved, and whose source has changed since. */
export interface Behind {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
  readonly rank: Rank
  /** The evidence for this rank: `number: 259 became 295`. */
  readonly evidence: readonly string[]
}

/** The sentences in which each edition of an article is behind, without typos and moved sentences. */
export async function editionsBehind(article: Article, workspace: Workspace): Promise<readonly Behind[]> {
  const { slug, locale: from } = article
  const { desk, glossary } = workspace
  const source = await presentSource(slug, from, workspace)
  const readers = await loadReadersFor(source)
  const recorded = (await desk.records.list(from)).find(one => one.slug === slug)
  const behind: Behind[] = []
  for (const locale of recorded?.editions ?? []) {
    const edition = await desk.editions.load({ slug, locale, sourceLocale: from })
    const { source: reader } = comparisonReaders({ from, to: locale, glossary, readers })
    for (const change of sourceChanges(edition, source, reader).filter(isNews)) {
      behind.push({ slug, locale, key: change.key, rank: change.rank, evidence: change.evidence.map(inEnglish) })
    }
  }
  return behind
}

const isNews = ({ kind, rank }: Change): boolean => kind !== 'moved' && rank !== 'typo'

/** A line for each sentence, with the editions that are behind: `p3.s3 fact: number: 259 became 295 (es, fr)`. */
export function behindLines(behind: readonly Behind[], color: boolean): string {
  const bySentence = Map.groupBy(behind, ({ key, rank, evidence }) => {
    return `${key} ${paint(rank, rank === 'wording' ? 'yellow' : 'red', color)}${whyText(rank, evidence, ', ')}`
  })
  return [...bySentence]
    .map(([sentence, editions]) => `  behind ${sentence} (${editions.map(({ locale }) => locale).join(', ')})\n`)
    .join('')
}
