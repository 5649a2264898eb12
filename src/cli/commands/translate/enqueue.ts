import { resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Locale, Slug } from '../../../model.ts'
import { parseGlossary } from '../../../names/index.ts'
import { openUrgencies } from '../../../pipeline/index.ts'
import type { Work } from '../../../queue/index.ts'
import { type Desk, statIfAny } from '../../../store/index.ts'
import { refuseBeside } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { shownPath } from '../../terminal/shown-path.ts'
import { plural } from '../../terminal/words.ts'
import { askedUrgency, type Newsroom, slugsOf, withNewsroom } from '../../workspace/newsroom/newsroom.ts'
import { readArticles } from './articles.ts'
import { refuseOwnLocale } from './own-locale.ts'

/** Flags that are up to a worker, or have no meaning if nothing is sent now. */
const OF_WORKERS = ['from', 'engine', 'yes', 'dry-run', 'max-characters', 'concurrency', 'glossary', 'out']

/**
 * Leaves drafts to the workers: files are stored in the database as articles together with their drafts in the queue,
 * or neither.
 */
export async function enqueueDrafts(values: Values, io: Io): Promise<ExitCode> {
  const list = values.text('to')
  if (list === undefined) {
    throw new InterlinearError('usage', 'found no --to, expected locales such as --to es,ca.', {
      hint: 'See `interlinear translate --help`.',
    })
  }
  refuseBeside('queue', OF_WORKERS, values)
  const to = parseLocales(list, '--to')
  const asked = askedUrgency(values)
  const again = values.flag('again') ? { again: true } : {}
  const { added, drafts } = await withNewsroom(values, io, async room => {
    const { files, locales } = await articlesIn(values, io, room)
    refuseOwnLocale(locales.values(), to)
    const urgencyOf = asked === undefined ? await openUrgencies(room.desk) : () => asked
    const drafts = [...locales].flatMap(([slug, own]) =>
      to
        .filter(locale => locale !== own)
        .map((locale): Work => ({ kind: 'draft', slug, locale, urgency: urgencyOf(slug), ...again })),
    )
    const added = await room.add(async ({ articles }) => {
      for (const file of files) await articles.take(file)
      return drafts
    })
    return { added, drafts }
  })
  const waiting = drafts.length - added
  if (values.text('format') === 'json') printJson(io, { added, waiting })
  else print(io, `${plural(added, 'draft')} added to the queue${waiting > 0 ? `; ${waiting} waited already` : ''}\n`)
  return 0
}

interface Asked {
  /** The files to store in the database. */
  readonly files: readonly string[]
  /** The locale of each article. */
  readonly locales: ReadonlyMap<Slug, Locale>
}

/** The requested articles: files, and articles of the database by name; without a name, all of these. */
async function articlesIn({ positionals }: Values, { cwd }: Io, room: Newsroom): Promise<Asked> {
  const { desk } = room
  const isFile = (name: string): boolean => statIfAny(resolve(cwd, name))?.isFile() ?? false
  const files = positionals.filter(isFile).map(name => resolve(cwd, name))
  const names = positionals.filter(name => !isFile(name))
  const glossary = parseGlossary(await desk.glossary.read(), desk.glossary.file ?? 'glossary.yml')
  const shown = (path: string): string => shownPath(path, cwd)
  const read = await readArticles(files, undefined, { desk, glossary, shown })
  const known = files.length > 0 && names.length === 0 ? [] : await slugsOf(names, room)
  return {
    files,
    locales: new Map([...ownLocales(read), ...(await localesOf(known, desk, glossary.sourceLocale))]),
  }
}

const ownLocales = (articles: readonly Article[]): readonly (readonly [Slug, Locale])[] =>
  articles.map(({ slug, locale }) => [slug, locale])

/** The locales of articles in the database: those on record, or else those recognized from the texts. */
async function localesOf(
  slugs: readonly Slug[],
  { articles, records }: Pick<Desk, 'articles' | 'records'>,
  likely: Locale,
): Promise<ReadonlyMap<Slug, Locale>> {
  const recorded = new Map((await records.list(likely)).map(({ slug, sourceLocale }) => [slug, sourceLocale]))
  const found = new Map<Slug, Locale>()
  for (const slug of slugs) {
    const known = recorded.get(slug)
    const file = known === undefined ? await articles.find(slug) : undefined
    const read = file === undefined ? undefined : await articles.read(file, { otherwise: likely })
    found.set(slug, known ?? read?.locale ?? likely)
  }
  return found
}
