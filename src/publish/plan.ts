import { hashText } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Edition, Locale } from '../model.ts'
import { correctionOf, type ReadUnit } from './corrections.ts'
import { discloseEdition } from './disclosure.ts'
import { loadForm } from './forms/index.ts'
import { refusalsOf } from './gates.ts'
import { addressOf, alternatesOf, directionOf } from './links.ts'
import type { Alternate, Correction, Disclosure, Frame, Proof, Refusal } from './model.ts'
import { fileNameOf, proofPathOf } from './paths.ts'
import { proofUnits, sha256Of, writeProof } from './proof.ts'
import type { Candidate, Publication, PublicationPlan, PublicationRequest, Published } from './request.ts'
import { type TranslatedArticle, translateBlocks } from './translated.ts'

/** A publication that is to be written anew. */
interface Draft {
  readonly locale: Locale
  readonly file: string
  readonly article: TranslatedArticle
  readonly disclosure: Disclosure
  readonly corrections: readonly Correction[]
  readonly candidate: Candidate
  readonly refusals: readonly Refusal[]
}

/**
 * Plans the publications of one article: refused editions stay out, the links of all others are made to agree, and what
 * does not change is not written. Nothing is touched here; the caller writes.
 */
export async function planPublications(request: PublicationRequest): Promise<PublicationPlan> {
  const old = new Map(request.published.map(one => [one.proof.locale, one]))
  const drafts = await draftsOf(request, old)
  const stopped = drafts.filter(({ refusals }) => refusals.length > 0 && request.force === undefined)
  const accepted = drafts.filter(draft => !stopped.includes(draft))
  const staying = request.published.filter(
    ({ proof }) => !request.withdrawn.includes(proof.locale) && !accepted.some(({ locale }) => locale === proof.locale),
  )
  const translated = [...accepted, ...staying.map(({ proof }) => proof)].filter(
    ({ locale }) => locale !== request.article.locale,
  )
  // Without an edition there is nothing to link the original to.
  const [kept, written] = translated.length > 0 ? [staying, accepted] : [[], []]
  const publications = await Promise.all(
    written.map(draft => publish(draft, linksFor(draft.file, written, kept, request), request, old)),
  )
  const relinked = await Promise.all(
    kept.map(one => relink(one, linksFor(fileOf(one.proof), written, kept, request), request)),
  )
  const all = [...publications, ...relinked]
  return {
    editions: drafts
      .filter(({ locale }) => locale !== request.article.locale)
      .map(draft => outcomeOf(draft, stopped.includes(draft), request)),
    files: changedFiles(request.published, all),
    publications: all,
  }
}

const fileOf = ({ files }: Proof): string => Object.keys(files)[0] ?? ''

function outcomeOf(
  { locale, file, disclosure, refusals }: Draft,
  refused: boolean,
  { article }: PublicationRequest,
): Published {
  const proof = proofPathOf(article.slug, locale)
  return { locale, file, proof, disclosure, ...(refused && { refused: refusals }) }
}

async function draftsOf(request: PublicationRequest, old: ReadonlyMap<Locale, Publication>): Promise<readonly Draft[]> {
  const { article, segments, candidates, policy, reader, source, now, note } = request
  const all = candidates.length > 0 ? [originalOf(request), ...candidates] : []
  return Promise.all(
    all.map(async (candidate): Promise<Draft> => {
      const { edition, findings } = candidate
      const { locale } = edition
      const isOriginal = locale === article.locale
      const translated = await translateBlocks(article, segments, edition)
      const before = old.get(locale)
      const disclosure = isOriginal ? ORIGINAL : discloseEdition(edition, policy)
      const refusals = isOriginal ? [] : refusalsOf({ edition, source, findings, reader, unread: policy.unread })
      const correction =
        before && !isOriginal
          ? correctionOf({
              before: before.proof.units,
              after: readUnits(edition),
              locale,
              reader,
              now,
              ...(note !== undefined && { note }),
            })
          : undefined
      const corrections = [...(before?.proof.corrections ?? []), ...(correction ? [correction] : [])]
      const file = fileNameOf({ request, locale, title: titleOf(translated), before: before && fileOf(before.proof) })
      return { locale, file, article: translated, disclosure, corrections, candidate, refusals }
    }),
  )
}

const readUnits = ({ units }: Edition): readonly ReadUnit[] =>
  units.filter(({ target }) => target !== '').map(({ key, source, target }) => ({ key, source, target }))

/** The article itself, published beside its editions so that links between them go both ways. */
function originalOf({ article, source }: PublicationRequest): Candidate {
  const { slug, locale } = article
  const units = source.map(({ key, text }) => {
    return { key, source: text, target: text, state: 'final', origin: 'human' } as const
  })
  return {
    edition: { slug, locale, sourceLocale: locale, units },
    findings: [],
    names: [],
    context: '',
    billedCharacters: 0,
  }
}

const ORIGINAL: Disclosure = {
  level: 'original',
  sentence: '',
  locale: 'en',
  read: 0,
  units: 0,
  digitalSourceType: 'digitalCreation',
  aiDisclosure: 'none',
  noindex: false,
  shown: false,
  rule: 'the article itself, which is no translation',
}

const titleOf = ({ blocks, slug }: TranslatedArticle): string =>
  blocks
    .find(({ role }) => role === 'headline')
    ?.plain.replace(/\s+/g, ' ')
    .trim() || slug

type Links = Proof['links']

function linksFor(
  file: string,
  written: readonly Draft[],
  kept: readonly Publication[],
  { article, policy }: PublicationRequest,
): Links {
  const href = (path: string): string => addressOf(path, { baseUrl: policy.baseUrl, from: file })
  const versions = [
    ...written.map(({ locale, file: path, disclosure }) => ({ locale, path, noindex: disclosure.noindex })),
    ...kept.map(({ proof }) => ({ locale: proof.locale, path: fileOf(proof), noindex: proof.disclosure.noindex })),
  ].map(({ locale, path, noindex }) => ({ locale, href: href(path), noindex }))
  const own = versions.find(({ locale }) => locale === article.locale)
  const original: Alternate = { locale: article.locale, href: own?.href ?? article.metadata.url ?? '' }
  const { originalLocale, metadata } = article
  const basedOn = metadata.originalUrl !== undefined && {
    href: metadata.originalUrl,
    ...(originalLocale !== undefined && { locale: originalLocale }),
  }
  return {
    href: href(file),
    alternates: alternatesOf(
      original,
      versions.filter(({ locale }) => locale !== article.locale),
    ),
    original,
    ...(basedOn && { basedOn }),
  }
}

const frameOf = (
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
  links: Links,
  { disclosure, corrections }: Pick<Frame, 'disclosure' | 'corrections'>,
): Frame => ({ slug, locale, direction: directionOf(locale), ...links, disclosure, corrections })

async function publish(
  draft: Draft,
  links: Links,
  request: PublicationRequest,
  old: ReadonlyMap<Locale, Publication>,
): Promise<Publication> {
  const { article, as, policy, now, file, glossaryHash, force } = request
  const { locale, candidate, disclosure, corrections, refusals } = draft
  const form = await loadForm(as, article.format, policy.template)
  const frame = frameOf({ slug: article.slug, locale }, links, draft)
  const text = form.place(draft.article, frame)
  const before = old.get(locale)
  const body: Omit<Proof, 'seal' | 'published'> = {
    version: 1,
    slug: article.slug,
    locale,
    sourceLocale: article.locale,
    ...(article.originalLocale !== undefined && { originalLocale: article.originalLocale }),
    as,
    firstPublished: before?.proof.firstPublished ?? now,
    source: { file, hash: sha256Of(article.source) },
    files: { [draft.file]: sha256Of(text) },
    title: titleOf(draft.article),
    links,
    disclosure,
    ...(force !== undefined && refusals.length > 0 && { forced: { reason: force, refusals } }),
    glossary: { hash: glossaryHash, names: candidate.names },
    context: candidate.context,
    billedCharacters: candidate.billedCharacters,
    units: proofUnits(candidate.edition),
    findings: candidate.findings,
    dismissed: candidate.edition.units.flatMap(({ key, dismissed = [] }) => dismissed.map(one => ({ key, ...one }))),
    corrections,
  }
  const published = before && saysTheSame(body, before.proof) ? before.proof.published : now
  return { proof: sealed({ ...body, published }), text }
}

/** Whether two proofs tell of the same text, whoever is linked to. */
function saysTheSame(one: Omit<Proof, 'seal' | 'published'>, { seal: _, published: __, ...other }: Proof): boolean {
  const bare = ({ links: ___, files: ____, ...rest }: Omit<Proof, 'seal' | 'published'>): string =>
    hashText(JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  return bare(one) === bare(other)
}

const sealed = (proof: Omit<Proof, 'seal'>): Proof => JSON.parse(writeProof(proof))

/** A publication whose text stays, with links to what is published now. Throws for a file that its proof does not know. */
async function relink(one: Publication, links: Links, { article, policy }: PublicationRequest): Promise<Publication> {
  const { seal: _, ...proof } = one.proof
  if (sha256Of(one.text) !== proof.files[fileOf(one.proof)]) {
    throw new InterlinearError('input', 'the file is not what was published, so that its links cannot be mended.', {
      place: { file: fileOf(one.proof) },
      hint: `Publish ${proof.locale} again, or restore the file.`,
    })
  }
  const form = await loadForm(proof.as, article.format, policy.template)
  const text = form.replace(one.text, frameOf(proof, proof.links, proof), frameOf(proof, links, proof))
  if (text === one.text && JSON.stringify(links) === JSON.stringify(proof.links)) return one
  return { proof: sealed({ ...proof, links, files: { [fileOf(one.proof)]: sha256Of(text) } }), text }
}

/** What has to be written so that the publications are as they should be, and what has to go. */
function changedFiles(
  before: readonly Publication[],
  after: readonly Publication[],
): ReadonlyMap<string, string | undefined> {
  const filesOf = (all: readonly Publication[]): ReadonlyMap<string, string> =>
    new Map(
      all.flatMap(({ proof: { seal: _, ...proof }, text }): readonly (readonly [string, string])[] => [
        [Object.keys(proof.files)[0] ?? '', text],
        [proofPathOf(proof.slug, proof.locale), writeProof(proof)],
      ]),
    )
  const [old, now] = [filesOf(before), filesOf(after)]
  const gone = [...old.keys()].filter(path => !now.has(path)).map(path => [path, undefined] as const)
  return new Map([...[...now].filter(([path, text]) => old.get(path) !== text), ...gone])
}
