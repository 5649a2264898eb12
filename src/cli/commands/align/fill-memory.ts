import { relative } from 'node:path'
import type { DeskMemory } from '../../../store/index.ts'
import type { ExitCode } from '../../model.ts'
import { print, printJsonLine, say } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { withMemory } from '../../workspace/memory.ts'
import { filePairs } from './files.ts'
import type { AlignRun } from './run.ts'
import { storyEntries } from './story-entries.ts'

/** Pairs many texts and stores the certain pairs in the memory; earlier pairs of the same file are replaced. */
export async function fillMemory(run: AlignRun): Promise<ExitCode> {
  const { values, io, workspace, from, to, format, dryRun } = run
  const pairs = await filePairs(values.positionals, io.cwd)
  let total = 0
  const fill = async (memory?: DeskMemory): Promise<void> => {
    for (const { source, target } of pairs) {
      const { entries, doubtful } = await storyEntries({ source, target }, run)
      await memory?.replace(`file:${target} ${from} ${to}`, String(entries.length), entries)
      total += entries.length
      const file = { source: relative(io.cwd, source), target: relative(io.cwd, target) }
      if (format === 'text') print(io, `${file.target}: ${plural(entries.length, 'pair')}, ${doubtful} in doubt\n`)
      else printJsonLine(io, { ...file, pairs: entries.length, doubtful })
    }
  }
  await (dryRun ? fill() : withMemory(workspace, from, fill))
  say(io, `${plural(total, 'pair')} ${dryRun ? 'for' : 'in'} the memory, from ${plural(pairs.length, 'text')}\n`)
  return 0
}
