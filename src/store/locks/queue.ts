import PQueue from 'p-queue'

/** Runs tasks of one name one after another, even after a failed one; tasks of other names do not wait. */
export type Queue = <T>(name: string, task: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  const queues = new Map<string, PQueue>()
  return async (name, task) => {
    const queue = queues.get(name) ?? new PQueue({ concurrency: 1 })
    queues.set(name, queue)
    try {
      return await queue.add(task)
    } finally {
      if (queue.size === 0 && queue.pending === 0) queues.delete(name)
    }
  }
}
