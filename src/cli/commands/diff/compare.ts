import { resolve } from 'node:path'
import type { SyntaxReaders } from '../../../article/index.ts'
import {
  type Change,
  compareRevisions,
  diffWords,
  editionSince,
  type FactReaders,
  fromCatalog,
  isStale,
  type KeyedText,
  type Since,
  suggestEdit,
  targetsOf,
  type WaitingText,
  type WordChange,
  waitingText,
} from '../../../edition/index.ts'
import type { CorrectionNote, Edition, Locale, SegmentKey, Unit } from '../../../model.ts'
import { comparisonReaders, loadReadersFor, presentSegments, sourceChanges, textsOf } from '../../../pipeline/index.ts'
import { inEnglish } from '../../../say.ts'
import { readText } from '../../../store/index.ts'
import type { StoredArticle } from '../../workspace/articles/articles.ts'
import { readAsked } from '../../workspace/articles/asked-article.ts'
import type { Workspace } from '../../workspace/open.ts'
import { draftNotes, type ReadersTexts, readersTexts } from './notes.ts'
import { recalled } from './recall.ts'

/** The workspace, and the locale of the articles. */
export interface ComparisonContext {
  readonly workspace: Workspace
  readonly from: Locale
  /** The locale of `--from`, if the user gave one. */
  readonly asked?: Locale | undefined
}

/** A change on one side of an edition. */
export interface SidedChange extends Omit<Change, 'evidence'> {
  /** The reasons for its rank: `number: 430 became 512`. */
  readonly evidence: readonly string[]
  readonly side: 'source' | 'target'
  readonly locale: Locale
  /** The smallest edit of a person's text that follows the source: offered, never applied. */
  readonly suggestion?: string
  /** The machine's translation of the changed source. */
  readonly proposal?: string
  /** The offered texts, each as a word diff against the present text. */
  readonly offers?: readonly Offer[]
}

/** A text that is offered for a changed source: an edit of the present text, or a complete new draft. */
export interface Offer {
  readonly kind: 'edit' | 'draft'
  readonly locale: Locale
  /** The engine of a draft, if known. */
  readonly engine?: string
  readonly words: readonly WordChange[]
}

/** A text that another person proposes beside the edition's own. */
export interface WaitingProposal extends WaitingText {
  readonly key: SegmentKey
  readonly words: readonly WordChange[]
}

/** The changes of one article and one of its editions. */
export interface Comparison {
  readonly title: string
  readonly from: Locale
  readonly to: Locale | undefined
  readonly changes: readonly SidedChange[]
  readonly proposals?: readonly WaitingProposal[]
  /** Drafts of correction notes: facts and names that readers have wrong. */
  readonly notes: readonly string[]
  /** An editor's note for a correction. */
  readonly written?: CorrectionNote
}

/** An edition with its present source, its publication, and the readers for both. */
interface Compared {
  readonly edition: Edition
  readonly source: readonly KeyedText[]
  readonly had: ReadersTexts
  readonly readers: FactReaders
}

/** The changes of an edition and its source since it was last read, run or approved. */
function compareEdition(compared: Compared, since: Since): Comparison {
  const { edition, source, readers } = compared
  const then = editionSince(edition, since)
  const { changes, ...comparison } = comparisonOf(compared, compareRevisions(then.sources, source, readers.source))
  const targetSide = compareRevisions(then.targets, targetsOf(edition), readers.target)
  return { ...comparison, changes: [...changes, ...targetSide.map(change => sided(change, 'target', edition.locale))] }
}

/** The changes of the source since an edition was made from it. */
const compareSource = (compared: Compared): Comparison =>
  comparisonOf(compared, sourceChanges(compared.edition, compared.source, compared.readers.source))

function comparisonOf({ edition, source, had, readers }: Compared, changes: readonly Change[]): Comparison {
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  return {
    title: edition.slug,
    from: edition.sourceLocale,
    to: edition.locale,
    changes: changes.map((change): SidedChange => {
      const offered = offers(change, units.get(change.key), readers)
      return { ...sided(change, 'source', edition.sourceLocale), ...offered }
    }),
    proposals: proposalsOf(edition),
    notes: draftNotes(had, { source, edition, readers }),
    ...(edition.correction && { written: edition.correction }),
  }
}

const proposalsOf = ({ units, locale }: Edition): readonly WaitingProposal[] =>
  units.flatMap(unit => {
    const proposed = waitingText(unit)
    return proposed ? [{ key: unit.key, ...proposed, words: diffWords(unit.target, proposed.text, locale) }] : []
  })

const sided = (change: Change, side: SidedChange['side'], locale: Locale): SidedChange => ({
  ...change,
  side,
  locale,
  evidence: change.evidence.map(inEnglish),
})

/** What can be offered to a person whose text no longer matches the source. */
function offers(
  { kind, after }: Change,
  unit: Unit | undefined,
  readers: FactReaders,
): Pick<SidedChange, 'suggestion' | 'proposal' | 'offers'> {
  if (kind !== 'edited' || !unit || unit.target === '' || !isStale(unit, after)) return {}
  const { source: before, target, syntax, proposal, proposalSource, proposalBy } = unit
  const { locale } = readers.target
  const wordsTo = (text: string): readonly WordChange[] => diffWords(target, text, locale)
  const edited = suggestEdit({ before, after, target, syntax }, readers)
  const suggestion = edited === target ? undefined : edited
  const draft = proposalSource === after ? proposal : undefined
  const isOther = draft !== undefined && draft !== target && draft !== suggestion
  const offered: readonly Offer[] = [
    ...(suggestion === undefined ? [] : [{ kind: 'edit' as const, locale, words: wordsTo(suggestion) }]),
    ...(isOther
      ? [{ kind: 'draft' as const, locale, words: wordsTo(draft), ...(proposalBy && { engine: proposalBy.engine }) }]
      : []),
  ]
  return {
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(draft === undefined ? {} : { proposal: draft }),
    ...(offered.length > 0 ? { offers: offered } : {}),
  }
}

/** Since a git revision: both locale files at that revision, compared with the present source and edition. */
export async function compareSince(
  revision: string,
  { edition, source, context }: { edition: Edition; source: readonly KeyedText[]; context: ComparisonContext },
): Promise<Comparison> {
  const readers = readersFor(edition.locale, context, await loadReadersFor(source))
  const then = (locale: Locale): Promise<readonly KeyedText[]> =>
    context.workspace.desk.history.textsAt(revision, { slug: edition.slug, locale })
  const sources = compareRevisions(await then(context.from), source, readers.source)
  const targets = compareRevisions(await then(edition.locale), targetsOf(edition), readers.target)
  return {
    title: edition.slug,
    from: context.from,
    to: edition.locale,
    changes: [
      ...sources.map(change => sided(change, 'source', context.from)),
      ...targets.map(change => sided(change, 'target', edition.locale)),
    ],
    proposals: proposalsOf(edition),
    notes: [],
  }
}

/** The readers of facts for the article, and for the text in `to`. */
const readersFor = (to: Locale, { from, workspace }: ComparisonContext, readers: SyntaxReaders): FactReaders =>
  comparisonReaders({ from, to, glossary: workspace.glossary, readers })

const catalogTexts = (catalog: string, file: string): readonly KeyedText[] =>
  [...fromCatalog(catalog, file)].map(([key, text]) => ({ key, text }))

/** The sentences of an article's file, with the keys of `previous` for equal ones. */
async function articleTexts(
  path: string,
  previous: readonly KeyedText[],
  { workspace, asked }: ComparisonContext,
): Promise<readonly KeyedText[]> {
  return textsOf(await presentSegments(await readAsked(path, asked, workspace), workspace, previous))
}

/** Compares two files: locale files by their keys, articles sentence by sentence. */
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
  const after = await read(other, before)
  const readers = readersFor(from, context, await loadReadersFor([...before, ...after]))
  const changes = compareRevisions(before, after, readers.source)
  return {
    title: `${one} → ${other}`,
    from,
    to: undefined,
    changes: changes.map(change => sided(change, 'source', from)),
    notes: [],
  }
}

/** The changes of every edition of an article since it was last read, run or approved. */
export async function compareArticle(
  { editions }: StoredArticle,
  { source, since }: { readonly source: readonly KeyedText[]; readonly since: Since },
  context: ComparisonContext,
): Promise<readonly Comparison[]> {
  const known = await Promise.all(editions.map(edition => recalled(edition, context.workspace.desk)))
  return (await comparedTo(source, known, context)).map(compared => compareEdition(compared, since))
}

/** The comparisons of an article's editions that are behind its source. */
export async function articleBehind(
  { editions }: StoredArticle,
  source: readonly KeyedText[],
  context: ComparisonContext,
): Promise<readonly Comparison[]> {
  const compared = await comparedTo(source, editions, context)
  return compared.map(compareSource).filter(({ changes }) => changes.length > 0)
}

async function comparedTo(
  source: readonly KeyedText[],
  editions: readonly Edition[],
  context: ComparisonContext,
): Promise<readonly Compared[]> {
  const readers = await loadReadersFor(source)
  return Promise.all(
    editions.map(async edition => ({
      edition,
      source,
      had: await readersTexts(edition, context.workspace.desk),
      readers: readersFor(edition.locale, context, readers),
    })),
  )
}
