import type { Engine, Job, Locale, Slug } from '../../model.ts'
import { type Books, fingerprintOf, type Journal } from '../../store/index.ts'

/** The journals of a run's articles, with answers of an earlier run that was interrupted. Disposing closes them. */
export interface Journals extends AsyncDisposable {
  readonly of: (slug: Slug) => Journal | undefined
  /** Whether an earlier run has the answer to a job, so that nothing must be sent for it. */
  readonly hasAnswer: (job: Job, engine: Engine) => boolean
  /** Removes the answers for some locales: they are in the saved editions now. */
  readonly clear: (locales: readonly Locale[]) => Promise<void>
}

export async function openJournals(slugs: readonly Slug[], books: Books): Promise<Journals> {
  const journals = new Map(await Promise.all(slugs.map(async slug => [slug, await books.journal(slug)] as const)))
  return {
    of: slug => journals.get(slug),
    hasAnswer: (job, engine) => {
      const journal = journals.get(job.slug)
      return journal !== undefined && !journal.isEmpty() && journal.answered(fingerprintOf(job, engine)) !== undefined
    },
    clear: async locales => {
      for (const journal of journals.values()) await journal.clear(locales)
    },
    [Symbol.asyncDispose]: async () => {
      for (const journal of journals.values()) await journal.close()
    },
  }
}
