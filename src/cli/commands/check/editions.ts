import { basename, resolve } from 'node:path'
import { isSlug, slugOf } from '../../../article/index.ts'
import { applySourceDismissals, createChecker, keepingReader } from '../../../check/index.ts'
import { catalogPlaces, straysIn } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Finding, Locale, Slug } from '../../../model.ts'
import { articleOriginal, checkArticle, checkEdition, loadReadersFor, presentSource } from '../../../pipeline/index.ts'
import { statIfAny } from '../../../store/index.ts'
import type { Values } from '../../model.ts'
import { anyOf } from '../../terminal/words.ts'
import { loadArticle, type StoredArticle } from '../../workspace/articles/articles.ts'
import { openFinders } from '../../workspace/finders.ts'
import { ENDINGS } from '../../workspace/pairs/endings.ts'
import type { CheckRun, Found } from './model.ts'

/** Checks the articles named on the command line: each source once, then its editions. */
export async function checkEditions(values: Values, run: CheckRun, found: Found): Promise<void> {
  const { workspace, glossary, own, languages, levels, style } = run
  const finderFor = openFinders(glossary)
  const fileOf = (locale: string, slug: string): string =>
    workspace.shown(workspace.desk.editions.placeOf({ locale, slug }))
  /** The place of each text in its locale file, if places are wanted and there is a finding. */
  const placesOf = async (locale: Locale, slug: Slug, findings: readonly Finding[]) =>
    run.withLines && findings.length > 0
      ? catalogPlaces((await workspace.desk.editions.catalogOf({ locale, slug })) ?? '{}')
      : undefined
  for (const slug of new Set(values.positionals)) {
    refuseFile(slug, run)
    const article = await articleOf(slug, values, run)
    if (!article) continue
    const { sourceLocale: from } = article
    const finder = finderFor(from)
    const source = await presentSource(slug, from, workspace)
    const readers = await loadReadersFor(source)
    const sources = keepingReader(from, languages)
    const desk = { glossary, finder, sources, own, languages, levels, style, readers }
    const sayOfSource = async (all: readonly Finding[]): Promise<void> => {
      const { findings } = applySourceDismissals(all, article.source, article.editions)
      const places = await placesOf(from, slug, findings)
      for (const finding of findings) found(finding, { slug, file: fileOf(from, slug), ...places?.get(finding.key) })
    }
    // Printed at once: aligning the article with its original takes longer than everything before it.
    await sayOfSource(checkArticle(source, from, desk))
    const asked = values.text('original')
    const original = await articleOriginal(
      { slug, from, languages, levels: levels(from), file: asked === undefined ? undefined : resolve(run.cwd, asked) },
      workspace,
    )
    await sayOfSource(original?.findings ?? [])
    for (const edition of article.editions) {
      const findings = [...checkEdition(edition, source, desk), ...strayFindings(edition, article, run)]
      const places = await placesOf(edition.locale, slug, findings)
      for (const finding of findings) {
        found(finding, { slug, file: fileOf(edition.locale, slug), ...places?.get(finding.key) })
      }
    }
  }
}

/** Findings for texts whose key is no sentence's: they are a person's, and the next draft would drop them. */
function strayFindings(
  edition: Edition,
  { known, sourceLocale: from }: StoredArticle,
  run: CheckRun,
): readonly Finding[] {
  const strays = straysIn(edition, known)
  if (strays.length === 0) return []
  const { own, languages, glossary } = run
  const { locale: to } = edition
  const levels = { 'unknown-key': 'error' as const, ...run.levels(to) }
  const checker = createChecker({ from, to, glossary, own, languages, levels })
  const targets = new Map(edition.units.map(({ key, target }) => [key, target]))
  return strays.flatMap(({ key, ...stray }) => checker.pair({ key, source: '', target: targets.get(key) ?? '', stray }))
}

/** The requested article; with `--all`, one that cannot be read is reported, and undefined. */
async function articleOf(slug: Slug, values: Values, run: CheckRun): Promise<StoredArticle | undefined> {
  const { workspace, broken, from } = run
  try {
    return await loadArticle(slug, values, { ...workspace, broken, someOf: values.flag('all'), withStrays: true })
  } catch (error) {
    refuseFolder(slug, values, run)
    if (!values.flag('all') || !(error instanceof InterlinearError) || error.code !== 'input') throw error
    broken({ slug, locale: from, error })
    return undefined
  }
}

/** Refuses a folder that is not the name of an article, and says how to check the texts in it. */
function refuseFolder(name: string, values: Values, { cwd, workspace: { out } }: CheckRun): void {
  const folder = resolve(cwd, name)
  if (values.flag('all') || !statIfAny(folder)?.isDirectory()) return
  const to = values.text('to')
  const flags = [...(folder === out ? [] : [`--out ${name}`]), ...(to === undefined ? [] : [`--to ${to}`])]
  throw new InterlinearError('input', 'is a folder, expected the name of an article or a file.', {
    place: { file: name },
    hint: `\`${['interlinear check --all', ...flags].join(' ')}\` checks all articles of a folder with a folder for each locale.`,
  })
}

/** Refuses a name that is an existing file which cannot be checked: probably the file is meant and not an article. */
function refuseFile(name: string, { cwd }: CheckRun): void {
  if (!isSlug(basename(name)) || slugOf(basename(name)) !== basename(name) || !statIfAny(resolve(cwd, name))?.isFile())
    return
  throw new InterlinearError('input', `cannot be checked, expected the name of an article or ${anyOf(ENDINGS)}.`, {
    place: { file: name },
  })
}
