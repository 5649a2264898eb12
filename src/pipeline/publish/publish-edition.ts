import { parseArticle } from '../../article/index.ts'
import { openLanguages } from '../../check/index.ts'
import { parseConfig } from '../../config.ts'
import { InterlinearError } from '../../errors.ts'
import type { Content, Edition, Format, Glossary, Locale, Slug } from '../../model.ts'
import {
  type Disclosure,
  type DisclosurePolicy,
  type Proof,
  type Publication,
  type PublicationForm,
  type PublicationRequest,
  planPublications,
  type Refusal,
} from '../../publish/index.ts'
import { cutArticle } from '../translate/manuscript.ts'
import { sourceTextsOf } from '../translate/translate-article.ts'
import { publicationRequest } from './request.ts'

export interface PublishEditionRequest {
  /** The whole article as its file has it: a text, or the bytes of a Word or OpenDocument file. */
  readonly text: Content
  readonly format: Format
  readonly from: Locale
  readonly edition: Edition
  /** The source's own format, a page of ours, or a ninjs item (default: the form it is published in, else the source's own). */
  readonly as?: PublicationForm
  readonly glossary?: Glossary
  /** The article's name, which the published files are called by (default: the edition's). */
  readonly slug?: Slug
  /** The address that the files will be below; links are relative without it. */
  readonly baseUrl?: string
  /** What is published of the article already: the `publications` of the last call. */
  readonly published?: readonly Publication[]
  readonly disclosure?: DisclosurePolicy
  /** What becomes of an edition that somebody has not read all of (default: `disclose`). */
  readonly unread?: 'disclose' | 'refuse'
  /** A page template of one's own, for `as: 'html'`. */
  readonly template?: string
  /** Why it is published although something stands against it. */
  readonly force?: string
  /** An editor's words for a correction, instead of the draft. */
  readonly note?: string
  /** Who gives `force` and `note`. */
  readonly by?: string
  /** The time of publication (default: now). */
  readonly now?: Date
}

export interface PublishedEdition {
  /** The published file's text; undefined where the edition is refused, or the file is no text. */
  readonly published?: string
  /** The published file, where it is no text. */
  readonly bytes?: Uint8Array
  /** Where it belongs below the public folder: `es/harbour.html`. */
  readonly file: string
  readonly disclosure: Disclosure
  /** What stands against publishing it; empty where nothing does. */
  readonly refusals: readonly Refusal[]
  readonly proof?: Proof
  /** All publications of the article after this one: the article itself, this edition, and the others with their links mended. */
  readonly publications: readonly Publication[]
}

const NO_RULES = { own: [], levels: () => ({}) } as const

/**
 * Publishes one edition of one article: gates, disclosure, links, corrections, proof. Nothing is read from disk or written.
 * Throws an InterlinearError when the article cannot be read.
 */
export async function publishEdition(request: PublishEditionRequest): Promise<PublishedEdition> {
  const { edition, from } = request
  if (edition.sourceLocale !== from) {
    const found = `an edition that was made from ${edition.sourceLocale}`
    throw new InterlinearError('usage', `found ${found}, expected one from ${from}, as \`from\` says.`)
  }
  const plan = await planPublications(await requestFor(request))
  const [outcome] = plan.editions
  if (!outcome) throw new InterlinearError('usage', `found an edition in ${edition.locale}, the article's own locale.`)
  const found = plan.publications.find(({ proof }) => proof.locale === edition.locale)
  return {
    ...(found && !outcome.refused && { ...fileOf(found), proof: found.proof }),
    file: outcome.file,
    disclosure: outcome.disclosure,
    refusals: outcome.refused ?? found?.proof.forced?.refusals ?? [],
    publications: plan.publications,
  }
}

const fileOf = ({ text, bytes }: Publication): Pick<PublishedEdition, 'published' | 'bytes'> =>
  bytes ? { bytes } : { published: text }

/** The request with the article read and checked, and with the defaults of the config. */
async function requestFor(request: PublishEditionRequest): Promise<PublicationRequest> {
  const { text, format, from, edition, as, published = [], now = new Date() } = request
  const { slug = edition.slug, baseUrl, template, force, note, by, disclosure, unread = 'disclose' } = request
  const article = await parseArticle(text, { slug, locale: from, format })
  const segments = cutArticle(article, sourceTextsOf(edition), {})
  const { glossary = { version: 1, sourceLocale: from, terms: [] } } = request
  const asked = await publicationRequest(
    { article, file: `${slug}.${ENDINGS[format] ?? 'txt'}`, segments, editions: [edition] },
    {
      now,
      ...(as && { as }),
      ...(baseUrl !== undefined && { baseUrl }),
      ...(template !== undefined && { template }),
      ...(force !== undefined && { force }),
      ...(note !== undefined && { note }),
      ...(by !== undefined && { by }),
    },
    {
      config: { publish: parseConfig('', '').publish, segment: {} },
      glossary,
      glossaryText: request.glossary ? JSON.stringify(glossary) : '',
      rules: { ...NO_RULES, languages: openLanguages() },
      published,
      withdrawn: [],
      isTaken: () => false,
      billedFor: () => 0,
    },
  )
  return { ...asked, policy: { ...asked.policy, ...disclosure, unread } }
}

/** How files of a format end. */
const ENDINGS: Readonly<Partial<Record<Format, string>>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  jsonld: 'jsonld',
  ninjs: 'json',
  xml: 'xml',
  srt: 'srt',
  vtt: 'vtt',
  docx: 'docx',
  odt: 'odt',
}
