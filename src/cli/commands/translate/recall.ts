import { existsSync } from 'node:fs'
import type { Draft, EditionPlan } from '../../../edition/index.ts'
import { describeError, InterlinearError } from '../../../errors.ts'
import type { SegmentKey } from '../../../model.ts'
import { listLocales, type Memory, recall, refreshMemory } from '../../../store/index.ts'
import { readersOf } from '../../workspace/comparison-readers.ts'
import { memoryFile, nameReader } from '../../workspace/memory.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Request } from './prepare.ts'

/** What people accepted before, asked before any engine. */
export interface Recaller {
  readonly draftsFor: (plan: EditionPlan) => Promise<ReadonlyMap<SegmentKey, Draft>>
  readonly close: () => Promise<void>
}

interface Recalling {
  /** Makes and writes no file. */
  readonly dryRun: boolean
  readonly log: (line: string) => void
}

/** The translation memory, opened and brought up to date when it is first asked; a broken one is left out and said. */
export function openRecaller(request: Request, workspace: Workspace, recalling: Recalling): Recaller {
  let memory: Promise<Memory | undefined> | undefined
  return {
    draftsFor: async plan => {
      if (request.again || plan.send.length === 0) return new Map()
      memory ??= openIfAny(request, workspace, recalling)
      const open = await memory
      return open
        ? recall(open, plan.send, readersOf(plan.edition.locale, { workspace, from: request.from }))
        : new Map()
    },
    close: async () => (await memory)?.close(),
  }
}

async function openIfAny(
  { from }: Request,
  workspace: Workspace,
  { dryRun, log }: Recalling,
): Promise<Memory | undefined> {
  const file = memoryFile(workspace)
  if (!existsSync(file) && (dryRun || (await listLocales(workspace.out)).length === 0)) return undefined
  try {
    const { openMemory } = await import('../../../store/memory/memory.ts')
    const memory = openMemory(file, nameReader(workspace, from))
    if (!dryRun) await refreshMemory(memory, { out: workspace.out, sourceLocale: from })
    return memory
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    log(`without the translation memory: ${describeError(error)}`)
    return undefined
  }
}
