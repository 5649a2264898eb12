import type { Slug } from '../../model.ts'
import type { Desk } from '../../store/index.ts'

/** Articles that are locked for this run until it is disposed. */
export interface LockedArticles extends AsyncDisposable {
  /** The desk, for writes by the holder of the locks. */
  readonly desk: Desk
}

/** Locks articles; throws a `locked` error, and keeps no lock, if another run has one of them. */
export async function lockArticles(slugs: readonly Slug[], desk: Desk): Promise<LockedArticles> {
  await using locks = new AsyncDisposableStack()
  let locked = desk
  for (const slug of slugs) {
    const lock = await locked.locks.article(slug)
    locks.defer(lock.release)
    locked = lock.desk
  }
  const held = locks.move()
  return { desk: locked, [Symbol.asyncDispose]: () => held.disposeAsync() }
}
