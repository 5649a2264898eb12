import { InterlinearError } from '../../../errors.ts'
import { loadWorkQueue, type WorkQueue } from '../../../queue/index.ts'
import { readAddress, withPassword } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import { say } from '../../terminal/print.ts'

/** The address of the newsroom's database. Throws a usage error if none is given. */
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

interface Opening {
  /** Whether this process reclaims lost work and runs schedules. */
  readonly tends: boolean
  /** Called with messages about problems that the queue recovers from. */
  readonly note: (line: string) => void
}

/** Opens the queue of a database. */
export async function openQueue(address: string, { tends, note }: Opening): Promise<WorkQueue> {
  const { openWorkQueue } = await loadWorkQueue()
  return openWorkQueue({ url: await withPassword(address), tends, note })
}

/** Opens the queue for one command, which prints problems on the terminal. */
export const openOwnQueue = (address: string, io: Io): Promise<WorkQueue> =>
  openQueue(address, { tends: false, note: line => say(io, `queue: ${line}\n`) })

/** Opens the queue for one piece of work. */
export async function withWorkQueue<T>(values: Values, io: Io, work: (queue: WorkQueue) => Promise<T>): Promise<T> {
  const queue = await openOwnQueue(databaseOf(values, io), io)
  try {
    return await work(queue)
  } finally {
    await queue.close()
  }
}
