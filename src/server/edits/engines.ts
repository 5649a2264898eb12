import type { MachineText } from '../../edition/index.ts'
import { ENGINE_NAMES } from '../../engine/index.ts'
import type { Glossary, Job, Locale, SegmentKey, Slug } from '../../model.ts'
import { type EngineAccount, type Manuscript, segmentJob, translateSegment } from '../../pipeline/index.ts'
import { tell } from '../../say.ts'
import type { JobView } from '../answers.ts'
import type { Library } from '../library/model.ts'
import { refusal } from '../refusal.ts'

/** The environment of engines, and the budget for them. */
export type Account = Omit<EngineAccount, 'glossary'>

interface JobAddress {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
}

/** The job for one sentence. */
async function jobOf(
  library: Library,
  { slug, locale, key }: JobAddress,
): Promise<{ job: Job; manuscript: Manuscript; glossary: Glossary }> {
  await library.edition(slug, locale)
  const { manuscript } = await library.source(slug)
  const { glossary } = await library.names()
  if (!manuscript) throw refusal('input', tell('no-article-file', { slug }))
  return { job: segmentJob(manuscript, key, { to: locale, glossary }), manuscript, glossary }
}

/** What an engine is sent for a sentence. */
export async function jobView(library: Library, address: JobAddress): Promise<JobView> {
  const { job } = await jobOf(library, address)
  return {
    context: job.context,
    pieces: job.pieces.map(piece =>
      typeof piece === 'string' ? { text: piece } : { text: piece.target || piece.source, held: piece.kind },
    ),
  }
}

interface Asked extends JobAddress {
  readonly engine: string
}

/**
 * Translates one sentence by the requested engine; only its cost is recorded. Throws a budget error before anything is
 * spent.
 */
export async function askEngine(
  library: Library,
  { engine, ...address }: Asked,
  account: Account,
): Promise<MachineText> {
  if (!ENGINE_NAMES.includes(engine)) throw refusal('usage', tell('no-such-engine', { engine }))
  const { job, manuscript, glossary } = await jobOf(library, address)
  return translateSegment(manuscript, job, { engine, account: { ...account, glossary } })
}
