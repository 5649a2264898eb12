import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { decideLocale, isBinary, isSlug, languageSample, parseArticle, readLanguage } from '../../../article/index.ts'
import type { Article, Content, Locale, Slug } from '../../../model.ts'
import { cutArticle } from '../../../pipeline/index.ts'
import type { Library, Places } from '../../library/model.ts'
import { ApiProblem } from '../api/problem.ts'
import { refuseUnkeepableIn } from '../api/unkeepable.ts'
import type { Alone } from '../database/claims.ts'
import { articlePathIfAny } from '../drafting/article-path.ts'
import type { Stories, Story } from './stories.ts'

/** An article sent by another system. */
export interface SentArticle {
  /** Its id in that system, and the revision of its text. */
  readonly id: string
  readonly revision: string
  readonly format: 'text' | 'markdown' | 'html' | 'ninjs' | 'jsonld'
  readonly content: string
  readonly slug?: Slug | undefined
  readonly locale?: Locale | undefined
  /** Whether the present text may be replaced, even if somebody has changed it here. */
  readonly replaces: (etag: string) => boolean
}

export interface TakenArticle {
  readonly slug: Slug
  readonly revision: string
  readonly outcome: 'created' | 'revised' | 'unchanged' | 'outdated'
}

const ENDINGS: Readonly<Record<SentArticle['format'], string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  ninjs: 'ninjs.json',
  jsonld: 'jsonld',
}

/** Equal for equal texts. */
export const etagOf = (content: Content): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

export interface Intake {
  /** Stores a sent article, unless this revision was stored before. */
  readonly take: (sent: SentArticle) => Promise<TakenArticle>
  /** Replaces the text of an existing article. */
  readonly replace: (slug: Slug, content: string, isSeen: (etag: string) => void) => Promise<{ readonly etag: string }>
}

interface IntakeParts {
  /** One version of an article is stored at a time, on all servers. */
  readonly alone: Alone
  readonly places: Places
  readonly library: Library
  readonly stories: Stories
}

/** Opens the intake of articles. */
export function openIntake(parts: IntakeParts): Intake {
  return {
    take: sent => parts.alone('stories', () => take(sent, parts)),
    replace: (slug, content, isSeen) => parts.alone('stories', () => replace({ slug, content, isSeen }, parts)),
  }
}

async function take(sent: SentArticle, parts: IntakeParts): Promise<TakenArticle> {
  const { places, stories } = parts
  const { id, revision, content } = sent
  const known = await stories.find(id)
  if (known?.revision === revision) return { slug: known.slug, revision, outcome: 'unchanged' }
  if (known?.revisions.includes(revision)) return { slug: known.slug, revision: known.revision, outcome: 'outdated' }
  const slug = known?.slug ?? (await newSlug(sent, parts))
  const path = (known && (await fileOf(known.slug, parts))) ?? `${slug}.${ENDINGS[sent.format]}`
  refuseOtherFormat(path, sent)
  const present = await places.desk.articles.content(path)
  const hash = etagOf(content)
  if (present !== undefined) refuseChangedHere({ ...sent, hash }, known, present)
  const article = await readSent({ ...sent, slug, path }, parts)
  const story: Story = { id, slug, revision, revisions: [...(known?.revisions ?? []), revision], hash }
  const file = await places.desk.articles.write(path, content)
  if (!known) await record(article, file, parts)
  await stories.save(story)
  return { slug, revision, outcome: known ? 'revised' : 'created' }
}

/** Throws if somebody has changed its text here since it was stored. */
function refuseChangedHere(
  { hash, replaces }: Pick<SentArticle, 'replaces'> & { readonly hash: string },
  known: Story | undefined,
  present: Content,
): void {
  const now = etagOf(present)
  if (now === hash || now === known?.hash || replaces(now)) return
  throw new ApiProblem(
    409,
    `The article was changed here since it was sent. To replace it all the same, send If-Match: "${now}".`,
  )
}

function refuseOtherFormat(path: string, { format }: SentArticle): void {
  const name = basename(path)
  const fits = format === 'jsonld' ? /\.(?:jsonld|json)$/i : format === 'html' ? /\.x?html?$/i : undefined
  if (fits ? fits.test(name) : name.toLowerCase().endsWith(`.${ENDINGS[format]}`)) return
  throw new ApiProblem(409, `The article came as another format before: it is ${name} here.`)
}

/** The file of an article. */
async function fileOf(slug: Slug, { places, library }: IntakeParts): Promise<string | undefined> {
  const { glossary } = await library.names()
  return articlePathIfAny(slug, { desk: places.desk, glossary })
}

/** The slug of a new article: the sent one, or else words of its headline. */
async function newSlug(sent: SentArticle, parts: IntakeParts): Promise<Slug> {
  const { library, stories } = parts
  const isFree = async (slug: Slug): Promise<boolean> => {
    if ((await stories.findBySlug(slug)) || (await library.slugs()).includes(slug)) {
      // An interrupted delivery that had written the file has this slug already.
      const path = await fileOf(slug, parts)
      const written = path === undefined ? undefined : await parts.places.desk.articles.content(path)
      return !(await stories.findBySlug(slug)) && written === sent.content
    }
    return true
  }
  if (sent.slug !== undefined) {
    const slug = sent.slug.normalize('NFC')
    if (!isSlug(slug)) throw new ApiProblem(422, `"${slug}" cannot name an article.`)
    if (await isFree(slug)) return slug
    throw new ApiProblem(409, `There is another article with the name "${slug}".`)
  }
  const { slugOfTitle } = await import('../../../publish/index.ts')
  const { blocks, metadata } = await readSent({ ...sent, slug: 'new', path: `new.${ENDINGS[sent.format]}` }, parts)
  const title = blocks.find(({ role }) => role === 'headline')?.text ?? metadata.title ?? ''
  const words = slugOfTitle(title.replace(/<[^<>]*>/g, ' '))
  const stem = isSlug(words)
    ? words
    : `article-${etagOf(sent.id)
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 8)}`
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    if (await isFree(slug)) return slug
  }
}

interface Read extends Pick<SentArticle, 'content' | 'format' | 'locale'> {
  readonly slug: Slug
  /** The path that the file will get. */
  readonly path: string
}

/** Reads an article that is not stored yet; throws a problem for one that could not be translated. */
async function readSent(
  { content, format, locale: asked, slug, path }: Read,
  { places: { desk }, library }: IntakeParts,
): Promise<Article> {
  const { glossary } = await library.names()
  const otherwise = glossary.sourceLocale
  const recorded = await desk.records.localeOf(slug, otherwise)
  const parse = (locale: Locale): Promise<Article> =>
    parseArticle(content, { slug, locale, format, file: basename(path), roles: [] })
  const first = await parse(asked ?? recorded ?? otherwise)
  const { declaredLocale: declared, proofingLocale: proofing } = first
  const expected = asked ?? declared ?? proofing ?? otherwise
  const reading = recorded === undefined ? await readLanguage(languageSample(first), expected) : undefined
  const locale = decideLocale({ asked, declared, recorded, reading, proofing, otherwise, file: basename(path) })
  const article = locale === first.locale ? first : await parse(locale)
  refuseEscaped(content, article.format)
  if (article.blocks.some(({ translate }) => translate)) return article
  throw new ApiProblem(422, 'Found no text to translate, expected an article.')
}

/** Escapes in a JSON file, as in `"\u0000"`, become characters of its texts only when it is parsed. */
function refuseEscaped(content: string, format: Article['format']): void {
  if (format !== 'ninjs' && format !== 'jsonld') return
  refuseUnkeepableIn(JSON.parse(content.replace(/^\uFEFF/, '')), '#/content')
}

/** Records a new article with its language. */
async function record(article: Article, file: string, { places }: IntakeParts): Promise<void> {
  const { desk, exceptions } = places
  const { slug, locale } = article
  const at = { slug, locale }
  const [previous, decisions] = [await desk.sources.load(at), await desk.decisions.load(at)]
  const segments = cutArticle(article, previous, { decisions, ...(exceptions ? { exceptions } : {}) })
  await desk.sources.save(at, { segments, previous, file })
}

interface Replacement {
  readonly slug: Slug
  readonly content: string
  readonly isSeen: (etag: string) => void
}

async function replace({ slug, content, isSeen }: Replacement, parts: IntakeParts): Promise<{ readonly etag: string }> {
  const { library, places } = parts
  const { article } = await library.outline(slug)
  const path = await fileOf(slug, parts)
  if (!article || path === undefined) throw new ApiProblem(404, `The file of "${slug}" is not here.`)
  if (isBinary(article.format)) throw new ApiProblem(409, 'The article is no text: it is changed in its own program.')
  isSeen(etagOf((await places.desk.articles.content(path)) ?? ''))
  const { locale, format } = article
  await parseArticle(content, { slug, locale, format, file: basename(path), roles: [] })
  refuseEscaped(content, format)
  await places.desk.articles.write(path, content)
  return { etag: etagOf(content) }
}
