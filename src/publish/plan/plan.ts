import { isSameContent } from '../../content.ts'
import { openComments } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Content } from '../../model.ts'
import { asText } from '../../say.ts'
import { sha256Of } from '../../sha256.ts'
import { loadForm } from '../forms/index.ts'
import type { Frame, Links, Proof, Publication } from '../model.ts'
import { proofUnits, sealProof, writeProof } from '../proof/proof.ts'
import { type Draft, draftsOf, fileOf } from './drafts.ts'
import { linksOf, type Version } from './links.ts'
import { proofPathOf } from './paths.ts'
import type { Moved, PublicationPlan, PublicationRequest, Published } from './request.ts'

/**
 * Plans the publications of one article: refused editions are left out, the links of all others are updated, and
 * unchanged files are not written. Nothing is written here; the caller does that.
 */
export async function planPublications(request: PublicationRequest): Promise<PublicationPlan> {
  const { article, withdrawn, published, force } = request
  const drafts = await draftsOf(request)
  const stopped = drafts.filter(({ refusals }) => refusals.length > 0 && force === undefined)
  const accepted = drafts.filter(draft => !stopped.includes(draft))
  const staying = published.filter(
    ({ proof: { locale } }) => !withdrawn.includes(locale) && accepted.every(draft => draft.locale !== locale),
  )
  const locales = [...accepted, ...staying.map(({ proof }) => proof)].map(({ locale }) => locale)
  // Without an edition the original has no links.
  const [written, kept] = locales.some(locale => locale !== article.locale) ? [accepted, staying] : [[], []]
  const versions = [...written.map(versionOfDraft), ...kept.map(versionOf)]
  const linksFor = (own: Version): Links => linksOf(own, versions, request)
  const publications = await Promise.all([
    ...written.map(draft => publish(draft, linksFor(versionOfDraft(draft)), request)),
    ...kept.map(one => relink(one, linksFor(versionOf(one)), request)),
  ])
  return {
    editions: drafts
      .filter(({ locale }) => locale !== article.locale)
      .map(draft => outcomeOf(draft, stopped.includes(draft), request)),
    files: changedFiles(published, publications),
    moved: movedFiles(published, publications),
    publications,
  }
}

const versionOfDraft = ({ locale, file, disclosure: { noindex } }: Draft): Version => ({ locale, file, noindex })

const versionOf = ({ proof }: Publication): Version => ({
  locale: proof.locale,
  file: fileOf(proof),
  noindex: proof.disclosure.noindex,
})

function outcomeOf(
  { locale, file, disclosure, corrections, owed, refusals, candidate }: Draft,
  refused: boolean,
  { article, source }: PublicationRequest,
): Published {
  const proof = proofPathOf(article.slug, locale)
  const keys = new Set(source.map(({ key }) => key))
  const asked = candidate.edition.units.flatMap(unit => (keys.has(unit.key) ? openComments(unit) : [])).length
  const told = { ...(owed && { owed }), ...(refused && { refused: refusals.map(asText) }) }
  return { locale, file, proof, disclosure, corrections, objections: refusals, openComments: asked, ...told }
}

async function publish(draft: Draft, links: Links, request: PublicationRequest): Promise<Publication> {
  const { policy, now } = request
  const { as, before } = draft
  const body = proofOf(draft, request)
  const published = before && saysTheSame(body, before.proof) ? before.proof.published : now
  const dated = { ...body, links, published, firstPublished: before?.proof.firstPublished ?? now }
  const form = await loadForm(as, draft.article.format, policy.template)
  const placed = form.place(draft.article, frameOf(dated, request))
  const content = typeof placed === 'string' ? placed.toWellFormed() : placed
  return { proof: sealProof({ ...dated, files: { [draft.file]: sha256Of(content) } }), ...fileWith(content) }
}

/** The content of a publication's file. */
const contentOf = ({ text, bytes }: Pick<Publication, 'text' | 'bytes'>): Content => bytes ?? text

const fileWith = (content: Content): Pick<Publication, 'text' | 'bytes'> =>
  typeof content === 'string' ? { text: content } : { text: '', bytes: content }

/** The frame of a publication, from its proof. */
function frameOf(proof: Omit<Proof, 'seal' | 'files'>, { article }: PublicationRequest): Frame {
  const { locale, title, description, published, firstPublished, links, disclosure, corrections } = proof
  const { slug } = article
  const told = { ...links, disclosure, corrections, published, firstPublished }
  return { slug, locale, title, ...(description !== undefined && { description }), ...told }
}

/** The proof of an edition, without the file, its links and the time. */
type Undated = Omit<Proof, 'seal' | 'published' | 'firstPublished' | 'links' | 'files'>

function proofOf(draft: Draft, request: PublicationRequest): Undated {
  const { article, file, glossaryHash, force, by } = request
  const { locale, as, title, description, candidate, disclosure, corrections, refusals } = draft
  const { edition, names, context, billedCharacters, findings } = candidate
  return {
    version: 1,
    slug: article.slug,
    locale,
    sourceLocale: article.locale,
    ...(article.originalLocale !== undefined && { originalLocale: article.originalLocale }),
    as,
    source: { file, format: article.format, hash: sha256Of(article.bytes ?? article.source) },
    title,
    ...(description !== undefined && { description }),
    disclosure,
    ...(force !== undefined &&
      refusals.length > 0 && {
        forced: { reason: force, ...(by !== undefined && { by }), refusals: refusals.map(asText) },
      }),
    glossary: { hash: glossaryHash, names },
    context,
    billedCharacters,
    units: proofUnits(edition, request.source),
    findings: findings.map(asText),
    dismissed: edition.units.flatMap(({ key, dismissed = [] }) => dismissed.map(one => ({ key, ...one }))),
    corrections,
  }
}

/** Whether two proofs publish the same: the texts, the disclosure, and the corrections. */
function saysTheSame(one: Undated, other: Proof): boolean {
  const told = ({ as, title, units, disclosure, corrections }: Undated): string =>
    JSON.stringify([as, title, units.map(({ key, target }) => [key, target]), disclosure.sentence, corrections])
  return told(one) === told(other)
}

/**
 * A publication with unchanged text and links to the present publications. Throws for a file that is not in its proof.
 */
async function relink(one: Publication, links: Links, request: PublicationRequest): Promise<Publication> {
  const { article, policy } = request
  const { seal: _, ...proof } = one.proof
  const file = fileOf(proof)
  if (sha256Of(contentOf(one)) !== proof.files[file]) {
    throw new InterlinearError('input', 'the file is not what was published, so that its links cannot be mended.', {
      place: { file },
      hint: `Publish ${proof.locale} again, or restore the file.`,
    })
  }
  const { slug } = article
  const form = await loadForm(proof.as, proof.source.format, policy.template)
  const text = form.relink(one.text, frameOf({ ...proof, links }, request))
  const content = one.bytes ?? text
  const isSame = text === one.text && slug === proof.slug && JSON.stringify(links) === JSON.stringify(proof.links)
  return isSame
    ? one
    : { proof: sealProof({ ...proof, slug, links, files: { [file]: sha256Of(content) } }), ...fileWith(content) }
}

/** The files to write and the files to remove, for the publications after this run. */
function changedFiles(before: readonly Publication[], after: readonly Publication[]): PublicationPlan['files'] {
  const [old, now] = [filesOf(before), filesOf(after)]
  const gone = [...old.keys()].filter(path => !now.has(path)).map(path => [path, undefined] as const)
  return new Map([...[...now].filter(([path, content]) => !isSameContent(old.get(path), content)), ...gone])
}

/** The publications that have another file than before. */
const movedFiles = (before: readonly Publication[], after: readonly Publication[]): readonly Moved[] =>
  before.flatMap(({ proof: { locale, files } }) => {
    const [from, now] = [fileOf({ files }), after.find(({ proof }) => proof.locale === locale)]
    const to = now && fileOf(now.proof)
    return to === undefined || to === from ? [] : [{ locale, from, to }]
  })

const filesOf = (all: readonly Publication[]): ReadonlyMap<string, Content> =>
  new Map(
    all.flatMap(({ proof, ...file }): readonly (readonly [string, Content])[] => [
      [fileOf(proof), contentOf(file)] as const,
      [proofPathOf(proof.slug, proof.locale), writeProof(proof)] as const,
    ]),
  )
