import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { contentSegment, isSlug, slugOf } from '../../article/index.ts'
import {
  alignKeys,
  type Change,
  compareRevisions,
  draftNote,
  fromCatalog,
  type KeyedText,
  type Readers,
  suggestEdit,
} from '../../edition/index.ts'
import type { Edition, Locale, Slug, Unit } from '../../model.ts'
import { segmentArticle } from '../../segment/index.ts'
import { editionPaths, loadSource, readArticle, readAtRevision, readText } from '../../store/index.ts'
import type { StoredArticle } from '../articles.ts'
import { readersOf } from '../readers.ts'
import type { Workspace } from '../workspace.ts'

/** A change on one side of an edition. */
export interface SidedChange extends Change {
  readonly side: 'source' | 'target'
  readonly locale: Locale
  /** The smallest edit of a person's text that follows the source: offered, never applied. */
  readonly suggestion?: string
  /** What the machine makes of the changed source. */
  readonly proposal?: string
}

/** What changed in one article and one of its editions. */
export interface Comparison {
  readonly title: string
  readonly from: Locale
  readonly to: Locale | undefined
  readonly changes: readonly SidedChange[]
  /** Drafts of what readers of the edition should be told: facts and names that were wrong in print. */
  readonly notes: readonly string[]
}

export interface DiffContext {
  readonly workspace: Workspace
  readonly from: Locale
}

/** The article's source as it is now: its file in the folder of articles, with stable keys, else as last recorded. */
export async function presentSource(slug: Slug, { workspace, from }: DiffContext): Promise<readonly KeyedText[]> {
  const previous = await loadSource({ out: workspace.out, slug, locale: from })
  const names = await readdir(workspace.seeds).catch(() => [])
  const file = names.find(name => isSlug(name) && !name.startsWith('.') && slugOf(name) === slug)
  if (file === undefined) return previous.filter(({ removed }) => !removed)
  return readSegments(join(workspace.seeds, file), from, previous)
}

async function readSegments(
  path: string,
  locale: Locale,
  previous: readonly KeyedText[],
): Promise<readonly KeyedText[]> {
  const article = await readArticle(path, locale)
  const cut = segmentArticle(article).map(contentSegment)
  const segments = alignKeys(previous, cut).filter(({ translate }) => translate)
  return segments.map(({ key, text }) => ({ key, text }))
}

/** Since the edition was made: the source that its units know against the present one, and people's edits of it. */
export function compareEdition(edition: Edition, source: readonly KeyedText[], readers: Readers): Comparison {
  const known = edition.units.map(unit => ({ key: unit.key, text: unit.source }))
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const changes = compareRevisions(known, source, readers.source).map(change => {
    const unit = units.get(change.key)
    return { ...change, side: 'source' as const, locale: edition.sourceLocale, ...offers(change, unit, readers) }
  })
  const machine = edition.units.map(({ key, target, machine: text }) => ({ key, text: text ?? target }))
  const targets = edition.units.map(({ key, target }) => ({ key, text: target }))
  const edits = compareRevisions(machine, targets, readers.target).map(change => targetChange(change, edition))
  return {
    title: edition.slug,
    from: edition.sourceLocale,
    to: edition.locale,
    changes: [...changes, ...edits],
    notes: changes.flatMap(change => noteOf(change, units.get(change.key), edition.locale)),
  }
}

const targetChange = (change: Change, { locale }: Edition): SidedChange => ({ ...change, side: 'target', locale })

/** What can be offered to a person whose text the source left behind. */
function offers(
  change: Change,
  unit: Unit | undefined,
  readers: Readers,
): Pick<SidedChange, 'suggestion' | 'proposal'> {
  if (change.kind !== 'edited' || !unit || unit.target === '') return {}
  const { before, after } = change
  const suggestion = suggestEdit({ before, after, target: unit.target }, readers)
  return {
    ...(suggestion === undefined || suggestion === unit.target ? {} : { suggestion }),
    ...(unit.proposal !== undefined && unit.proposalSource === after ? { proposal: unit.proposal } : {}),
  }
}

/** Only what was published wrong needs a correction: an edited fact or name. */
function noteOf(change: SidedChange, unit: Unit | undefined, locale: Locale): readonly string[] {
  if (change.kind !== 'edited' || (change.rank !== 'fact' && change.rank !== 'name') || !unit?.target) return []
  const after = change.suggestion ?? change.proposal
  return [draftNote(locale, { before: unit.target, ...(after === undefined ? {} : { after }) })]
}

/** Since a git revision: both locale files as they were then against the present source and edition. */
export async function compareSince(
  revision: string,
  { edition, source, context }: { edition: Edition; source: readonly KeyedText[]; context: DiffContext },
): Promise<Comparison> {
  const readers = readersOf(edition.locale, context)
  const then = async (locale: Locale): Promise<readonly KeyedText[]> => {
    const { catalog } = editionPaths(context.workspace.out, locale, edition.slug)
    const text = await readAtRevision(catalog, revision)
    return text === undefined ? [] : textsOf(text, catalog)
  }
  const now = edition.units.map(({ key, target }) => ({ key, text: target }))
  const sources = compareRevisions(await then(context.from), source, readers.source)
  const targets = compareRevisions(await then(edition.locale), now, readers.target)
  return {
    title: edition.slug,
    from: context.from,
    to: edition.locale,
    changes: [
      ...sources.map(change => ({ ...change, side: 'source' as const, locale: context.from })),
      ...targets.map(change => targetChange(change, edition)),
    ],
    notes: [],
  }
}

const textsOf = (catalog: string, file: string): readonly KeyedText[] =>
  [...fromCatalog(catalog, file)].map(([key, text]) => ({ key, text }))

/** Two files: locale files by their keys, articles sentence by sentence. */
export async function compareFiles(
  [one, other]: readonly [string, string],
  { context, cwd }: { context: DiffContext; cwd: string },
): Promise<Comparison> {
  const { from } = context
  const read = async (file: string, previous: readonly KeyedText[]): Promise<readonly KeyedText[]> => {
    const path = resolve(cwd, file)
    return file.endsWith('.json') ? textsOf(await readText(path), file) : readSegments(path, from, previous)
  }
  const before = await read(one, [])
  const changes = compareRevisions(before, await read(other, before), readersOf(from, context).source)
  return {
    title: `${one} → ${other}`,
    from,
    to: undefined,
    changes: changes.map(change => ({ ...change, side: 'source' as const, locale: from })),
    notes: [],
  }
}

/** The present source against every edition of an article. */
export const compareArticle = (
  { editions }: StoredArticle,
  source: readonly KeyedText[],
  context: DiffContext,
): readonly Comparison[] => editions.map(edition => compareEdition(edition, source, readersOf(edition.locale, context)))
