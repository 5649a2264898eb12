import { applyFixes, keepingReader } from '../../../check/index.ts'
import { reviseUnit } from '../../../edition/index.ts'
import type { Edition, Finding, Slug } from '../../../model.ts'
import { checkEdition, loadReadersFor, presentSource } from '../../../pipeline/index.ts'
import type { Io, Values } from '../../model.ts'
import { loadArticle } from '../../workspace/articles/articles.ts'
import { authorOf } from '../../workspace/author.ts'
import { isBilingual } from '../../workspace/pairs/endings.ts'
import { repeat, sayFixed } from './fix-rounds.ts'
import type { CheckRun } from './model.ts'

/** Applies the safe fixes of the editions or of the file, and reports each. */
export async function fixAll(values: Values, run: CheckRun, io: Io): Promise<void> {
  if (!isBilingual(values.positionals)) return fixEditions(values, run, io)
  const { fixFile } = await import('./fix-file.ts')
  await fixFile(values, run, io)
}

async function fixEditions(values: Values, run: CheckRun, io: Io): Promise<void> {
  const slugs = new Set(values.positionals)
  for (const slug of slugs) await fixArticle(slug, values, { run, io, name: slugs.size > 1 ? `${slug} ` : '' })
}

interface FixedArticle {
  readonly run: CheckRun
  readonly io: Io
  /** The start of its lines, if there are several articles. */
  readonly name: string
}

async function fixArticle(slug: Slug, values: Values, { run, io, name }: FixedArticle): Promise<void> {
  const { workspace, from, glossary, finder, own, languages, levels, style } = run
  const { desk, release } = await (await workspace.ownDesk(() => authorOf(values, io))).locks.article(slug)
  try {
    // The check that follows reports what cannot be read.
    const article = await loadArticle(slug, values, { ...workspace, broken: () => {}, someOf: values.flag('all') })
    const source = await presentSource(slug, from, workspace)
    const readers = await loadReadersFor(source)
    const sources = keepingReader(from, languages)
    const proofs = { glossary, finder, sources, own, languages, levels, style, readers }
    for (const edition of article.editions) {
      const said = (key: string, finding: Finding): void => sayFixed(io, finding, `${name}${edition.locale} ${key}`)
      const fixed = repeat(edition, each => fixOnce(each, checkEdition(each, source, proofs), said))
      if (fixed !== edition) await desk.editions.save(fixed, edition)
    }
  } finally {
    await release()
  }
}

function fixOnce(
  edition: Edition,
  findings: readonly Finding[],
  said: (key: string, finding: Finding) => void,
): Edition {
  const byKey = Map.groupBy(findings, ({ key }) => key)
  return edition.units.reduce((revised, { key, target, source }) => {
    const fixed = applyFixes(target, byKey.get(key) ?? [])
    if (fixed.target === target) return revised
    for (const finding of fixed.fixed) said(key, finding)
    return reviseUnit(revised, key, { do: 'edit', target: fixed.target, source })
  }, edition)
}
