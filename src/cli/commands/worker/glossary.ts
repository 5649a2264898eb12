import { everyEdition } from '../../../pipeline/index.ts'
import type { Work, WorkQueue } from '../../../queue/index.ts'
import type { Desk } from '../../../store/index.ts'

/** Watches the glossary as long as it is open. */
export interface GlossaryWatch {
  readonly close: () => void
}

/**
 * Has every edition checked again after a change of the glossary, once for all workers; also for a change while no
 * worker was running.
 */
export async function watchGlossary(
  desk: Desk,
  queue: WorkQueue,
  note: (line: string) => void,
): Promise<GlossaryWatch> {
  const look = async (): Promise<void> => {
    const { version } = (await desk.versions.look([])).glossary()
    const added = await queue.addOnce({ name: 'glossary', version }, async () =>
      (await everyEdition(desk)).map((edition): Work => ({ kind: 'check', ...edition, urgency: 'new' })),
    )
    if (added > 0) note(`the glossary has changed: ${added} editions are checked again`)
  }
  // If the database is away, the work itself reports that, and the next change or start checks again.
  const quietly = (): Promise<void> => look().catch(error => note(`the glossary was not looked at: ${error.message}`))
  await quietly()
  return desk.watch(change => {
    if (change.kind === 'glossary') void quietly()
  })
}
