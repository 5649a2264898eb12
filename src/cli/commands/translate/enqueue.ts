import { resolve } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Slug } from '../../../model.ts'
import { openUrgencies } from '../../../pipeline/index.ts'
import type { Work } from '../../../queue/index.ts'
import { type Desk, statIfAny } from '../../../store/index.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { askedUrgency, slugsOf, withNewsroom } from '../../workspace/newsroom/newsroom.ts'

/**
 * Leaves drafts to the workers: articles are taken into the database where they are files, and the drafts are in the queue
 * with them or not at all.
 */
export async function enqueueDrafts(values: Values, io: Io): Promise<ExitCode> {
  const list = values.text('to')
  if (list === undefined) {
    throw new InterlinearError('usage', 'found no --to, expected locales such as --to es,ca.', {
      hint: 'See `interlinear translate --help`.',
    })
  }
  const to = parseLocales(list, '--to')
  const asked = askedUrgency(values)
  const again = values.flag('again') ? { again: true } : {}
  const files = values.positionals.filter(name => statIfAny(resolve(io.cwd, name))?.isFile())
  const names = values.positionals.filter(name => !files.includes(name))
  const { added, drafts } = await withNewsroom(values, io, async room => {
    const urgencyOf = asked === undefined ? await openUrgencies(room.desk) : () => asked
    const known = files.length > 0 && names.length === 0 ? [] : await slugsOf(names, room)
    let drafts: readonly Work[] = []
    const added = await room.add(async ({ articles }) => {
      const taken = await takeAll(files, articles, io.cwd)
      drafts = [...taken, ...known].flatMap(slug =>
        to.map((locale): Work => ({ kind: 'draft', slug, locale, urgency: urgencyOf(slug), ...again })),
      )
      return drafts
    })
    return { added, drafts }
  })
  const waiting = drafts.length - added
  if (values.text('format') === 'json') printJson(io, { added, waiting })
  else print(io, `${plural(added, 'draft')} added to the queue${waiting > 0 ? `; ${waiting} waited already` : ''}\n`)
  return 0
}

async function takeAll(files: readonly string[], articles: Desk['articles'], cwd: string): Promise<readonly Slug[]> {
  const slugs: Slug[] = []
  for (const file of files) slugs.push(slugOf(await articles.take(resolve(cwd, file))))
  return slugs
}
