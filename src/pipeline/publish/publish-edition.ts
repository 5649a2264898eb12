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
  /** The whole content of the article's file: a text, or the bytes of a Word or OpenDocument file. */
  readonly text: Content
  readonly format: Format
  readonly from: Locale
  readonly edition: Edition
  /**
   * The source's own format, a page in our own form, or a ninjs item (default: the form of its present publication, or
   * else the source's own).
   */
  readonly as?: PublicationForm
  readonly glossary?: Glossary
  /** The article's slug, which names the published files (default: the edition's). */
  readonly slug?: Slug
  /** The base address of the files; without it links are relative. */
  readonly baseUrl?: string
  /** The present publications of the article: `publications` of the last call. */
  readonly published?: readonly Publication[]
  readonly disclosure?: DisclosurePolicy
  /** How to treat an edition that is not completely read (default: `disclose`). */
  readonly unread?: 'disclose' | 'refuse'
  /** Your own page template, for `as: 'html'`. */
  readonly template?: string
  /** The reason to publish it in spite of objections. */
  readonly force?: string
  /** An editor's words for a correction, instead of the draft. */
  readonly note?: string
  /** The person who gives `force` and `note`. */
  readonly by?: string
  /** The time of publication (default: now). */
  readonly now?: Date
}

export interface PublishedEdition {
  /** The published file's text; undefined if the edition is refused, or the file is binary. */
  readonly published?: string
  /** The published file, if it is binary. */
  readonly bytes?: Uint8Array
  /** Its path below the public folder: `es/harbour.html`. */
  readonly file: string
  readonly disclosure: Disclosure
  /** The reasons against publishing it; empty if there are none. */
  readonly refusals: readonly Refusal[]
  readonly proof?: Proof
  /**
   * All publications of the article after this one: the article itself, this edition, and the others with updated
   * links.
   */
  readonly publications: readonly Publication[]
}

const NO_RULES = { own: [], levels: () => ({}) } as const

/**
 * Publishes one edition of one article: gates, disclosure, links, corrections, proof. Nothing is read from disk or
 * written. Throws an InterlinearError if the article cannot be read.
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

/** The request with the article parsed and checked, and with the defaults of the config. */
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

/** The file endings of formats. */
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
