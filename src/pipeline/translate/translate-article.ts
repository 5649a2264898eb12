import {
  declareUtf8,
  loadWriter,
  parseArticle,
  type SubtitleLimits,
  type SubtitleRules,
  writeTargets,
} from '../../article/index.ts'
import { type CheckContext, type OwnCheck, openLanguages, subtitleRulesOf } from '../../check/index.ts'
import type { KeyedText } from '../../edition/index.ts'
import { createEngine, type EngineSetup } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { LocaleStyle } from '../../house-style.ts'
import type {
  Article,
  Content,
  Edition,
  Engine,
  Finding,
  Format,
  Glossary,
  Locale,
  Segment,
  SegmentKey,
  Slug,
} from '../../model.ts'
import type { Answers } from '../draft/collect.ts'
import { type EditionWork, planArticle } from '../draft/plan.ts'
import { UNLIMITED } from '../draft/reserve-budget.ts'
import { type DraftWatcher, sendEditions } from '../draft/send.ts'
import { settle } from '../draft/settle.ts'
import { openShifts } from '../draft/shifts.ts'
import { checkArticle } from '../findings.ts'

export interface TranslateArticleRequest<T extends Content = string> {
  /** The whole content of the article's file: a text, or the bytes of a Word or OpenDocument file. */
  readonly text: T
  readonly format: Format
  readonly from: Locale
  readonly to: Locale
  /** An engine, or the name of one or of a chain: `deepl`, `deepl,apertium`. A named engine is closed at the end. */
  readonly engine: Engine | string
  /** The environment of a named engine, such as `process.env`: its key, and the PATH of programs. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The names; `parseGlossary` reads them from a glossary.yml. */
  readonly glossary?: Glossary
  /** Your own checks, made by `defineCheck`; they run after ours. */
  readonly checks?: readonly OwnCheck[]
  /** Levels of checks by code, instead of their own; `off` skips a check. */
  readonly levels?: NonNullable<CheckContext['levels']>
  /** The house style of the target's locale: checked, and sent to a named engine that takes instructions. */
  readonly style?: LocaleStyle
  /** Limits of subtitles, if they are not the usual ones of the language. */
  readonly subtitles?: Partial<SubtitleLimits>
  /** The edition of the last revision: its keys, people's texts and all unchanged texts are kept. */
  readonly previous?: Edition
  /** The article's name in the edition and in messages (default: `article`). */
  readonly slug?: Slug
  /** Aborting it ends the translation; answers that came before are in the result. */
  readonly signal?: AbortSignal
}

export interface TranslatedArticle<T extends Content = string> {
  readonly edition: Edition
  /** The findings: those on the edition have its `locale`, those on the article have none. */
  readonly findings: readonly Finding[]
  /**
   * The article in its own format with the translated sentences. Segments without a translation stay in the source
   * language, and so do the descriptions of the file: `lang`, `<title>`, JSON-LD. `publishEdition` translates those,
   * too.
   */
  readonly published: T
  /** Segments without a translation, and why. */
  readonly failures: readonly { readonly key: SegmentKey; readonly message: string }[]
}

const NOBODY: DraftWatcher = { begin: () => {}, advance: () => {}, note: () => {}, end: () => {} }

/**
 * Translates one article: text → segments → engine → edition → text. Nothing is read from disk, written or printed.
 * Throws an InterlinearError if the article cannot be read, or the engine cannot translate these languages.
 */
export async function translateArticle<T extends Content = string>(
  request: TranslateArticleRequest<T>,
): Promise<TranslatedArticle<T>> {
  refuseUnclear(request)
  const { text, format, from, to, previous, slug = previous?.slug ?? 'article' } = request
  const { checks: own = [], levels = {} } = request
  const subtitles = (): Partial<SubtitleLimits> => request.subtitles ?? {}
  const style = (locale: Locale): LocaleStyle | undefined => (locale === to ? request.style : undefined)
  const languages = openLanguages()
  const rules = { own, languages, levels: () => levels, style, subtitles }
  const glossary = request.glossary ?? { version: 1, sourceLocale: from, terms: [] }
  const article = await parseArticle(text, { format, slug, locale: from })
  if (!article.blocks.some(({ translate }) => translate)) {
    throw new InterlinearError('input', 'found no text to translate, expected an article.', { place: { file: slug } })
  }
  const work = await planArticle(
    article,
    { previous: sourceTextsOf(previous), editions: [previous ?? { slug, locale: to, sourceLocale: from, units: [] }] },
    { glossary, rules, again: false, recall: async () => new Map(), hasAnswer: () => false },
  )
  const [editionWork] = work.editions as [EditionWork]
  const { edition, findings, failures } = settle(
    editionWork,
    await answersFor(editionWork, request, { glossary, languages }),
  )
  const { finder, readers, sources } = work
  const desk = { glossary, finder, readers, sources, levels: rules.levels }
  return {
    edition,
    findings: [...checkArticle(work.manuscript.segments, from, desk), ...findings],
    // A text results in a text, and bytes in bytes.
    published: (await publishedFile(article, work.manuscript.segments, {
      edition,
      rules: subtitleRulesOf(to, { limits: request.subtitles, glossary }),
    })) as T,
    failures,
  }
}

/** The source texts that the edition was made from, with their keys. */
export const sourceTextsOf = (
  { units, removed = [] }: Pick<Edition, 'units' | 'removed'> = { units: [] },
): readonly KeyedText[] => [
  ...units.map(({ key, source }) => ({ key, text: source })),
  ...removed.map(({ key, source }) => ({ key, text: source, removed: true })),
]

async function answersFor(
  work: EditionWork,
  request: TranslateArticleRequest<Content>,
  { glossary, languages }: Pick<EngineSetup, 'languages'> & { readonly glossary: Glossary },
): Promise<Answers> {
  const { from, to, env = {}, signal = new AbortController().signal } = request
  const isNamed = typeof request.engine === 'string'
  const told = request.style ? { style: { [to]: request.style } } : {}
  const engine =
    typeof request.engine === 'string'
      ? await createEngine(request.engine, { env, glossary, languages, ...told })
      : request.engine
  try {
    const lacking = work.jobs.length === 0 ? undefined : await engine.lacks(from, to)
    if (lacking !== undefined) throw new InterlinearError('engine', lacking)
    const sent = sendEditions([work], {
      engine,
      budget: UNLIMITED,
      watcher: NOBODY,
      shifts: openShifts(),
      signal,
      concurrency: undefined,
      hasAnswer: () => false,
    })
    await sent.spent
    return await sent.answersTo(work)
  } finally {
    if (isNamed) await engine.close()
  }
}

async function publishedFile(
  article: Article,
  segments: readonly Segment[],
  { edition, rules }: { readonly edition: Edition; readonly rules: SubtitleRules },
): Promise<Content> {
  const translated = edition.units.filter(({ target }) => target !== '')
  const targets = new Map(translated.map(({ key, target }) => [key, target]))
  const text = writeTargets(article, segments, { targets, rules })
  const write = await loadWriter(article)
  return write(article, article.bytes ? text : declareUtf8(text))
}

/** Throws a usage error if both languages are the same, or if the last edition has other languages. */
function refuseUnclear({
  from,
  to,
  previous,
}: Pick<TranslateArticleRequest<Content>, 'from' | 'to' | 'previous'>): void {
  if (from === to) throw new InterlinearError('usage', `found ${to} as \`from\` and \`to\`, expected two languages.`)
  if (previous === undefined || (previous.locale === to && previous.sourceLocale === from)) return
  const found = `${previous.locale} from ${previous.sourceLocale}`
  throw new InterlinearError(
    'usage',
    `found an edition in ${found} as \`previous\`, expected one in ${to} from ${from}.`,
  )
}
