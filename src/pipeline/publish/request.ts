import { keepingReader, readerFor, subtitleRulesOf } from '../../check/index.ts'
import type { Config } from '../../config.ts'
import { presentEdition } from '../../edition/index.ts'
import type { Article, Edition, Glossary, Locale, Segment } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import {
  type Candidate,
  type ProofName,
  type Publication,
  type PublicationForm,
  type PublicationPolicy,
  type PublicationRequest,
  sha256Of,
} from '../../publish/index.ts'
import { castOf } from '../cast.ts'
import { checkEdition, loadReadersFor } from '../findings.ts'
import type { CheckRules } from '../model.ts'
import { textsOf } from '../revise/present-source.ts'
import { contextOf } from '../translate/jobs.ts'
import { type Cutting, readManuscript } from '../translate/manuscript.ts'

/** An article and editions of it, as they are now. */
export interface PublishedArticle {
  readonly article: Article
  /** The source file's name, without its folder. */
  readonly file: string
  /** The segments, with the texts as in locale files. */
  readonly segments: readonly Segment[]
  /** The editions to publish. */
  readonly editions: readonly Edition[]
}

/** How editions are published: settings of the desk and of the command. */
export interface PublishSettings {
  /** The requested form; without it, editions keep theirs, and new ones get that of the config. */
  readonly as?: PublicationForm
  readonly baseUrl?: string
  /** The text of the desk's own template. */
  readonly template?: string
  readonly force?: string
  readonly note?: string
  /** The person who gives `force` and `note`. */
  readonly by?: string
  readonly now: Date
}

/** What a plan needs besides. */
export interface PlanContext {
  readonly config: Pick<Config, 'publish'> & { readonly segment: NonNullable<Cutting['exceptions']> }
  readonly glossary: Glossary
  /** The text of glossary.yml. */
  readonly glossaryText: string
  readonly rules: CheckRules
  readonly published: readonly Publication[]
  readonly withdrawn: readonly Locale[]
  readonly isTaken: PublicationRequest['isTaken']
  /** The characters that engines billed for an edition. */
  readonly billedFor: (edition: Edition) => number
}

/** Collects all that a plan needs: the findings on each edition, its names, its cost. */
export async function publicationRequest(
  { article, file, segments, editions }: PublishedArticle,
  { as, force, note, by, now, ...settings }: PublishSettings,
  context: PlanContext,
): Promise<PublicationRequest> {
  const { config, glossary, glossaryText, rules, published, withdrawn, isTaken, billedFor } = context
  const finder = createFinder(glossary, article.locale)
  const source = textsOf(segments)
  const readers = await loadReadersFor(source)
  const checks = { glossary, finder, readers, sources: keepingReader(article.locale, rules.languages), ...rules }
  const told = contextOf(readManuscript(article, source, { finder, exceptions: config.segment }))
  const candidates: Candidate[] = []
  for (const edition of editions) {
    candidates.push({
      edition: presentEdition(edition, source),
      findings: checkEdition(edition, source, checks),
      names: namesIn(await castOf({ source, editions: [edition] }, finder), edition.locale),
      context: told,
      billedCharacters: billedFor(edition),
    })
  }
  return {
    article,
    file,
    segments,
    source,
    reader: readerFor(article.locale, { finder, readers, languages: rules.languages }),
    readerFor: locale => readerFor(locale, { readers, languages: rules.languages }),
    glossaryHash: sha256Of(glossaryText),
    ...(as && { as }),
    usualForm: config.publish.as,
    candidates,
    withdrawn,
    published,
    isTaken,
    policy: {
      ...policyOf(config.publish, settings),
      subtitles: locale => subtitleRulesOf(locale, { limits: rules.subtitles?.(locale), glossary }),
    },
    now: now.toISOString(),
    ...(force !== undefined && { force }),
    ...(note !== undefined && { note }),
    ...(by !== undefined && { by }),
  }
}

/** The glossary names in a cast. */
const namesIn = (cast: Awaited<ReturnType<typeof castOf>>, locale: Locale): readonly ProofName[] =>
  cast.flatMap(({ id, type, source, mentions, editions }) => {
    const { use = '', found = {} } = editions[locale] ?? {}
    return id === undefined ? [] : [{ id, type, source, use, mentions: mentions.length, found }]
  })

function policyOf(
  { unread, slugs, c2pa, disclosure: { show, editor, wording } }: Config['publish'],
  { baseUrl, template }: Pick<PublishSettings, 'baseUrl' | 'template'>,
): PublicationPolicy {
  return {
    unread,
    slugs,
    ...(c2pa !== undefined && { c2pa }),
    ...(show && { show }),
    ...(editor !== undefined && { editor }),
    ...(wording && { wording: definedOnly(wording) }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(template !== undefined && { template }),
  }
}

type Wordings = NonNullable<Config['publish']['disclosure']['wording']>

const definedOnly = (wording: Wordings): NonNullable<PublicationPolicy['wording']> =>
  Object.fromEntries(
    Object.entries(wording).map(([locale, sentences]) => [
      locale,
      Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence !== undefined)),
    ]),
  )
