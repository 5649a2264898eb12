import { resolve } from 'node:path'
import { isSlug } from '../../../article/index.ts'
import { VERSION } from '../../../engine/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { ExchangeEdition, ExchangeUnit } from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { collectEdition, exchangeSegments } from '../../../pipeline/index.ts'
import { writeAtomic } from '../../../store/index.ts'
import { choiceOf, FROM } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { printFile, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { askedLocale, loadArticle } from '../../workspace/articles/articles.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'
import { glossaryLines } from './glossary-lines.ts'
import { openMatches } from './matches.ts'

export const command: Command = {
  summary: 'Write editions for other tools: XLIFF, PO, TSV, TMX; or the glossary, as TBX, for OmegaT or for DeepL.',
  usage: [
    '<slug…> --to <locale> --as xliff|xliff12|tmx|po|tsv',
    '[<slug…>] --as tbx [--to <locales>]',
    '[<slug…>] --as glossary|csv --to <locale>',
  ],
  options: {
    to: { type: 'string', value: 'locales', description: 'the edition; tmx and tbx take several' },
    from: FROM,
    as: {
      type: 'string',
      value: 'format',
      description:
        'xliff, xliff12, tmx, po or tsv; of the glossary tbx, glossary for OmegaT, or csv for DeepL (default: xliff, which is XLIFF 2.1)',
    },
    file: { type: 'string', value: 'file', description: 'where to write it (default: to the output)' },
    ...WORKSPACE_OPTIONS,
  },
  run: exportEditions,
}

const FORMATS = ['xliff', 'xliff12', 'tmx', 'tbx', 'glossary', 'csv', 'po', 'tsv'] as const
type ExportFormat = (typeof FORMATS)[number]

async function exportEditions(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'as', FORMATS)
  const asked = values.text('to')
  const locales = asked === undefined ? undefined : parseLocales(asked, '--to')
  const workspace = await openWorkspace(values, io)
  const { text, what } =
    format === 'tbx'
      ? await glossaryText(workspace, locales)
      : format === 'glossary' || format === 'csv'
        ? await glossaryTable(format, workspace, localesFor(format, locales))
        : await editionsText(format, { values, workspace, locales: localesFor(format, locales), io })
  const file = values.text('file')
  if (file === undefined) printFile(io, text)
  else {
    await writeAtomic(resolve(io.cwd, file), text)
    say(io, `${file}: ${what}\n`)
  }
  return 0
}

/** The target locales; a bilingual file has only one. */
function localesFor(format: ExportFormat, locales: readonly Locale[] | undefined): readonly Locale[] {
  const [one, ...others] = locales ?? []
  if (one === undefined) {
    throw new InterlinearError('usage', 'found no --to, expected the locale of the edition.', {
      hint: 'As in `interlinear export kursk-visit --to es --as xliff`.',
    })
  }
  if (format !== 'tmx' && others.length > 0) {
    throw new InterlinearError(
      'usage',
      `found ${locales?.join(',')} in --to, expected one locale: ${format} has two languages.`,
      {
        hint: 'Export each locale to a file of its own.',
      },
    )
  }
  return [one, ...others]
}

interface Exported {
  readonly text: string
  /** Its content, in words for people. */
  readonly what: string
}

/** The whole glossary, even if articles are named: their translators need names that occur later. */
async function glossaryText({ glossary }: Workspace, locales: readonly Locale[] | undefined): Promise<Exported> {
  const { writeTbx } = await import('../../../exchange/index.ts')
  return { text: writeTbx(glossary, locales), what: plural(glossary.terms.length, 'term') }
}

/** The terms that have a rendering in one locale, as lines of cells. */
async function glossaryTable(
  format: 'glossary' | 'csv',
  { glossary }: Workspace,
  [locale = '']: readonly Locale[],
): Promise<Exported> {
  const { writeGlossaryCsv, writeGlossaryTable } = await import('../../../exchange/index.ts')
  const lines = glossaryLines(glossary, locale)
  return {
    text: format === 'csv' ? writeGlossaryCsv(lines) : writeGlossaryTable(lines),
    what: plural(lines.length, 'line'),
  }
}

interface EditionsRequest {
  readonly values: Values
  readonly workspace: Workspace
  readonly locales: readonly Locale[]
  readonly io: Io
}

async function editionsText(
  format: Exclude<ExportFormat, 'tbx' | 'glossary' | 'csv'>,
  { values, workspace, locales, io }: EditionsRequest,
): Promise<Exported> {
  const slugs = [...new Set(values.positionals)]
  if (slugs.length === 0) {
    throw new InterlinearError('usage', 'found no article, expected one or more.', {
      hint: '`interlinear status` lists them.',
    })
  }
  const rules = await loadRules(workspace.config, io.cwd)
  const editions: ExchangeEdition[] = []
  for (const slug of slugs) {
    for (const locale of locales) {
      const { edition, from } = await loadEditionOf(slug, locale, { values, workspace })
      const segments = await exchangeSegments(slug, from, workspace)
      await using matches = await openMatches(workspace, { from, to: locale })
      editions.push(await collectEdition(edition, { workspace, rules, segments, matchesFor: matches.find }))
    }
  }
  refuseSeveralSources(editions)
  const exchange = await import('../../../exchange/index.ts')
  const writers = {
    xliff: exchange.writeXliff2,
    xliff12: exchange.writeXliff1,
    po: exchange.writePo,
    tsv: exchange.writeTsv,
    tmx: (all: readonly ExchangeEdition[]) => exchange.writeEditionsTmx(all, VERSION),
  }
  return { text: writers[format](editions), what: unitsIn(editions, format, exchange.isSettled) }
}

/** The number of units in a file. A TMX has only settled ones, and the message says how many are missing. */
function unitsIn(
  editions: readonly ExchangeEdition[],
  format: ExportFormat,
  isSettled: (unit: ExchangeUnit) => boolean,
): string {
  const all = editions.flatMap(({ slug, units }) => units.map(unit => ({ id: `${slug}/${unit.key}`, unit })))
  if (format !== 'tmx') return plural(all.length, 'unit')
  const idsOf = (units: typeof all): ReadonlySet<string> => new Set(units.map(({ id }) => id))
  const ids = idsOf(all)
  const taken = idsOf(all.filter(({ unit }) => isSettled(unit)))
  const waiting = idsOf(all.filter(({ id, unit }) => unit.target.length > 0 && !taken.has(id))).size
  const empty = ids.size - taken.size - waiting
  const left = [
    ...(empty > 0 ? [`; ${empty} without a translation left out`] : []),
    ...(waiting > 0 ? [`; ${waiting} left out whose translation waits for a person`] : []),
  ]
  return `${plural(taken.size, 'unit')}${left.join('')}`
}

/** The stored edition; one without units for a locale in which the article has none yet. */
async function loadEditionOf(
  slug: string,
  locale: Locale,
  { values, workspace }: Pick<EditionsRequest, 'values' | 'workspace'>,
) {
  const own = isSlug(slug) ? await workspace.desk.records.localeOf(slug, workspace.glossary.sourceLocale) : undefined
  const sourceLocale = own === undefined ? await unrecordedLocale(slug, values, workspace) : undefined
  if (sourceLocale !== undefined) {
    if (locale === sourceLocale) throw ownLocale(locale)
    return { edition: { slug, locale, sourceLocale, units: [] }, from: sourceLocale }
  }
  const isThere = locale !== own && (await workspace.desk.versions.look([slug])).edition({ slug, locale }) !== undefined
  const to = isThere ? locale : undefined
  const { editions, sourceLocale: from } = await loadArticle(
    slug,
    { ...values, text: name => (name === 'to' ? to : values.text(name)) },
    workspace,
  )
  if (locale === from) throw ownLocale(locale)
  const edition = isThere ? editions.find(each => each.locale === locale) : undefined
  return { edition: edition ?? { slug, locale, sourceLocale: from, units: [] }, from }
}

const ownLocale = (locale: Locale): InterlinearError =>
  new InterlinearError('usage', `found ${locale} in --to, which is the locale of the article itself.`)

/** The locale of an article that is only a file so far; undefined if there is no such file. */
async function unrecordedLocale(
  slug: string,
  values: Values,
  { desk, glossary }: Workspace,
): Promise<Locale | undefined> {
  const file = isSlug(slug) ? await desk.articles.find(slug) : undefined
  if (file === undefined) return undefined
  return (await desk.articles.read(file, { asked: askedLocale(values), otherwise: glossary.sourceLocale })).locale
}

function refuseSeveralSources(editions: readonly ExchangeEdition[]): void {
  const [first] = editions
  const other = editions.find(({ from }) => from !== first?.from)
  if (!first || !other) return
  throw new InterlinearError(
    'usage',
    `found ${first.slug} in ${first.from} and ${other.slug} in ${other.from}, expected one language of sources.`,
    {
      hint: 'Export them to files of their own.',
    },
  )
}
