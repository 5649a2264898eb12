import { createFinder } from '../../names/index.ts'
import type { Outcome } from '../../queue/index.ts'
import { nameReader } from '../../store/index.ts'
import type { WorkPlace } from './model.ts'

/** Updates the translation memory. An edition that cannot be read keeps its earlier entries. */
export async function performMemory(place: WorkPlace): Promise<Outcome> {
  const { desk, glossary } = await place.workspace()
  const memory = await desk.memory.open(nameReader(createFinder(glossary)))
  try {
    const read = await memory.refresh({
      sourceLocale: glossary.sourceLocale,
      onBroken: error => place.note(`the translation memory lacks an edition: ${error.message}`),
    })
    return { kind: 'done', said: `${read} editions read`, companions: [] }
  } finally {
    memory.close()
  }
}
