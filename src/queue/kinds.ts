import type { DraftWork, FeedWork, Work, WorkKind } from './model.ts'

/** The rules for one kind of work. */
export interface KindRules {
  /** Its title in the output of `queue`. */
  readonly title: string
  /**
   * Its share of a worker's time while other kinds wait as well: of 16 pieces, 8 are drafts and 1 is a check. A kind
   * that waits alone gets all of the time.
   */
  readonly share: number
  /** How long one try may take. It ends endless loops; a worker that is alive renews its lease all the time. */
  readonly expireInSeconds: number
  /** How often it is tried again after an unexpected error. */
  readonly retryLimit: number
  /** Seconds before the first retry; each further one waits twice as long. */
  readonly retryDelay: number
}

export const KINDS: Readonly<Record<WorkKind, KindRules>> = {
  publish: { title: 'publish', share: 4, expireInSeconds: 600, retryLimit: 3, retryDelay: 10 },
  draft: { title: 'draft', share: 8, expireInSeconds: 4800, retryLimit: 3, retryDelay: 10 },
  feed: { title: 'look at a feed', share: 2, expireInSeconds: 300, retryLimit: 2, retryDelay: 60 },
  check: { title: 'check', share: 1, expireInSeconds: 600, retryLimit: 2, retryDelay: 10 },
  memory: { title: 'refresh the memory', share: 1, expireInSeconds: 1800, retryLimit: 2, retryDelay: 60 },
}

export const KIND_NAMES = Object.keys(KINDS) as readonly WorkKind[]

/**
 * How many more times a piece is tried after its worker fell silent, since this is seldom its own fault. A piece that
 * crashes every worker still fails in the end.
 */
export const MORE_AFTER_SILENCE = 4

/** A worker that is silent for this number of seconds loses its work. */
export const SILENCE_SECONDS = 30

/** Seconds of a draft for everything except the engine: reading, checking and writing. */
const WRITING_SECONDS = 600

/**
 * The longest time of an engine's run in a draft, in seconds: DeepL's client cannot be stopped, so a try must not end
 * before it. There are two runs; the second is for texts with wrong names.
 */
export const LONGEST_RUN_SECONDS = (KINDS.draft.expireInSeconds - WRITING_SECONDS) / 2

/** Of work with the same key, only one piece is done at a time: an article is never drafted twice at the same time. */
export function keyOf(work: Work): string {
  if (work.kind === 'memory') return 'memory'
  return work.kind === 'feed' ? work.url : work.slug
}

/** The lane of work: its locale. Lanes take turns, however much waits in one of them. */
export const laneOf = (work: Work): string => ('locale' in work ? work.locale : '')

/** The urgency of work; work without an article is new. */
export const urgencyOf = (work: Work): 'correction' | 'new' | 'archive' => ('urgency' in work ? work.urgency : 'new')

/** Whether two pieces of work are the same, apart from urgency: then one of them is enough. */
export const isSameWork = (one: Work, other: Work): boolean => sameness(one) === sameness(other)

const sameness = (work: Work): string =>
  JSON.stringify([work.kind, keyOf(work), laneOf(work), targetsOf(work), isAgain(work)])

const targetsOf = (work: Work): FeedWork['to'] => (work.kind === 'feed' ? work.to : [])

const isAgain = (work: Work): DraftWork['again'] => work.kind === 'draft' && work.again === true

/** The name of a piece of work in messages: `draft kursk-visit → es`. */
export function nameOf(work: Work): string {
  const { title } = KINDS[work.kind]
  if (work.kind === 'memory') return title
  return work.kind === 'feed' ? `${title} ${shownUrl(work.url)}` : `${title} ${work.slug} → ${work.locale}`
}

/** An address without user and password. */
export function shownUrl(address: string): string {
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}

/** Work without user and password in its address. */
export const shownWork = (work: Work): Work => (work.kind === 'feed' ? { ...work, url: shownUrl(work.url) } : work)
