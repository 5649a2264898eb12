import { loadReaders } from '../../article/index.ts'
import type { Edition, Locale, Unit } from '../../model.ts'
import type {
  Correction,
  Disclosure,
  Objection,
  OwedCorrection,
  Proof,
  Publication,
  PublicationForm,
} from '../model.ts'
import { inEditorsWords, isAbout, owedCorrection, type ReadUnit, tellCorrection } from './corrections.ts'
import { discloseEdition } from './disclosure.ts'
import { refusalsOf } from './gates.ts'
import { fileNameOf } from './paths.ts'
import type { Candidate, PublicationRequest } from './request.ts'
import { plainOf, type TranslatedArticle, translateBlocks } from './translated.ts'

/** An edition that may be published: the contents of its page and its proof, without the links. */
export interface Draft {
  readonly locale: Locale
  readonly as: PublicationForm
  readonly file: string
  readonly title: string
  readonly description?: string
  readonly article: TranslatedArticle
  readonly disclosure: Disclosure
  readonly corrections: readonly Correction[]
  /** The one of them that is new. */
  readonly owed?: OwedCorrection
  readonly candidate: Candidate
  readonly refusals: readonly Objection[]
  /** The present publication. */
  readonly before?: Publication
}

/** The published file of a proof. */
export const fileOf = ({ files }: Pick<Proof, 'files'>): string => Object.keys(files)[0] ?? ''

/** The editions of a request, and the article itself, which is published beside them so that links go both ways. */
export async function draftsOf(request: PublicationRequest): Promise<readonly Draft[]> {
  if (request.withdrawn.length > 0) return []
  return Promise.all([originalDraft(request), ...request.candidates.map(candidate => draftOf(candidate, request))])
}

async function draftOf(candidate: Candidate, request: PublicationRequest): Promise<Draft> {
  const { policy, reader, source } = request
  const { edition, findings } = candidate
  const { before, ...placed } = await placedOf(edition, request)
  const refusals = refusalsOf({ edition, source, findings, reader, unread: policy.unread })
  return {
    ...placed,
    disclosure: discloseEdition(edition, policy, source),
    ...(await correctionsOf(edition, before, request)),
    candidate,
    refusals,
    ...(before && { before }),
  }
}

async function correctionsOf(
  edition: Edition,
  before: Publication | undefined,
  { reader, readerFor, now, note, by }: PublicationRequest,
): Promise<Pick<Draft, 'corrections' | 'owed'>> {
  if (!before) return { corrections: [] }
  const read = await loadReaders([...before.proof.units, ...edition.units].map(({ syntax }) => syntax))
  const written = edition.correction
  const told = inEditorsWords(before.proof.corrections, written)
  const owed = owedCorrection({
    before: before.proof.units,
    after: readUnits(edition),
    readers: { source: reader, target: readerFor(edition.locale) },
    plain: (text, syntax) => plainOf(text, syntax, read),
  })
  if (!owed) return { corrections: told }
  const given = note === undefined ? undefined : { text: note, ...(by !== undefined && { by }) }
  const drafts = [owed, ...before.proof.corrections.map(({ note: said, draft = said }) => ({ draft }))]
  const isOutdated = written !== undefined && !drafts.some(({ draft }) => isAbout(written, draft))
  return {
    corrections: [...told, tellCorrection(owed, { given, written, now })],
    owed: { ...owed, ...(isOutdated && { outdated: written }) },
  }
}

const readUnits = ({ units }: Edition): readonly ReadUnit[] => units.filter(({ target }) => target !== '')

async function originalDraft(request: PublicationRequest): Promise<Draft> {
  const { article, source } = request
  const { slug, locale } = article
  const units = source.map(({ key, text, syntax }): Unit => {
    return { key, source: text, target: text, state: 'final', origin: 'human', ...(syntax && { syntax }) }
  })
  const edition: Edition = { slug, locale, sourceLocale: locale, units }
  const { before, ...placed } = await placedOf(edition, request)
  return {
    ...placed,
    disclosure: ORIGINAL,
    // Corrections of the source article are written by its own editors, in its own text.
    corrections: [],
    candidate: { edition, findings: [], names: [], context: '', billedCharacters: 0 },
    refusals: [],
    ...(before && { before }),
  }
}

const ORIGINAL: Disclosure = {
  made: 'original',
  level: 'original',
  sentence: '',
  locale: 'en',
  read: 0,
  units: 0,
  noindex: false,
  shown: false,
  rule: 'the article itself, which is no translation',
}

/** The article with an edition's texts, and the path of its file. */
async function placedOf(
  edition: Edition,
  request: PublicationRequest,
): Promise<Pick<Draft, 'locale' | 'as' | 'file' | 'title' | 'description' | 'article' | 'before'>> {
  const { locale } = edition
  const before = request.published.find(({ proof }) => proof.locale === locale)
  const article = await translateBlocks(request.article, request.segments, {
    edition,
    rules: request.policy.subtitles?.(locale),
  })
  const title = titleOf(article)
  const as = request.as ?? before?.proof.as ?? request.usualForm ?? 'source'
  const file = fileNameOf({ locale, as, title, before: before && fileOf(before.proof) }, request)
  const description = descriptionOf(article)
  return {
    locale,
    as,
    file,
    title,
    ...(description !== undefined && { description }),
    article,
    ...(before && { before }),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The deck, or else the first paragraph; undefined if the article has neither. */
function descriptionOf({ blocks }: TranslatedArticle): string | undefined {
  const textOf = (role: string): string | undefined => {
    const block = blocks.find(one => one.role === role && one.plain.trim() !== '')
    return block && oneLine(block.plain)
  }
  return textOf('deck') ?? textOf('paragraph')
}

const titleOf = ({ blocks, slug }: TranslatedArticle): string =>
  oneLine(blocks.find(({ role }) => role === 'headline')?.plain ?? '') || slug
