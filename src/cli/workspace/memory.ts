import type { Locale } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import { loadMemoryCode, type Memory, memoryFile, nameReader } from '../../store/index.ts'
import type { Workspace } from './open.ts'

/** Opens the desk's memory for one piece of work. `from` is the locale of the texts whose names it compares. */
export async function withMemory<T>(
  { state, glossary }: Pick<Workspace, 'state' | 'glossary'>,
  from: Locale,
  work: (memory: Memory) => Promise<T>,
): Promise<T> {
  const { openMemory } = await loadMemoryCode()
  const open = openMemory(memoryFile(state), nameReader(createFinder(glossary, from)))
  try {
    return await work(open)
  } finally {
    open.close()
  }
}
