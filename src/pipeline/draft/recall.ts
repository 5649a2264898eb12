import type { Draft, EditionPlan } from '../../edition/index.ts'
import { describeError, InterlinearError } from '../../errors.ts'
import type { SegmentKey } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import { type DeskMemory, nameReader, recall } from '../../store/index.ts'
import type { Workspace } from '../model.ts'
import { comparisonReaders } from '../revise/comparison-readers.ts'

/** Looks up texts that people accepted before, so that no engine is asked for them. */
export interface Recaller extends AsyncDisposable {
  readonly textsFor: (plan: EditionPlan) => Promise<ReadonlyMap<SegmentKey, Draft>>
}

export interface RecallSettings {
  /** Whether files may be created and written. */
  readonly writes: boolean
  /** Called with the reason if the memory is left out. */
  readonly note: (line: string) => void
}

/** Opens the translation memory, and updates it, at the first lookup. Without a memory it finds nothing. */
export function openRecaller(workspace: Workspace, settings: RecallSettings): Recaller {
  let opening: Promise<DeskMemory | undefined> | undefined
  return {
    textsFor: async ({ send, edition }) => {
      if (send.length === 0) return new Map()
      opening ??= openIfThere(workspace, settings)
      const memory = await opening
      if (!memory) return new Map()
      return recall(
        memory,
        send,
        comparisonReaders({ from: edition.sourceLocale, to: edition.locale, glossary: workspace.glossary }),
      )
    },
    [Symbol.asyncDispose]: async () => (await opening)?.close(),
  }
}

/** For a run that asks the engine again for everything. */
export const RECALLS_NOTHING: Recaller = {
  textsFor: async () => new Map(),
  [Symbol.asyncDispose]: async () => {},
}

async function openIfThere(
  { desk, glossary }: Workspace,
  { writes, note }: RecallSettings,
): Promise<DeskMemory | undefined> {
  if (!(await desk.memory.exists()) && (!writes || (await desk.records.locales()).length === 0)) return undefined
  let memory: DeskMemory | undefined
  try {
    memory = await desk.memory.open(nameReader(createFinder(glossary)))
    const onBroken = (error: InterlinearError) =>
      note(`the translation memory lacks an edition: ${describeError(error)}`)
    if (writes) await memory.refresh({ sourceLocale: glossary.sourceLocale, onBroken })
    return memory
  } catch (error) {
    memory?.close()
    if (!(error instanceof InterlinearError)) throw error
    note(`without the translation memory: ${describeError(error)}`)
    return undefined
  }
}
