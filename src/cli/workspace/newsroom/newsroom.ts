import { InterlinearError } from '../../../errors.ts'
import type { Slug } from '../../../model.ts'
import type { Urgency, Work, WorkQueue } from '../../../queue/index.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../../../store/index.ts'
import { choiceOf } from '../../arguments/flags.ts'
import type { Io, Values } from '../../model.ts'
import { didYouMean } from '../../terminal/words.ts'
import { databaseOf, openOwnQueue } from './work-queue.ts'

/** A desk in a database, and its queue. */
export interface Newsroom {
  readonly desk: DatabaseDesk
  readonly queue: WorkQueue
  /** Adds work in the transaction that makes it; gives the number of pieces added. */
  readonly add: (make: (desk: Pick<DatabaseDesk, 'articles'>) => Promise<readonly Work[]>) => Promise<number>
}

/** Opens a newsroom for one command. */
export async function withNewsroom<T>(values: Values, io: Io, work: (room: Newsroom) => Promise<T>): Promise<T> {
  const url = databaseOf(values, io)
  const desk = await openDatabaseDesk(url)
  try {
    const queue = await openOwnQueue(url, io)
    try {
      const add: Newsroom['add'] = make => desk.transaction(async (inner, sql) => queue.add(await make(inner), sql))
      return await work({ desk, queue, add })
    } finally {
      await queue.close()
    }
  } finally {
    await desk.close()
  }
}

/** The urgency of `--urgency`; undefined without it. */
export const askedUrgency = (values: Values): Urgency | undefined =>
  values.text('urgency') === undefined
    ? undefined
    : choiceOf<Urgency>(values, 'urgency', ['new', 'correction', 'archive'])

/** The named articles of the database, or else all. Throws an input error for a name that no article has. */
export async function slugsOf(names: readonly string[], { desk }: Pick<Newsroom, 'desk'>): Promise<readonly Slug[]> {
  const known = [...(await desk.articles.list()).keys()]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known) ?? 'A file is taken into the database by `translate <file> --queue`.'
    throw new InterlinearError('input', `no article "${unknown}" is in the database.`, { hint })
  }
  return names.length > 0 ? names : known
}
