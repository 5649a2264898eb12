import type { Locale } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import { type DeskMemory, nameReader } from '../../store/index.ts'
import type { Workspace } from './open.ts'

/** Opens the desk's memory for one piece of work. `from` is the locale of the texts whose names it compares. */
export async function withMemory<T>(
  { desk, glossary }: Pick<Workspace, 'desk' | 'glossary'>,
  from: Locale,
  work: (memory: DeskMemory) => Promise<T>,
): Promise<T> {
  const open = await desk.memory.open(nameReader(createFinder(glossary, from)))
  try {
    return await work(open)
  } finally {
    open.close()
  }
}
