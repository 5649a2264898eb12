import { InterlinearError } from '../../../errors.ts'
import type { Slug } from '../../../model.ts'
import { type CastEdition, type CastName, createDriftCounter, createFinder, type Drift } from '../../../names/index.ts'
import { castOf } from '../../../pipeline/index.ts'
import { choiceOf, FROM, TEXT_OR_JSON, TO_EDITIONS } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, printSentences } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { table } from '../../terminal/table.ts'
import { plural } from '../../terminal/words.ts'
import { loadArticle, loadArticles, oneSlug } from '../../workspace/articles/articles.ts'
import { openFinders } from '../../workspace/finders.ts'
import { openWorkspace, WORKSPACE_OPTIONS, type Workspace } from '../../workspace/open.ts'

export const command: Command = {
  summary:
    'The names of an article and their rendering in every edition; with --all, names written in more than one way.',
  usage: ['<slug> [--to <locales>]', '<name> [--to <locales>]', '--all [--to <locales>]'],
  options: {
    to: TO_EDITIONS,
    all: { type: 'boolean', description: 'over all articles: the names that are not written in one way' },
    from: FROM,
    ...WORKSPACE_OPTIONS,
    format: TEXT_OR_JSON,
  },
  run: (values, io) => (values.flag('all') ? showDrift(values, io) : showCast(values, io)),
}

async function showCast(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const slug = oneSlug(values)
  const workspace = await openWorkspace(values, io)
  const { desk, glossary } = workspace
  const isArticle = (await desk.records.list(glossary.sourceLocale)).some(article => article.slug === slug)
  const standing = isArticle ? [] : await articlesWith(slug, values, workspace)
  if (standing.length > 0) return showStanding(standing, format, io)
  const article = await loadArticle(slug, values, workspace)
  const names = await castOf(article, createFinder(workspace.glossary, article.sourceLocale))
  if (format === 'json') printJson(io, { names })
  else {
    printSentences(io, `${names.map(name => castLines(name, io.color).join('\n')).join('\n\n') || 'no names'}\n`)
    const said = [...unrendered(names), ...unlistedVariants(names)]
    if (said.length > 0) printSentences(io, `\n${said.join('\n')}\n`)
  }
  return exitCodeOf(names)
}

/** Exit code 1 if an edition has a name of the glossary wrong; two spellings of an unlisted name are only a warning. */
const exitCodeOf = (names: readonly CastName[]): ExitCode =>
  names.every(({ listed, editions }) => !listed || Object.values(editions).every(({ ok }) => ok)) ? 0 : 1

/**
 * Unlisted names that an edition writes in more than one way, one line for each locale: it is unknown which is right.
 */
function unlistedVariants(names: readonly CastName[]): string[] {
  const unlisted = names.filter(({ listed }) => !listed)
  const locales = [...new Set(unlisted.flatMap(({ editions }) => Object.keys(editions)))]
  return locales.flatMap(locale => {
    const several = unlisted.flatMap(({ editions }) => {
      const { ok = true, found = {} } = editions[locale] ?? {}
      return ok ? [] : [Object.keys(found).join(' and ')]
    })
    if (several.length === 0) return []
    return [`${locale}: not in the glossary, and written in more than one way: ${several.join(', ')}`]
  })
}

/** A name as one article has it. */
interface StandingName extends CastName {
  readonly slug: Slug
}

/** The articles with a name, by any of its spellings: in the glossary, in the article, or in an edition. */
async function articlesWith(name: string, values: Values, workspace: Workspace): Promise<readonly StandingName[]> {
  const { glossary } = workspace
  const finderFor = openFinders(glossary)
  const asked = folded(name)
  const terms = new Map(glossary.terms.map(term => [term.id, term]))
  const isAsked = ({ id, source, listed, editions }: CastName): boolean => {
    const { aliases = [], misspellings = [] } = (listed ? terms.get(id) : undefined) ?? {}
    const rendered = Object.values(editions).flatMap(({ use, places }) => [use, ...Object.keys(places)])
    return [id, source, ...aliases, ...misspellings, ...rendered].some(each => folded(each) === asked)
  }
  const standing: StandingName[] = []
  for await (const article of loadArticles(values, workspace, () => {})) {
    const names = await castOf(article, finderFor(article.sourceLocale))
    standing.push(...names.filter(isAsked).map(each => ({ slug: article.slug, ...each })))
  }
  return standing
}

const folded = (name: string): string => name.normalize().toLowerCase().replace(/\s+/g, ' ').trim()

/** Prints the places of a name in all articles. */
function showStanding(names: readonly StandingName[], format: 'text' | 'json', io: Io): ExitCode {
  if (format === 'json') printJson(io, { names })
  else {
    const blocks = names.map(name => {
      const [head = '', ...rows] = castLines(name, io.color)
      return [`${name.slug}: ${head} (${placesText([...new Set(name.mentions)])})`, ...rows].join('\n')
    })
    printSentences(io, `${blocks.join('\n')}\n`)
  }
  return exitCodeOf(names)
}

/** Listed names without a rendering, one line for each locale: they are not checked there. */
function unrendered(names: readonly CastName[]): string[] {
  const locales = [...new Set(names.flatMap(({ editions }) => Object.keys(editions)))]
  return locales.flatMap(locale => {
    const without = names.filter(({ listed, editions }) => listed && editions[locale]?.use === '')
    if (without.length === 0) return []
    return [`${locale}: no rendering in the glossary, so not checked: ${without.map(({ id }) => id).join(', ')}`]
  })
}

function castLines({ id, type, source, listed, mentions, editions }: CastName, color: boolean): string[] {
  const known = listed ? `${type}, ${id}` : `${type}?, not in the glossary: \`interlinear glossary add "${source}"\``
  const head = `${paint(source, 'bold', color)} (${known}): ${plural(mentions.length, 'mention')}`
  const rows = Object.entries(editions).map(([locale, edition]) => [
    `  ${locale}`,
    paint(edition.use || '–', edition.ok ? 'reset' : 'red', color),
    editionNotes(edition),
  ])
  return [head, ...table(rows)]
}

function editionNotes({ use, found, wrong, missing, places }: CastEdition): string {
  const counted = (counts: Readonly<Record<string, number>>): string[] =>
    Object.entries(counts).map(([form, count]) => `${form} ×${count}`)
  const forms = Object.keys(found).length === 1 && Object.hasOwn(found, use) ? [] : counted(found)
  const bad = Object.entries(wrong).map(
    ([form, count]) => `wrong: ${form} ×${count} (${placesText(places[form] ?? [])})`,
  )
  return [...forms, ...bad, ...(missing.length > 0 ? [`missing in ${missing.join(' ')}`] : [])].join(', ')
}

async function showDrift(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  if (values.positionals.length > 0) {
    throw new InterlinearError('usage', `found --all and the article "${values.positionals[0]}", expected one of them.`)
  }
  const workspace = await openWorkspace(values, io)
  const finderFor = openFinders(workspace.glossary)
  const counter = createDriftCounter()
  for await (const article of loadArticles(values, workspace)) {
    counter.add(article.slug, await castOf(article, finderFor(article.sourceLocale)))
  }
  const drifts = counter.drifts()
  if (format === 'json') printJson(io, { names: drifts })
  else if (drifts.length === 0) print(io, 'every name is written in one way\n')
  else for (const drift of drifts) printSentences(io, `${driftLine(drift, io.color)}\n`)
  return drifts.some(({ spellings }) => spellings.some(({ right }) => !right)) ? 1 : 0
}

/** `p1.s1, p2.s1, p2.s4 and 5 more`, for this number of places. */
function placesText(places: readonly string[], count = places.length): string {
  const named = places.slice(0, MOST_NAMED)
  const more = count - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const MOST_NAMED = 3

/** `Oleksandr Syrsky, de: Syrskyj in 14 articles, Sirski in 1 (kursk-visit p4.s2)`. */
function driftLine({ source, locale, spellings }: Drift, color: boolean): string {
  const parts = spellings.map(({ form, articles, right, places, sentences }, index) => {
    const named = places.map(({ slug, key }) => `${slug} ${key}`)
    const where = (right && index === 0) || sentences === 0 ? '' : ` (${placesText(named, sentences)})`
    const count = index === 0 ? plural(articles, 'article') : String(articles)
    return `${paint(form, right ? 'reset' : 'red', color)} in ${count}${where}`
  })
  return `${paint(source, 'bold', color)}, ${locale}: ${parts.join(', ')}`
}
