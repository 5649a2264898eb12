import { loadReaders, plainSegment } from '../../article/index.ts'
import { checkOriginal, plainReader, type Story, type StoryContext } from '../../check/index.ts'
import type { Article, Finding, Locale, Segment, SegmentKey } from '../../model.ts'
import type { Exceptions } from '../../segment/index.ts'
import { alignSegments, segmentsOf } from '../adopt/align-articles.ts'

/** An article compared with its original. */
export interface ComparedOriginal {
  readonly locale: Locale
  /** The text of the original for each sentence of the article; a sentence of several beads is with the first. */
  readonly texts: Readonly<Record<SegmentKey, string>>
  /** Contradictions between article and original; without a locale, since they are about the article. */
  readonly findings: readonly Finding[]
}

interface Comparing {
  readonly article: Pick<Article, 'locale'>
  /** The article's sentences, as in locale files. */
  readonly segments: readonly Segment[]
  readonly original: Article
}

interface Settings extends Pick<StoryContext, 'glossary' | 'languages' | 'levels'> {
  readonly exceptions?: Readonly<Record<Locale, Exceptions>> | undefined
}

/** Aligns an article with its original and compares their facts. */
export async function compareOriginal(
  { article, segments, original }: Comparing,
  settings: Settings,
): Promise<ComparedOriginal> {
  const { glossary, exceptions } = settings
  const [from, to] = [original.locale, article.locale]
  const texts = { source: segmentsOf(original, exceptions).map(withoutDate), target: segments }
  const { beads } = alignSegments(texts, { from, to }, { glossary })
  const readers = await loadReaders(segments.map(({ syntax }) => syntax))
  const plain = plainReader(readers)
  const story: Story = {
    beads: beads.map(({ source, target, score }) => ({
      original: source.flatMap(at => sentenceOf(texts.source[at])),
      article: target.flatMap(at => {
        const segment = segments[at]
        return segment ? [{ key: segment.key, text: plain(segment.text, segment.syntax) }] : []
      }),
      doubtful: score < SURE,
    })),
    ...dateOf(original),
  }
  const shown = story.beads.flatMap(({ original: sentences, article: [first] }) =>
    first && sentences.length > 0 ? [[first.key, sentences.join(' ')] as const] : [],
  )
  return { locale: from, texts: Object.fromEntries(shown), findings: checkOriginal(story, { ...settings, from, to }) }
}

/** Beads with a lower score are not compared: a wrong pair would give false findings. */
const SURE = 0.8

/**
 * A sentence without a line that has only a date and a time, which is no part of the story; a dateline gives the month
 * of its days.
 */
const withoutDate = (segment: Segment): Segment =>
  segment.role === 'dateline' || !/\p{L}/u.test(segment.text) ? { ...segment, translate: false } : segment

const sentenceOf = (segment: Segment | undefined): readonly string[] =>
  segment ? [plainSegment(segment).text.trim()] : []

/** The dateline is looked for in these first characters of a story. */
const HEAD = 400
const DATE = /\b(?:19|20)\d\d\s?[.년年/-]\s?(\d{1,2})\s?[.월月/-]\s?(\d{1,2})\b/u

/** The date from the original's metadata or first lines. */
function dateOf({ metadata, source }: Article): Pick<Story, 'date'> {
  const found = DATE.exec(metadata.date ?? '') ?? DATE.exec(source.slice(0, HEAD))
  const [month, day] = [Number(found?.[1]), Number(found?.[2])]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { date: { month, day } } : {}
}
