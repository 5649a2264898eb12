import type { Slug } from '../../model.ts'
import { acquireLock } from '../../store/index.ts'

/** Locks articles until it is disposed; throws a `locked` error, and holds none, when another run has one of them. */
export async function lockArticles(slugs: readonly Slug[], state: string): Promise<Disposable> {
  using locks = new DisposableStack()
  for (const slug of slugs) locks.defer((await acquireLock(state, slug)).release)
  return locks.move()
}
