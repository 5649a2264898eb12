import type { DraftWork, FeedWork, Work, WorkKind } from './model.ts'

/** How one kind of work is done. */
export interface KindRules {
  /** As people call it, in `queue`. */
  readonly title: string
  /**
   * How much of a worker's time it gets while other kinds wait as well: of 16 pieces taken, 8 drafts and 1 check. A kind that
   * waits alone gets all of it.
   */
  readonly share: number
  /** How long one try may take. A worker that is alive says so all the time; this is for one that goes round in circles. */
  readonly expireInSeconds: number
  /** How often it is tried again, where it failed for a reason that nobody expected. */
  readonly retryLimit: number
  /** Before the first of these tries; each further one doubles it. */
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
 * A piece whose workers fall silent is tried so many times more: that is seldom its own fault. One that breaks each worker has
 * failed in the end as well.
 */
export const MORE_AFTER_SILENCE = 4

/** A worker that is silent for so many seconds has lost what it held. */
export const SILENCE_SECONDS = 30

/** So many seconds a draft has for all but the engine: to be read, checked and written. */
const WRITING_SECONDS = 600

/**
 * The longest that a run of an engine may take, in seconds, in a draft: DeepL's client cannot be stopped, so a try must not be
 * over before it. There are two runs, the second one for texts whose names came back wrong.
 */
export const LONGEST_RUN_SECONDS = (KINDS.draft.expireInSeconds - WRITING_SECONDS) / 2

/** Of work with the same key, one piece is done at a time: two edits of an article are never drafted at once. */
export function keyOf(work: Work): string {
  if (work.kind === 'memory') return 'memory'
  return work.kind === 'feed' ? work.url : work.slug
}

/** Work of different lanes takes turns, whatever has piled up in one of them: a lane is a locale. */
export const laneOf = (work: Work): string => ('locale' in work ? work.locale : '')

/** The urgency of work that is for no article. */
export const urgencyOf = (work: Work): 'correction' | 'new' | 'archive' => ('urgency' in work ? work.urgency : 'new')

/** Whether two pieces of work are the same, however urgent: then one of them is enough. */
export const isSameWork = (one: Work, other: Work): boolean => sameness(one) === sameness(other)

const sameness = (work: Work): string =>
  JSON.stringify([work.kind, keyOf(work), laneOf(work), targetsOf(work), isAgain(work)])

const targetsOf = (work: Work): FeedWork['to'] => (work.kind === 'feed' ? work.to : [])

const isAgain = (work: Work): DraftWork['again'] => work.kind === 'draft' && work.again === true

/** What a piece of work is called in messages: `draft kursk-visit → es`. */
export function nameOf(work: Work): string {
  const { title } = KINDS[work.kind]
  if (work.kind === 'memory') return title
  return work.kind === 'feed' ? `${title} ${shownUrl(work.url)}` : `${title} ${work.slug} → ${work.locale}`
}

/** An address without what a person signs in with. */
export function shownUrl(address: string): string {
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}

/** Work as people may see it. */
export const shownWork = (work: Work): Work => (work.kind === 'feed' ? { ...work, url: shownUrl(work.url) } : work)
