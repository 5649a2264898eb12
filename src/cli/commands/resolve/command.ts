import { basename, dirname, relative, resolve } from 'node:path'
import { mergeCatalogs, mergeEditions, mergeReviews, readEdition, writeEdition } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Locale, SegmentKey, Slug } from '../../../model.ts'
import {
  conflictedFiles,
  editionPaths,
  mergedRevisions,
  mergeTexts,
  readAtRevision,
  readTextIfAny,
  writeAtomic,
  writePair,
} from '../../../store/index.ts'
import { choiceOf, FROM, refuseBeside, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { askedLocale } from '../../workspace/articles/articles.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Merge the locale files of two branches unit by unit: in a git conflict, or as the merge driver of git.',
  usage: ['', '--driver <base> <ours> <theirs> <path>'],
  options: {
    driver: { type: 'boolean', description: 'merge one file for git: %O %A %B %P' },
    from: FROM,
    glossary: WORKSPACE_OPTIONS.glossary,
    out: WORKSPACE_OPTIONS.out,
    format: TEXT_OR_JSON,
  },
  run: (values, io) => (values.flag('driver') ? drive(values, io) : resolveConflicts(values, io)),
}

/**
 * Merges one file for git: the result is written to <ours>. Exit code 1 leaves the file in conflict, as git expects. A
 * file of no edition is merged line by line.
 */
async function drive(values: Values, io: Io): Promise<ExitCode> {
  refuseBeside('driver', ['from', 'glossary', 'out', 'format'], values)
  const [base, ours, theirs, path] = values.positionals
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined) {
    throw new InterlinearError('usage', 'expected four paths after --driver: %O %A %B %P.', {
      hint: "As in: git config merge.interlinear.driver 'interlinear resolve --driver %O %A %B %P'.",
    })
  }
  const at = (file: string): string => resolve(io.cwd, file)
  if (!/\.(?:json|review\.yml)$/.test(path)) {
    return (await mergeTexts({ base: at(base), ours: at(ours), theirs: at(theirs) })) ? 0 : 1
  }
  const read = async (file: string): Promise<string> => (await readTextIfAny(at(file))) ?? ''
  const versions = { base: await read(base), ours: await read(ours), theirs: await read(theirs) }
  if (!path.endsWith('.json')) {
    await writeAtomic(at(ours), mergeReviews(versions, path))
    return 0
  }
  const { marked, conflicts } = mergeCatalogs(versions, path)
  await writeAtomic(at(ours), marked)
  return conflicts.length > 0 ? 1 : 0
}

/**
 * Merges every edition that git could not: both its files at once, so that no text of a person is lost. Exit code 1 if
 * a person must decide, as for `sync`.
 */
async function resolveConflicts(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const [stray] = values.positionals
  if (stray !== undefined) {
    throw new InterlinearError(
      'usage',
      `found "${stray}", expected no argument: every edition in conflict is merged.`,
      {
        hint: 'For one file, as git calls it: `interlinear resolve --driver %O %A %B %P`.',
      },
    )
  }
  const workspace = await openWorkspace(values, io, { files: true })
  const { out, glossary, desk } = workspace
  const pairs = new Map<string, readonly [Locale, Slug]>()
  for (const file of await conflictedFiles(out)) {
    const [locale, name, ...deeper] = relative(out, file).split(/[\\/]/)
    const slug = name === undefined ? undefined : basename(name).replace(/\.(?:json|review\.yml)$/, '')
    if (locale && slug && slug !== name && deeper.length === 0 && locale !== '..')
      pairs.set(`${locale}/${slug}`, [locale, slug])
  }
  const merged: Merged[] = []
  for (const [locale, slug] of pairs.values()) {
    const known = askedLocale(values) ?? (await desk.records.localeOf(slug, glossary.sourceLocale))
    const sourceLocale = known ?? glossary.sourceLocale
    const conflicts = await resolvePair({ out, locale, slug, sourceLocale })
    merged.push({ locale, slug, conflicts })
  }
  if (format === 'json') printJson(io, { merged })
  else print(io, `${merged.map(mergedLine).join('\n') || 'no locale file is in conflict'}\n`)
  const waiting = merged.reduce((sum, { conflicts }) => sum + conflicts.length, 0)
  if (merged.length > 0) say(io, `${plural(waiting, 'unit')} to decide; then \`git add\` the files\n`)
  return waiting > 0 ? 1 : 0
}

/** An edition whose files were merged, and the units in which a person must decide. */
interface Merged {
  readonly locale: Locale
  readonly slug: Slug
  readonly conflicts: readonly SegmentKey[]
}

const mergedLine = ({ locale, slug, conflicts }: Merged): string =>
  conflicts.length > 0
    ? `${locale}/${slug} merged; ours stands and theirs is the proposal in ${conflicts.join(', ')}`
    : `${locale}/${slug} merged`

interface Address {
  readonly out: string
  readonly locale: Locale
  readonly slug: Slug
  readonly sourceLocale: Locale
}

async function resolvePair({ out, locale, slug, sourceLocale }: Address): Promise<readonly SegmentKey[]> {
  const paths = editionPaths(out, locale, slug)
  const revisions = await mergedRevisions(dirname(paths.catalog))
  const texts = async (revision: string) => ({
    catalog: await readAtRevision(paths.catalog, revision),
    review: await readAtRevision(paths.review, revision),
  })
  const [base, ours, theirs] = [await texts(revisions.base), await texts(revisions.ours), await texts(revisions.theirs)]
  if (locale === sourceLocale) {
    const sides = { base: base.catalog ?? '{}', ours: ours.catalog ?? '{}', theirs: theirs.catalog ?? '{}' }
    const reviews = { base: base.review ?? '', ours: ours.review ?? '', theirs: theirs.review ?? '' }
    const { settled } = mergeCatalogs(sides, paths.catalog)
    await writePair([paths.review, mergeReviews(reviews, paths.review)], [paths.catalog, settled])
    return []
  }
  const edition = (files: { catalog: string | undefined; review: string | undefined }): Edition =>
    readEdition({ ...files, slug, locale, sourceLocale, file: paths.catalog })
  const merged = mergeEditions({ base: edition(base), ours: edition(ours), theirs: edition(theirs) })
  const { catalog, review } = writeEdition(merged.edition)
  await writePair([paths.review, review], [paths.catalog, catalog])
  return merged.conflicts
}
