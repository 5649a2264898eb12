import { relative } from 'node:path'
import { plainSegment } from '../../../article/index.ts'
import type { Segment } from '../../../model.ts'
import { createFinder } from '../../../names/index.ts'
import type { AlignedArticles } from '../../../pipeline/index.ts'
import { type MemoryEntry, nameReader } from '../../../store/index.ts'
import type { ExitCode } from '../../model.ts'
import { print, printJsonLine, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { readAsked } from '../../workspace/asked-article.ts'
import { filePairs, readTranslation } from './files.ts'
import { type AlignRun, pairArticles } from './run.ts'

/** Pairs many texts and puts what is sure of them into the memory; what a file gave before is replaced. */
export async function fillMemory(run: AlignRun): Promise<ExitCode> {
  const { values, io, workspace, from, to, format, dryRun } = run
  const pairs = await filePairs(values.positionals, io.cwd)
  const memory = dryRun
    ? undefined
    : await workspace.desk.memory.open(nameReader(createFinder(workspace.glossary, from)))
  let total = 0
  try {
    for (const { source, target } of pairs) {
      const article = await readAsked(source, from, workspace)
      const translation = await readTranslation(target, to)
      const aligned = await pairArticles(article, translation, run)
      const entries = entriesOf(aligned, run)
      const doubtful = aligned.beads.filter(bead => bead.doubtful).length
      await memory?.replace(`file:${target} ${from} ${to}`, String(entries.length), entries)
      total += entries.length
      const file = { source: relative(io.cwd, source), target: relative(io.cwd, target) }
      if (format === 'text') print(io, `${file.target}: ${plural(entries.length, 'pair')}, ${doubtful} in doubt\n`)
      else printJsonLine(io, { ...file, pairs: entries.length, doubtful })
    }
  } finally {
    memory?.close()
  }
  say(io, `${plural(total, 'pair')} ${dryRun ? 'for' : 'in'} the memory, from ${plural(pairs.length, 'text')}\n`)
  return 0
}

function entriesOf(
  { source, target, beads }: AlignedArticles,
  { from, to }: Pick<AlignRun, 'from' | 'to'>,
): readonly MemoryEntry[] {
  const text = (indexes: readonly number[], segments: readonly Segment[]): string =>
    indexes.flatMap(at => (segments[at] ? [plainSegment(segments[at]).text.trim()] : [])).join(' ')
  return beads
    .filter(bead => !bead.doubtful)
    .map(bead => ({ from, to, source: text(bead.source, source), target: text(bead.target, target) }))
}
