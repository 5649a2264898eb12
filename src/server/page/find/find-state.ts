import { signal } from '@preact/signals'
import type { BulkView, FindHit, MemoryHit } from '../../answers.ts'
import type { FindQuery } from '../../requests.ts'
import { readHead } from '../desk/desk-state.ts'
import { announceBulk } from '../edit/bulk.ts'
import { readSteps, takeStepBack } from '../edit/steps.ts'
import { findTexts, messageOf, replaceTexts } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { keepAddress } from '../frame/route.ts'
import { announce } from '../frame/state.ts'
import { loadSyntaxes } from '../markup/pieces.ts'
import { type Find, fromAddress, NOTHING, toAddress } from './find-query.ts'

/** The content of the fields; `searched` is the query of the results. */
export const wanted = signal<Find>(NOTHING)
export const searched = signal<Find | undefined>(undefined)
export const hits = signal<readonly FindHit[]>([])
export const memory = signal<readonly MemoryHit[]>([])
export const running = signal(false)
export const hasMore = signal(false)
export const trouble = signal('')
/** The sentences that are not to be changed. */
export const unticked = signal<ReadonlySet<string>>(new Set())

export const idOf = ({ slug, locale, key }: Pick<FindHit, 'slug' | 'locale' | 'key'>): string =>
  `${locale} ${slug} ${key}`

/** The sentences that would be changed. */
export const replaceable = (): readonly FindHit[] => hits.value.filter(({ after }) => after !== undefined)
export const ticked = (): readonly FindHit[] => replaceable().filter(hit => !unticked.value.has(idOf(hit)))

/** Shows the search of an address. */
export async function openFind(query: string): Promise<void> {
  wanted.value = fromAddress(query)
  void readSteps()
  // Without it, only the languages of the address can be chosen.
  readHead().catch(() => {})
  if (wanted.peek().text === '') clear()
  else await search()
}

function clear(): void {
  stop.abort()
  searched.value = undefined
  hits.value = []
  memory.value = []
  trouble.value = ''
}

export function toQuery({ slug, replacement, ...find }: Find): FindQuery {
  return {
    ...find,
    locales: [...find.locales],
    memory: replacement === undefined,
    ...(slug === '' ? {} : { slug }),
    ...(replacement === undefined ? {} : { replacement, side: 'target' }),
  }
}

let stop = new AbortController()

/** Searches by the fields; earlier results stay until there are new ones. */
export async function search(): Promise<void> {
  stop.abort()
  stop = new AbortController()
  const { signal: mine } = stop
  const find = wanted.peek()
  keepAddress({ view: 'find', query: toAddress(find) })
  running.value = true
  const found: FindHit[] = []
  let drawn = performance.now()
  const draw = (): void => {
    hits.value = [...found]
    drawn = performance.now()
  }
  hasMore.value = false
  memory.value = []
  trouble.value = ''
  unticked.value = new Set()
  searched.value = find
  hits.value = []
  try {
    for await (const part of findTexts(toQuery(find), mine)) {
      if ('hits' in part) {
        found.push(...part.hits)
        void loadSyntaxes(part.hits.map(({ syntax }) => syntax))
      } else if ('memory' in part) memory.value = part.memory
      else if ('more' in part) hasMore.value = true
      else trouble.value = part.error
      if (performance.now() - drawn > 200) draw()
    }
    draw()
  } catch (error) {
    if (!mine.aborted) trouble.value = messageOf(error)
  } finally {
    if (!mine.aborted) running.value = false
  }
}

/** Replaces the matches in the ticked sentences. */
export async function replaceAll(): Promise<void> {
  const find = searched.peek()
  const chosen = ticked()
  if (!find || find.replacement === undefined || chosen.length === 0) return
  try {
    const answer = await replaceTexts({
      ...toQuery(find),
      replacement: find.replacement,
      changes: chosen.map(({ slug, locale, key, revision }) => ({ slug, locale, key, revision })),
    })
    announceBulk(t('find.done', { count: answer.applied }), answer, lookAgain)
    await lookAgain()
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}

/** Undoes a change of many sentences, and searches again. */
export async function takeBack(step: BulkView): Promise<void> {
  await takeStepBack(step)
  await lookAgain()
}

async function lookAgain(): Promise<void> {
  if (searched.peek() !== undefined) await search()
}
