import { resolve } from 'node:path'
import { applyFixes, createChecker, keepingReader } from '../../../check/index.ts'
import { reviseUnit } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Finding, Locale, Slug } from '../../../model.ts'
import { checkEdition, loadReadersFor, presentSource } from '../../../pipeline/index.ts'
import { acquireLock, readText, saveEdition, writeAtomic } from '../../../store/index.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'
import { loadArticle } from '../../workspace/articles.ts'
import { kindOf } from './endings.ts'
import { askForLocale } from './file-languages.ts'
import type { CheckRun } from './model.ts'

/** A fix may make room for another: two doubled spaces in one sentence are found one after the other. */
const ROUNDS = 10

/** Puts the safe fixes of the editions or of the TSV file in place, and says of each what it was. */
export async function fixAll(values: Values, run: CheckRun, io: Io): Promise<void> {
  const [first = ''] = values.positionals
  const kind = kindOf(first)
  if (kind === undefined) await fixEditions(values, run, io)
  else if (kind === 'tsv') await fixTsv(values, run, io)
  else {
    throw new InterlinearError('usage', `--fix cannot write back ${first}, expected an article or a .tsv file.`, {
      hint: 'Without --fix, what was found is shown; SARIF (--format sarif) says how it can be mended.',
    })
  }
}

const sayFixed = (io: Io, { code, message }: Finding, place: string): void =>
  say(io, `fixed ${place} ${code}: ${message}\n`)

async function fixEditions(values: Values, run: CheckRun, io: Io): Promise<void> {
  for (const slug of new Set(values.positionals)) await fixArticle(slug, values, { run, io })
}

async function fixArticle(slug: Slug, values: Values, { run, io }: { run: CheckRun; io: Io }): Promise<void> {
  const { workspace, from, glossary, finder, own, languages, levels, style } = run
  const lock = await acquireLock(workspace.state, slug)
  try {
    const article = await loadArticle(slug, values, workspace)
    const source = await presentSource(slug, from, workspace)
    const readers = await loadReadersFor(source)
    const sources = keepingReader(from, languages)
    const desk = { glossary, finder, sources, own, languages, levels, style, readers }
    for (const edition of article.editions) {
      const said = (key: string, finding: Finding): void => sayFixed(io, finding, `${edition.locale} ${key}`)
      const fixed = repeat(edition, each => fixOnce(each, checkEdition(each, source, desk), said))
      if (fixed !== edition) await saveEdition(workspace.out, fixed, edition)
    }
  } finally {
    lock.release()
  }
}

/** A step again and again until it changes nothing. */
function repeat<T>(value: T, step: (value: T) => T): T {
  let now = value
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(now)
    if (next === now) break
    now = next
  }
  return now
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

/** Rewrites the column of targets; all else of the file stays as it is, byte for byte. */
async function fixTsv(values: Values, run: CheckRun, io: Io): Promise<void> {
  const [first = ''] = values.positionals
  const path = resolve(run.cwd, first)
  const asked = values.text('to')
  const to: Locale = asked === undefined ? askForLocale(first) : parseLocale(asked, '--to')
  const { from, glossary, finder, own, languages, levels } = run
  const checker = createChecker({ from, to, glossary, finder, own, languages, levels: levels(to) })
  const lines = (await readText(path)).split('\n')
  const names = (lines[0] ?? '')
    .replace(/^\ufeff/, '')
    .split('\t')
    .map(name => name.trim().toLowerCase())
  const [id, source, target] = ['id', 'source', 'target'].map(name => names.indexOf(name))
  const fixed = lines.map((line, index) => {
    const cells = line.replace(/\r$/, '').split('\t')
    const [key, said, text] = [cells[id ?? -1], cells[source ?? -1], cells[target ?? -1]]
    if (index === 0 || key === undefined || said === undefined || text === undefined) return line
    const after = repeat(text, each => {
      const once = applyFixes(each, checker.pair({ key, source: said, target: each }))
      for (const finding of once.fixed) sayFixed(io, finding, `${to} ${key}`)
      return once.target
    })
    return after === text ? line : cells.with(target ?? -1, after).join('\t') + (line.endsWith('\r') ? '\r' : '')
  })
  await writeAtomic(path, fixed.join('\n'))
}
