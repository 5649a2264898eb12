import * as v from 'valibot'
import { InterlinearError } from '../errors.ts'
import type { Level, Locale, SegmentKey, Slug, UnitOrigin, UnitState } from '../model.ts'
import { expectArguments } from './expect.ts'
import { type AskNewsroom, type NewsroomAccess, openConnection } from './newsroom-connection.ts'
import * as shape from './shapes.ts'

/** An article from another system. */
export interface SentArticle {
  /** Its permanent id in your system. */
  readonly id: string
  /** A different text for each version of the article. */
  readonly revision: string
  readonly format: 'text' | 'markdown' | 'html' | 'ninjs' | 'jsonld'
  readonly content: string | object
  /** Its slug here; without one, words of its headline. */
  readonly slug?: Slug
  readonly locale?: Locale
  /** The editions to draft. */
  readonly to?: readonly Locale[]
}

export interface TakenArticle {
  readonly slug: Slug
  readonly id: string
  /** The present revision. */
  readonly revision: string
  readonly outcome: 'created' | 'revised' | 'unchanged' | 'outdated'
  /** The id of the requested draft. */
  readonly draft?: string
}

export interface NewsroomEditionSummary {
  readonly locale: Locale
  readonly units: number
  readonly states: Readonly<Record<UnitState, number>>
  readonly findings: Readonly<Record<Level, number>>
  readonly behind: Readonly<Record<'typo' | 'wording' | 'fact' | 'name', number>>
  readonly unread: number
  readonly approved: boolean
  /** ISO 8601. */
  readonly changed: string
  readonly problem?: string
}

export interface NewsroomArticle {
  readonly slug: Slug
  readonly title: string
  readonly locale: Locale
  readonly segments: number
  readonly changed: string
  readonly editions: readonly NewsroomEditionSummary[]
  readonly problem?: string
}

export interface NewsroomUnit {
  readonly key: SegmentKey
  readonly role: string
  readonly source: string
  /** Empty if there is no translation. */
  readonly target: string
  readonly state: UnitState
  readonly origin: UnitOrigin
  readonly behind?: 'typo' | 'wording' | 'fact' | 'name'
  readonly revision: string
}

export interface NewsroomEdition {
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  readonly title: string
  readonly summary: NewsroomEditionSummary
  readonly units: readonly NewsroomUnit[]
}

export interface NewsroomFinding {
  readonly key: SegmentKey
  readonly locale?: Locale
  readonly code: string
  readonly level: Level
  readonly message: string
}

/** The disclosure for readers and search engines. */
export interface NewsroomDisclosure {
  readonly sentence: string
  readonly level: 'unread' | 'partlyRead' | 'read' | 'approved' | 'original'
  readonly read: number
  readonly units: number
  /** Nobody has read it: search engines are asked not to list it. */
  readonly noindex: boolean
}

export interface NewsroomRefusal {
  readonly code: 'missing' | 'stale' | 'finding' | 'unread'
  readonly key?: SegmentKey
  readonly message: string
}

/** The publication of an edition as it would be now. */
export interface NewsroomPublication {
  readonly slug: Slug
  readonly locale: Locale
  readonly title: string
  readonly description?: string
  /** Words of its headline, for an address. */
  readonly name: string
  readonly as: 'source' | 'html' | 'ninjs'
  readonly content?: string
  /** The file, if it is binary. */
  readonly base64?: string
  readonly disclosure: NewsroomDisclosure
  /** The reasons against publishing it. */
  readonly refusals: readonly NewsroomRefusal[]
  readonly published?: { readonly file: string; readonly time: string }
}

export interface NewsroomDraft {
  readonly id: string
  readonly slug: Slug
  readonly to: readonly Locale[]
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly asked: string
  readonly by: string
  /** Its editions; empty until it is done. */
  readonly editions: readonly {
    readonly locale: Locale
    readonly segments: number
    /** How many segments were sent to an engine; absent if a worker did it. */
    readonly sent?: number
    readonly failed: number
    readonly findings: Readonly<Record<Level, number>>
  }[]
  /** Why it failed. */
  readonly message?: string
}

export interface NewsroomPublished {
  readonly slug: Slug
  readonly editions: readonly {
    readonly locale: Locale
    readonly file: string
    readonly proof: string
    readonly refused?: readonly NewsroomRefusal[]
  }[]
  readonly changed: readonly string[]
}

/** The API of a newsroom's server, for programs. */
export interface NewsroomClient {
  /** Sends an article, or a new revision of it. The same revision again writes nothing. */
  readonly sendArticle: (article: SentArticle) => Promise<TakenArticle>
  /** All articles with figures of their editions, loaded page by page. */
  readonly articles: () => AsyncGenerator<NewsroomArticle>
  readonly article: (slug: Slug) => Promise<NewsroomArticle>
  /** The findings on an article and its editions. */
  readonly findings: (slug: Slug) => AsyncGenerator<NewsroomFinding>
  readonly edition: (slug: Slug, locale: Locale) => Promise<NewsroomEdition>
  readonly publication: (slug: Slug, locale: Locale, as?: NewsroomPublication['as']) => Promise<NewsroomPublication>
  readonly draft: (slug: Slug, to: readonly Locale[]) => Promise<NewsroomDraft>
  /** Waits until a draft has ended; throws the reason of an aborted signal. */
  readonly drafted: (id: string, signal?: AbortSignal) => Promise<NewsroomDraft>
  /** Publishes editions that pass the gates; the others are listed with the reasons against them. */
  readonly publish: (
    slug: Slug,
    wanted?: { readonly to?: readonly Locale[]; readonly as?: NewsroomPublication['as'] },
  ) => Promise<NewsroomPublished>
}

/** How often the state of a draft is requested while waiting, in milliseconds: the first pause, and the longest. */
const [SOONEST, LATEST] = [250, 5000]

const AccessShape = v.strictObject({
  address: shape.WebAddress,
  token: shape.Name,
  fetch: v.optional(shape.Callable),
})

/**
 * A client for the API of a newsroom's server. A refusal of the server is thrown as an `InterlinearError` whose `cause`
 * is the problem document of RFC 9457. Requests that were too frequent, and those without an answer, are repeated.
 */
export function createNewsroomClient(access: NewsroomAccess): NewsroomClient {
  expectArguments('createNewsroomClient', { access: AccessShape }, { access })
  const ask = openConnection(access)
  const drafted = async (id: string, signal?: AbortSignal): Promise<NewsroomDraft> => {
    for (let pause = SOONEST; ; pause = Math.min(pause * 1.5, LATEST)) {
      signal?.throwIfAborted()
      const draft: NewsroomDraft = await ask({ path: `/drafts/${encodeURIComponent(id)}` })
      if (draft.state === 'done' || draft.state === 'failed') return draft
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return {
    sendArticle: body => ask({ method: 'POST', path: '/articles', body }),
    articles: () => pages(ask, '/articles'),
    article: slug => ask({ path: articlePath(slug) }),
    findings: slug => pages(ask, `${articlePath(slug)}/findings`),
    edition: (slug, locale) => ask({ path: editionPath(slug, locale) }),
    publication: (slug, locale, as = 'source') => ask({ path: `${editionPath(slug, locale)}/publication?as=${as}` }),
    draft: (slug, to) => ask({ method: 'POST', path: `${articlePath(slug)}/drafts`, body: { to } }),
    drafted,
    publish: (slug, wanted = {}) => ask({ method: 'POST', path: `${articlePath(slug)}/publications`, body: wanted }),
  }
}

const part = (text: string): string => {
  if (text === '' || text === '.' || text === '..') {
    throw new InterlinearError('usage', `"${text}" cannot name an article or a locale.`)
  }
  return encodeURIComponent(text)
}
const articlePath = (slug: Slug): string => `/articles/${part(slug)}`
const editionPath = (slug: Slug, locale: Locale): string => `${articlePath(slug)}/editions/${part(locale)}`

interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

async function* pages<T>(ask: AskNewsroom, path: string): AsyncGenerator<T> {
  let cursor = ''
  do {
    const { items, next = '' }: Page<T> = await ask({ path: `${path}?limit=100${cursor && `&cursor=${cursor}`}` })
    yield* items
    cursor = next
  } while (cursor !== '')
}
