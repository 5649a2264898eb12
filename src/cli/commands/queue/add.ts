import { InterlinearError } from '../../../errors.ts'
import { everyEdition, openUrgencies } from '../../../pipeline/index.ts'
import { shownUrl, type Work } from '../../../queue/index.ts'
import { countOf } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { askedUrgency, slugsOf, withNewsroom } from '../../workspace/newsroom/newsroom.ts'

/** Leaves checks or publications of editions to the workers: of the named articles, or else of all. */
export async function addForEditions(kind: 'check' | 'publish', values: Values, io: Io): Promise<ExitCode> {
  const list = values.text('to')
  const wanted = list === undefined ? undefined : parseLocales(list, '--to')
  const asked = askedUrgency(values)
  const added = await withNewsroom(values, io, async room => {
    const urgencyOf = asked === undefined ? await openUrgencies(room.desk) : () => asked
    const slugs = new Set(await slugsOf(values.positionals, room))
    const editions = (await everyEdition(room.desk)).filter(
      ({ slug, locale }) => slugs.has(slug) && (wanted?.includes(locale) ?? true),
    )
    return room.queue.add(editions.map(({ slug, locale }): Work => ({ kind, slug, locale, urgency: urgencyOf(slug) })))
  })
  return tell(added, kind === 'check' ? 'check' : 'publication', values, io)
}

/** Asks the workers to update the translation memory. */
export async function addMemory(values: Values, io: Io): Promise<ExitCode> {
  const added = await withNewsroom(values, io, ({ queue }) => queue.add([{ kind: 'memory' }]))
  return tell(added, 'refresh of the memory', values, io)
}

function tell(added: number, what: string, values: Values, io: Io): ExitCode {
  if (values.text('format') === 'json') printJson(io, { added })
  else print(io, `${plural(added, what)} added to the queue\n`)
  return 0
}

/** Schedules a feed, or removes it. */
export async function changeFeed(values: Values, io: Io): Promise<ExitCode> {
  const [address, ...others] = values.positionals
  const url = URL.parse(address ?? '')
  if (others.length > 0 || !url || !/^https?:$/.test(url.protocol)) {
    throw new InterlinearError('usage', 'expected one web address that begins with https:// or http://.')
  }
  const everyMinutes = countOf(values, 'every') ?? 10
  const list = values.text('to')
  if (list === undefined && !values.flag('off')) {
    throw new InterlinearError('usage', 'found no --to, expected the editions of its stories, as in --to es,fr.')
  }
  return withNewsroom(values, io, async ({ queue }) => {
    if (values.flag('off')) {
      if (await queue.unschedule(url.href)) print(io, `${shownUrl(url.href)} is not looked at any more\n`)
      else throw new InterlinearError('usage', `${shownUrl(url.href)} was not looked at.`, { hint: SEE_FEEDS })
    } else {
      await queue.schedule({ url: url.href, to: parseLocales(list ?? '', '--to'), everyMinutes })
      print(
        io,
        `${shownUrl(url.href)} is looked at every ${plural(everyMinutes, 'minute')}, as long as a worker runs\n`,
      )
    }
    return 0 as const
  })
}

const SEE_FEEDS = '`interlinear queue` lists the feeds.'
