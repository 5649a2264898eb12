import { relative, resolve } from 'node:path'
import { canSuggest, isPersons, suggestText } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Comment, Edition, Glossary, Locale, Unit } from '../../../model.ts'
import { type GlossaryChange, parseGlossary, previewChange, type UnitPreview } from '../../../names/index.ts'
import type { openNamedUnits } from '../../../pipeline/index.ts'
import { readText } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import type { ExitCode, Io, Values } from '../../model.ts'
import { printJson, printSentences, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'
import { loadArticles } from '../../workspace/articles/articles.ts'
import { authorOf } from '../../workspace/author.ts'
import { openFinders } from '../../workspace/finders.ts'
import { openWorkspace, type Workspace } from '../../workspace/open.ts'

/** The effect of a change of the glossary on one unit of one edition. */
interface Row extends UnitPreview {
  readonly slug: string
  readonly locale: string
  /** Whether a person wrote or approved it: then it is not changed. */
  readonly human: boolean
  /** Whether the new text becomes a suggestion beside the old one; not if another one waits for a changed source. */
  readonly suggested: boolean
}

/** `glossary preview`: which units become right, wrong or repaired; nothing is written. */
export async function preview(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const change = await openChange(values, io)
  const found: (readonly Row[])[] = []
  await eachEdition(values, change, async edition => void found.push(await previewEdition(edition, change)))
  return report(found.flat(), { format, io, done: false })
}

/**
 * `glossary apply`: makes the changes that the preview shows. A person's text stays, with the new one as a suggestion
 * beside it.
 */
export async function apply(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const change = await openChange(values, io)
  const author = await authorOf(values, io)
  const stamp = { author, time: new Date().toISOString() }
  const own = await change.workspace.ownDesk(async () => author)
  const rows: Row[] = []
  await eachEdition(values, change, async ({ slug, locale, sourceLocale }) => {
    const { desk, release } = await own.locks.article(slug)
    try {
      const edition = await desk.editions.load({ slug, locale, sourceLocale })
      const found = await previewEdition(edition, change)
      for (const row of found) rows.push(row)
      const changed = new Map(found.filter(isWritten).map(row => [row.key, row]))
      const units = edition.units.map(unit => withRow(unit, changed.get(unit.key), stamp))
      if (changed.size > 0) await desk.editions.save({ ...edition, units }, edition)
    } finally {
      await release()
    }
  })
  return report(rows, { format, io, done: true })
}

const isWritten = ({ effect, human, namesake, suggested, before, after }: Row): boolean =>
  effect === 'repaired' && before !== after && (suggested || !isAsked({ human, namesake }))

/** Whether a person decides: somebody wrote the text, or the surname may be another person's. */
const isAsked = ({ human, namesake }: { readonly human: boolean; readonly namesake?: true | undefined }): boolean =>
  human || namesake === true

/** The unit after a change: repaired, or with the suggestion beside a person's text. */
function withRow(unit: Unit, row: Row | undefined, stamp: Omit<Comment, 'text'>): Unit {
  if (!row) return unit
  if (row.suggested) return suggestText(unit, row.after, stamp)
  return { ...unit, target: row.after, repairs: [...(unit.repairs ?? []), ...row.repairs] }
}

interface OpenChange {
  readonly workspace: Workspace
  readonly before: Glossary
  readonly after: Glossary
  readonly findersFor: (from: Locale) => GlossaryChange['finders']
  readonly namedUnits: ReturnType<typeof openNamedUnits>
}

async function openChange(values: Values, io: Io): Promise<OpenChange> {
  const workspace = await openWorkspace(values, io)
  const before = await glossaryBefore(values.text('against'), workspace, io)
  const after = workspace.glossary
  const finders = { before: openFinders(before), after: openFinders(after) }
  const findersFor = (from: Locale) => ({ before: finders.before(from), after: finders.after(from) })
  // Loaded here: the other tasks of this command do not need the pipeline.
  const pipeline = await import('../../../pipeline/index.ts')
  return { workspace, before, after, findersFor, namedUnits: pipeline.openNamedUnits() }
}

/** The glossary of `--against`, or else the one last committed. */
async function glossaryBefore(against: string | undefined, workspace: Workspace, io: Io): Promise<Glossary> {
  if (against !== undefined) return parseGlossary(await readText(resolve(io.cwd, against)), against)
  const file = workspace.glossaryFile
  if (file === undefined)
    throw new InterlinearError('usage', 'found no glossary.yml here.', { hint: 'Say where with --glossary.' })
  const text = await workspace.desk.history.glossaryBefore()
  if (text !== undefined) return parseGlossary(text, `HEAD:${relative(io.cwd, file)}`)
  throw new InterlinearError('usage', `git has no committed ${workspace.shown(file)}.`, {
    hint: 'Say which glossary was there before with --against.',
  })
}

async function eachEdition(
  values: Values,
  { workspace }: OpenChange,
  visit: (edition: Edition) => Promise<void>,
): Promise<void> {
  for await (const { editions } of loadArticles(values, workspace)) {
    for (const edition of editions) await visit(edition)
  }
}

async function previewEdition(
  edition: Edition,
  { before, after, findersFor, namedUnits }: OpenChange,
): Promise<readonly Row[]> {
  const { slug, locale, sourceLocale, units } = edition
  const finders = findersFor(sourceLocale)
  const persons = new Set(units.filter(isPersons).map(({ key }) => key))
  const byKey = new Map(units.map(unit => [unit.key, unit]))
  const named = await namedUnits(units)
  const texts = units.map((unit, index) => ({ ...unit, inlines: named[index]?.inlines ?? [] }))
  return previewChange(texts, { before, after, finders, locale }).map(one => {
    const unit = byKey.get(one.key)
    const asked = { human: persons.has(one.key), namesake: one.namesake }
    const suggested = unit !== undefined && isAsked(asked) && one.effect === 'repaired' && canSuggest(unit)
    return { ...one, slug, locale, human: asked.human, suggested }
  })
}

interface Report {
  readonly format: 'text' | 'json'
  readonly io: Io
  readonly done: boolean
}

function report(rows: readonly Row[], { format, io, done }: Report): ExitCode {
  if (format === 'json') printJson(io, { units: rows })
  else for (const row of rows) printSentences(io, `${rowLines(row, { io, done }).join('\n')}\n`)
  const repaired = rows.filter(({ effect }) => effect === 'repaired')
  const counts = [
    `${plural(repaired.filter(row => !isAsked(row)).length, 'unit')} ${done ? 'repaired' : 'to repair'}`,
    `${repaired.filter(({ suggested }) => suggested).length} ${done ? 'suggested' : 'to suggest'}`,
    ...(['right', 'wrong'] as const).map(effect => `${rows.filter(row => row.effect === effect).length} ${effect}`),
  ]
  say(io, `${counts.join(', ')}\n`)
  if (done && repaired.some(({ suggested }) => suggested)) {
    say(io, 'The suggestions wait beside the texts; take them on the page: `interlinear review`.\n')
  }
  return rows.some(row => row.effect === 'wrong' || (row.effect === 'repaired' && isAsked(row))) ? 1 : 0
}

const STYLES = { right: 'green', repaired: 'yellow', wrong: 'red' } as const

function rowLines(row: Row, { io, done }: Omit<Report, 'format'>): string[] {
  const { slug, locale, key, effect, before, after, findings } = row
  const verb = effect === 'repaired' ? verbFor(row, done) : effect
  const head = `${locale} ${slug} ${key} ${paint(verb, STYLES[effect], io.color)}`
  if (effect === 'right') return [head]
  if (effect === 'wrong') return [head, ...findings.map(({ code, message }) => `  ${code}: ${message}`)]
  return [head, `  - ${before}`, `  + ${after}`]
}

/** What happens to a unit that can be repaired. */
function verbFor({ human, namesake, suggested }: Row, done: boolean): string {
  const why = human ? 'a person wrote it' : 'two people have this surname'
  if (suggested) return done ? `${why}; suggested` : `${why}; will be suggested`
  if (isAsked({ human, namesake })) return `${why}; left alone: another suggestion waits for it already`
  return done ? 'repaired' : 'will be repaired'
}
