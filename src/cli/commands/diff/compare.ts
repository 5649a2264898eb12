import { resolve } from 'node:path'
import {
  type Change,
  compareRevisions,
  draftNote,
  fromCatalog,
  type KeyedText,
  type Readers,
  suggestEdit,
} from '../../../edition/index.ts'
import type { Edition, Locale, Unit } from '../../../model.ts'
import { comparisonReaders, presentSegments, sourceChanges, textsOf } from '../../../pipeline/index.ts'
import { editionPaths, readAtRevision, readText } from '../../../store/index.ts'
import type { StoredArticle } from '../../workspace/articles.ts'
import type { Workspace } from '../../workspace/open.ts'
import { readAsked } from '../../workspace/seeds.ts'

/** Where articles are, and the locale they are in. */
export interface ComparisonContext {
  readonly workspace: Workspace
  readonly from: Locale
}

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
  /** Drafts of corrections for readers: facts and names that were published wrong. */
  readonly notes: readonly string[]
}

/** What changed since the edition was made: in its source, and where people edited the machine's texts. */
export function compareEdition(edition: Edition, source: readonly KeyedText[], readers: Readers): Comparison {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const changes = sourceChanges(edition, source, readers.source).map(change => {
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

/** What can be offered to a person whose text no longer fits the source. */
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

/** A note to readers is needed only where a fact or a name was published wrong. */
function noteOf(change: SidedChange, unit: Unit | undefined, locale: Locale): readonly string[] {
  if (change.kind !== 'edited' || (change.rank !== 'fact' && change.rank !== 'name') || !unit?.target) return []
  const after = change.suggestion ?? change.proposal
  return [draftNote(locale, { before: unit.target, ...(after === undefined ? {} : { after }) })]
}

/** Since a git revision: both locale files as they were then against the present source and edition. */
export async function compareSince(
  revision: string,
  { edition, source, context }: { edition: Edition; source: readonly KeyedText[]; context: ComparisonContext },
): Promise<Comparison> {
  const readers = readersFor(edition.locale, context)
  const then = async (locale: Locale): Promise<readonly KeyedText[]> => {
    const { catalog } = editionPaths(context.workspace.out, locale, edition.slug)
    const text = await readAtRevision(catalog, revision)
    return text === undefined ? [] : catalogTexts(text, catalog)
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

/** How to read the article, and the text in `to`, for what changed. */
const readersFor = (to: Locale, { from, workspace: { glossary } }: ComparisonContext): Readers =>
  comparisonReaders(from, to, glossary)

const catalogTexts = (catalog: string, file: string): readonly KeyedText[] =>
  [...fromCatalog(catalog, file)].map(([key, text]) => ({ key, text }))

/** The sentences of an article's file, with the keys of `previous` where they are the same. */
async function articleTexts(
  path: string,
  previous: readonly KeyedText[],
  { workspace, from }: ComparisonContext,
): Promise<readonly KeyedText[]> {
  return textsOf(await presentSegments(await readAsked(path, from, workspace), workspace, previous))
}

/** Two files: locale files by their keys, articles sentence by sentence. */
export async function compareFiles(
  [one, other]: readonly [string, string],
  { context, cwd }: { context: ComparisonContext; cwd: string },
): Promise<Comparison> {
  const { from } = context
  const read = async (file: string, previous: readonly KeyedText[]): Promise<readonly KeyedText[]> => {
    const path = resolve(cwd, file)
    return file.endsWith('.json') ? catalogTexts(await readText(path), file) : articleTexts(path, previous, context)
  }
  const before = await read(one, [])
  const changes = compareRevisions(before, await read(other, before), readersFor(from, context).source)
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
  context: ComparisonContext,
): readonly Comparison[] =>
  editions.map(edition => compareEdition(edition, source, readersFor(edition.locale, context)))
