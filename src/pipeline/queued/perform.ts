import type { Outcome, Taken } from '../../queue/index.ts'
import { performCheck } from './check.ts'
import { performDraft } from './draft.ts'
import { outcomeOfError } from './faults.ts'
import { performFeed } from './feed.ts'
import { performMemory } from './memory.ts'
import type { WorkPlace } from './model.ts'
import { performPublish } from './publish.ts'

/**
 * Does a piece of work. An error of the work or of its surroundings is an outcome; an unexpected error is thrown. After
 * the signal is aborted, it ends as soon as requests in flight are answered and the answers kept.
 */
export async function performWork(taken: Taken, place: WorkPlace, signal: AbortSignal): Promise<Outcome> {
  try {
    return await perform(taken, place, signal)
  } catch (error) {
    return outcomeOfError(error)
  }
}

async function perform({ work, companions }: Taken, place: WorkPlace, signal: AbortSignal): Promise<Outcome> {
  switch (work.kind) {
    case 'draft':
      return performDraft(work, companions, { place, signal })
    case 'publish':
      return performPublish(work, place)
    case 'check':
      return performCheck(work, place)
    case 'memory':
      return performMemory(place)
    case 'feed':
      return performFeed(work, place, signal)
  }
}
