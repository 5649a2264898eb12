import * as v from 'valibot'
import { RANKS } from '../../../edition/index.ts'
import { LocaleTag } from '../locale-tag.ts'

/** The answers of the API. Every schema here is in its description under its own name. */

const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly())
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601.'))
const Slug = v.pipe(v.string(), v.description('The name of the article.'))
const Locale = v.pipe(v.string(), v.description('A BCP 47 tag.'))
const Key = v.pipe(v.string(), v.description('The key of a sentence, the same for ever: `p3.s2`.'))
const Span = v.pipe(v.strictTuple([Count, Count]), v.readonly(), v.description('Start and end, in UTF-16 units.'))
const Rank = v.picklist(RANKS)
const State = v.picklist(['initial', 'translated', 'reviewed', 'final'])

export const Levels = v.object({ error: Count, warning: Count, info: Count })

export const EditionSummary = v.object({
  locale: Locale,
  units: Count,
  states: v.object({ initial: Count, translated: Count, reviewed: Count, final: Count }),
  findings: Levels,
  behind: v.pipe(
    v.object({ typo: Count, wording: Count, fact: Count, name: Count }),
    v.description('Sentences whose source has changed since they were translated, by the gravest change.'),
  ),
  unread: v.pipe(Count, v.description('Sentences that nobody has read, by the record, and those without a text.')),
  approved: v.pipe(v.boolean(), v.description('Whether a person approved every sentence, and none is behind.')),
  changed: Time,
  problem: v.optional(v.pipe(v.string(), v.description('Why it cannot be read; the counts are 0 then.'))),
})
export type EditionSummary = v.InferOutput<typeof EditionSummary>

export const ArticleSummary = v.object({
  slug: Slug,
  title: v.string(),
  locale: Locale,
  segments: Count,
  changed: Time,
  editions: list(EditionSummary),
  problem: v.optional(v.pipe(v.string(), v.description('Why it cannot be read.'))),
})
export type ArticleSummary = v.InferOutput<typeof ArticleSummary>

export const ArticleList = v.object({
  items: list(ArticleSummary),
  next: v.optional(v.pipe(v.string(), v.description('The cursor of the next page; absent on the last.'))),
})

export const ArticleSource = v.object({
  slug: Slug,
  locale: Locale,
  format: v.string(),
  content: v.optional(v.pipe(v.string(), v.description('The file, byte for byte; absent where it is no text.'))),
  base64: v.optional(v.pipe(v.string(), v.description('The file where it is no text.'))),
})

const Content = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.pipe(v.looseObject({}), v.description('A ninjs or JSON-LD item may come as an object.')),
])
const Format = v.picklist(['text', 'markdown', 'html', 'ninjs', 'jsonld'])
const Locales = v.pipe(v.array(LocaleTag), v.minLength(1), v.maxLength(100))

export const ArticleIn = v.strictObject({
  id: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(300),
    v.description('What the system that sends it calls it for ever.'),
  ),
  revision: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(300),
    v.description('Another one for each version of its text. One that came before is not taken again.'),
  ),
  format: Format,
  content: Content,
  slug: v.optional(
    v.pipe(v.string(), v.maxLength(200), v.description('Its name here; without one, words of its headline.')),
  ),
  locale: v.optional(LocaleTag),
  to: v.optional(
    v.pipe(
      Locales,
      v.description(
        'The editions to draft, as with POST /articles/{slug}/drafts; the article’s own language is left out. The same revision again is the same draft.',
      ),
    ),
  ),
})
export type ArticleIn = v.InferOutput<typeof ArticleIn>

export const ArticleTaken = v.object({
  slug: Slug,
  id: v.string(),
  revision: v.pipe(v.string(), v.description('The revision that is here now.')),
  outcome: v.pipe(
    v.picklist(['created', 'revised', 'unchanged', 'outdated']),
    v.description(
      '`unchanged`: this revision is here already. `outdated`: it came before, and a later one is here. Neither writes anything.',
    ),
  ),
  draft: v.optional(v.pipe(v.string(), v.description('The id of the draft that was asked for.'))),
})

export const SourceIn = v.strictObject({ content: Content })

const NameForms = v.pipe(v.record(v.string(), Count), v.description('How often each form stands in the edition.'))

export const Cast = v.object({
  slug: Slug,
  names: list(
    v.object({
      id: v.optional(v.pipe(v.string(), v.description('The term of the glossary; absent for a name it lacks.'))),
      type: v.optional(v.string()),
      source: v.string(),
      mentions: list(Key),
      editions: v.record(
        v.string(),
        v.object({ use: v.optional(v.string()), found: NameForms, missing: list(Key), ok: v.boolean() }),
      ),
    }),
  ),
})

export const Finding = v.object({
  key: Key,
  locale: v.optional(v.pipe(Locale, v.description('Absent for a finding about the article itself.'))),
  code: v.string(),
  level: v.picklist(['error', 'warning', 'info']),
  message: v.string(),
  source: v.optional(Span),
  target: v.optional(Span),
})

export const FindingList = v.object({ items: list(Finding), next: v.optional(v.string()) })

export const Unit = v.object({
  key: Key,
  role: v.string(),
  source: v.pipe(v.string(), v.description('The sentence of the article as it is now.')),
  target: v.pipe(v.string(), v.description('Its translation; empty where there is none.')),
  state: State,
  origin: v.picklist(['engine', 'memory', 'human', 'import']),
  behind: v.optional(v.pipe(Rank, v.description('How its source has changed since it was translated.'))),
  revision: v.pipe(v.string(), v.description('Its ETag.')),
})
export type Unit = v.InferOutput<typeof Unit>

export const Edition = v.object({
  slug: Slug,
  locale: Locale,
  sourceLocale: Locale,
  title: v.pipe(v.string(), v.description('Its headline; that of the article where it has none.')),
  summary: EditionSummary,
  units: list(Unit),
})

export const UnitIn = v.strictObject({ target: v.pipe(v.string(), v.maxLength(20_000)) })

const Refusal = v.object({
  code: v.picklist(['missing', 'stale', 'finding', 'unread']),
  key: v.optional(Key),
  message: v.string(),
})

const Disclosure = v.object({
  sentence: v.pipe(v.string(), v.description('What readers are told of how it was made, in their language.')),
  level: v.picklist(['unread', 'partlyRead', 'read', 'approved', 'original']),
  read: Count,
  units: Count,
  noindex: v.pipe(v.boolean(), v.description('Whether search engines are asked to leave it out: nobody read it.')),
})

export const PublicationView = v.object({
  slug: Slug,
  locale: Locale,
  title: v.string(),
  description: v.optional(v.string()),
  name: v.pipe(v.string(), v.description('Words of its headline, for an address.')),
  as: v.picklist(['source', 'html', 'ninjs']),
  content: v.optional(
    v.pipe(v.string(), v.description('The file that readers would get; absent where it is no text.')),
  ),
  base64: v.optional(v.string()),
  disclosure: Disclosure,
  refusals: v.pipe(list(Refusal), v.description('What stands against publishing it.')),
  published: v.optional(v.object({ file: v.string(), time: Time })),
})

export const PublishIn = v.strictObject({
  to: v.optional(Locales),
  as: v.optional(v.picklist(['source', 'html', 'ninjs'])),
})

export const PublishOut = v.object({
  slug: Slug,
  editions: list(
    v.object({
      locale: Locale,
      file: v.string(),
      proof: v.string(),
      disclosure: Disclosure,
      openComments: v.optional(
        v.pipe(Count, v.description('Comments that ask for something still, where there are any.')),
      ),
      refused: v.optional(list(Refusal)),
    }),
  ),
  changed: v.pipe(list(v.string()), v.description('The files that were written or removed, below the public folder.')),
})

export const PublicationList = v.object({
  items: list(
    v.object({
      slug: Slug,
      locale: Locale,
      file: v.string(),
      published: Time,
      behind: v.pipe(v.boolean(), v.description('Whether readers have another text than they would get now.')),
      why: v.optional(v.string()),
    }),
  ),
  next: v.optional(v.string()),
})

export const DraftIn = v.strictObject({ to: Locales })

export const Draft = v.object({
  id: v.string(),
  slug: Slug,
  to: list(Locale),
  state: v.picklist(['waiting', 'running', 'done', 'failed']),
  asked: Time,
  by: v.string(),
  editions: v.pipe(
    list(
      v.object({
        locale: Locale,
        segments: Count,
        sent: v.optional(
          v.pipe(Count, v.description('How many an engine was asked for; absent where a worker did it.')),
        ),
        failed: Count,
        findings: Levels,
      }),
    ),
    v.description('What came of it; empty until it is done.'),
  ),
  message: v.optional(v.pipe(v.string(), v.description('Why it failed.'))),
})
export type Draft = v.InferOutput<typeof Draft>

/** The schemas by their names in the description. */
export const NAMED: Readonly<Record<string, v.GenericSchema>> = {
  ArticleList,
  ArticleSummary,
  ArticleSource,
  ArticleIn,
  ArticleTaken,
  SourceIn,
  Cast,
  Finding,
  FindingList,
  Unit,
  UnitIn,
  Edition,
  EditionSummary,
  PublicationView,
  PublicationList,
  PublishIn,
  PublishOut,
  DraftIn,
  Draft,
}
