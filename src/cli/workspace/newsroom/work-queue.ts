import { InterlinearError } from '../../../errors.ts'
import { loadWorkQueue, type WorkQueue } from '../../../queue/index.ts'
import { readAddress } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'

/** The address of the newsroom's database. Throws a usage error where nobody says it. */
export function databaseOf(values: Values, io: Io): string {
  const address = values.text('database') ?? io.env.INTERLINEAR_DATABASE_URL
  if (!address) {
    throw new InterlinearError('usage', 'found no database, expected --database or INTERLINEAR_DATABASE_URL.', {
      hint: 'As in postgres://desk@localhost/newsroom. A desk of files needs no queue: `interlinear translate` drafts at once.',
    })
  }
  if (!/^postgres(?:ql)?:\/\//.test(address)) {
    throw new InterlinearError('usage', 'found a database address that does not begin with postgres://.')
  }
  readAddress(address)
  return address
}

/** Opens the queue for one piece of work. */
export async function withWorkQueue<T>(values: Values, io: Io, work: (queue: WorkQueue) => Promise<T>): Promise<T> {
  const { openWorkQueue } = await loadWorkQueue()
  const note = (line: string): void => say(io, `queue: ${line}\n`)
  const queue = await openWorkQueue({ url: databaseOf(values, io), tends: false, note })
  try {
    return await work(queue)
  } finally {
    await queue.close()
  }
}
