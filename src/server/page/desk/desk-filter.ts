import { RANKS, type Rank } from '../../../edition/changes/rank.ts'
import type { DeskArticle, DeskEdition } from '../../answers.ts'
import { isTo } from '../comments/address.ts'
import { latenessOf } from './due.ts'
import { isDone } from './urgency.ts'

export const SORTS = ['urgent', 'changed', 'due', 'title'] as const
export const STATES = ['any', 'unaccepted', 'unapproved'] as const
export const LEVELS = ['error', 'warning', 'info'] as const
/** Properties that an edition must have, each a button. */
export const MARKS = ['mine', 'due', 'unread', 'changed', 'commented', 'addressed'] as const

export type Sort = (typeof SORTS)[number]
export type StateFilter = (typeof STATES)[number]
export type Mark = (typeof MARKS)[number]

/** The filter of the desk: one edition of an article must match all of it. */
export interface DeskFilter {
  /** Empty: all languages. */
  readonly languages: readonly string[]
  readonly state: StateFilter
  /** Behind its source by a change of this rank or a higher one. */
  readonly behind: Rank | 'any'
  /** A level of findings ("error"), or the code of a check after a dot (".number-missing"). */
  readonly findings: string
  readonly marks: readonly Mark[]
  readonly words: string
  readonly sort: Sort
}

export const NO_FILTER: DeskFilter = {
  languages: [],
  state: 'any',
  behind: 'any',
  findings: 'any',
  marks: [],
  words: '',
  sort: 'urgent',
}

const oneOf = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
  all.find(each => each === value) ?? otherwise

/** Reads the filter of an address; unknown values are ignored. `languages` are used if it names none. */
export function fromQuery(query: string, languages: readonly string[]): DeskFilter {
  const values = new URLSearchParams(query)
  const list = (name: string): readonly string[] => (values.get(name) ?? '').split(',').filter(Boolean)
  const named = list('lang')
  return {
    languages: named.includes('all') ? [] : named.length > 0 ? named : languages,
    state: oneOf(STATES, values.get('state'), 'any'),
    behind: oneOf<Rank | 'any'>(RANKS, values.get('behind'), 'any'),
    findings: values.get('findings') ?? 'any',
    marks: MARKS.filter(mark => list('only').includes(mark)),
    words: values.get('q') ?? '',
    sort: oneOf(SORTS, values.get('sort'), 'urgent'),
  }
}

/** The current article in an address. */
export const placeIn = (query: string): string => new URLSearchParams(query).get('at') ?? ''

interface Kept {
  /** Those that are shown if an address names none. */
  readonly languages: readonly string[]
  /** The current article. */
  readonly at: string
}

/** The address of a filter and a place in the list, without default values. */
export function toQuery(filter: DeskFilter, { languages, at }: Kept): string {
  const values = new URLSearchParams()
  const put = (name: string, value: string, usual: string): void => {
    if (value !== usual) values.set(name, value)
  }
  put('lang', filter.languages.join(',') || 'all', languages.join(',') || 'all')
  put('state', filter.state, 'any')
  put('behind', filter.behind, 'any')
  put('findings', filter.findings, 'any')
  put('only', filter.marks.join(','), '')
  put('q', filter.words, '')
  put('sort', filter.sort, 'urgent')
  put('at', at, '')
  // Commas are not encoded, so that people can read the address.
  const query = values.toString().replaceAll('%2C', ',')
  return query === '' ? '' : `?${query}`
}

/** Whether a filter is about editions; otherwise an article without any also matches. */
export const asksOfEditions = ({ state, behind, findings, marks }: DeskFilter): boolean =>
  state !== 'any' || behind !== 'any' || findings !== 'any' || marks.length > 0

/** The user, and the present time. */
export interface Asker {
  readonly author: string
  readonly now: number
}

const fold = (name: string): string => name.trim().toLocaleLowerCase()

const HAS: Readonly<Record<Mark, (edition: DeskEdition, asker: Asker) => boolean>> = {
  mine: ({ assigned = '' }, { author }) => assigned !== '' && fold(assigned) === fold(author),
  due: (edition, { now }) => {
    const lateness = edition.due === undefined ? 'later' : latenessOf(edition.due, now)
    return lateness === 'today' || (lateness === 'overdue' && !isDone(edition))
  },
  unread: ({ unread }) => unread > 0,
  changed: ({ sinceRead }) => sinceRead > 0,
  commented: ({ comments }) => comments > 0,
  addressed: ({ addressed }, { author }) => addressed.some(words => isTo(words, author)),
}

function hasFindings({ findings, kinds, problem }: DeskEdition, wanted: string): boolean {
  if (wanted === 'any') return true
  if (wanted.startsWith('.')) return (kinds[wanted.slice(1)] ?? 0) > 0
  const levels = LEVELS.slice(0, LEVELS.map(String).indexOf(wanted) + 1)
  return problem !== undefined || levels.some(level => findings[level] > 0)
}

/** Whether an edition matches the filter, without regard to its language. */
export function fits(edition: DeskEdition, { state, behind, findings, marks }: DeskFilter, asker: Asker): boolean {
  const { states, units } = edition
  const open = state === 'unaccepted' ? units - states.reviewed - states.final : units - states.final
  if (state !== 'any' && open === 0) return false
  if (behind !== 'any' && !RANKS.slice(RANKS.indexOf(behind)).some(rank => edition.behind[rank] > 0)) return false
  return hasFindings(edition, findings) && marks.every(mark => HAS[mark](edition, asker))
}

/** The editions of an article in these languages; all of them if none are named. */
export const editionsIn = ({ editions }: DeskArticle, languages: readonly string[]): readonly DeskEdition[] =>
  languages.length === 0 ? editions : editions.filter(({ locale }) => languages.includes(locale))
