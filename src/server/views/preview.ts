import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { openLanguages } from '../../check/index.ts'
import { levelsFor, parseConfig, subtitleLimitsFor } from '../../config.ts'
import { styleFor } from '../../house-style.ts'
import { type PlanContext, type Preview, previewPublication } from '../../pipeline/index.ts'
import type { PublicationForm } from '../../publish/index.ts'
import { tell } from '../../say.ts'
import { loadProofOf } from '../../store/index.ts'
import type { CorrectionView, PreviewView } from '../answers.ts'
import type { EditionAt, Library, Places } from '../library/model.ts'
import { articlePathIfAny } from '../newsroom/drafting/article-path.ts'
import { refusal } from '../refusal.ts'

/** Pages for previews, each with an address that cannot be guessed. */
export interface Previews {
  readonly keep: (html: string) => string
  readonly page: (id: string) => string | undefined
}

/** How many are kept: a few people have one preview each. */
const MOST = 20

export function openPreviews(): Previews {
  const pages = new Map<string, string>()
  return {
    keep: html => {
      const id = randomBytes(16).toString('base64url')
      pages.set(id, html)
      const [oldest] = pages.keys()
      if (pages.size > MOST && oldest !== undefined) pages.delete(oldest)
      return id
    },
    page: id => pages.get(id),
  }
}

interface PreviewParts {
  readonly library: Library
  readonly places: Places
  readonly previews: Previews
}

/** An edition as a page for readers, its disclosure, and the reasons against publishing it. */
export async function previewView({ library, places, previews }: PreviewParts, at: EditionAt): Promise<PreviewView> {
  const { text, disclosure, refusals, openComments: comments, ...told } = await previewOf({ library, places }, at)
  const { sentence, read, noindex } = disclosure
  const { segments } = await library.outline(at.slug)
  const units = segments.filter(({ translate }) => translate).length
  const correction = correctionView(told)
  const page = `/preview/${previews.keep(text)}`
  return { page, sentence, read, units, noindex, comments, refusals, ...(correction && { correction }) }
}

/** The publication of an edition as it would be now: without `as`, a page in our own form. */
export async function previewOf(
  { library, places }: Pick<PreviewParts, 'library' | 'places'>,
  { slug, locale, as }: EditionAt & { readonly as?: PublicationForm },
): Promise<Preview> {
  const { article, segments } = await library.source(slug)
  const { glossary } = await library.names()
  const path = article && (await articlePathIfAny(slug, { desk: places.desk, glossary }))
  if (!article || path === undefined) throw refusal('input', tell('no-article-file', { slug }))
  const { edition } = await library.edition(slug, locale)
  const { check, style, own = [], publish, exceptions = {} } = places
  const proof = await loadProofOf(places.desk.publications, slug, locale)
  const context: PlanContext = {
    config: { publish: publish ?? parseConfig('', '').publish, segment: exceptions },
    glossary,
    glossaryText: '',
    rules: {
      own,
      languages: openLanguages(),
      levels: one => (check ? levelsFor({ check }, one) : {}),
      subtitles: one => subtitleLimitsFor(places, one),
      style: one => styleFor(style, one),
    },
    published: proof ? [{ proof, text: '' }] : [],
    withdrawn: [],
    isTaken: () => false,
    billedFor: () => 0,
  }
  return previewPublication({ article, file: basename(path), segments, editions: [edition] }, context, as ? { as } : {})
}

/**
 * The correction that an editor can write a note for: the one that readers must be told of, or else the last published
 * one.
 */
export function correctionView({
  corrections,
  owed,
}: Pick<Preview, 'corrections' | 'owed'>): CorrectionView | undefined {
  const last = corrections.at(-1)
  if (!last) return undefined
  const { note, draft = note, by, decided } = last
  return {
    owed: owed !== undefined,
    draft,
    note,
    ...(by !== undefined && { by }),
    ...(decided !== undefined && { decided }),
    ...(owed?.outdated && { outdated: owed.outdated }),
  }
}
