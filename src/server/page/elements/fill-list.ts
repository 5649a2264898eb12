import { useSignal } from '@preact/signals'
import { flushSync } from 'preact/compat'
import { useEffect } from 'preact/hooks'

interface Filling {
  /** Whether all is to be drawn in the end. */
  readonly whole: boolean
  readonly count: number
  /** Whether there is so much that it is drawn only when somebody searches or prints. */
  readonly isMany: boolean
}

/**
 * How many blocks of a list, from the first on, are drawn wherever the screen is: all in the end, so that the browser's own
 * search and the printer find everything; some at a time while there is nothing else to do.
 */
export function useFilled({ whole, count, isMany }: Filling): number {
  const filled = useSignal(0)
  useEffect(() => {
    if (!whole) return
    let waiting = 0
    const all = (): void => {
      filled.value = count
    }
    const print = (): void => flushSync(all)
    const find = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'f') all()
    }
    const next = (): void => {
      if (filled.peek() >= count) return
      filled.value = Math.min(count, filled.peek() + 2)
      waiting = requestIdleCallback(next)
    }
    if (!isMany) waiting = requestIdleCallback(next)
    addEventListener('beforeprint', print)
    addEventListener('keydown', find)
    return () => {
      cancelIdleCallback(waiting)
      removeEventListener('beforeprint', print)
      removeEventListener('keydown', find)
    }
  }, [whole, count, isMany])
  return whole ? Math.min(filled.value, count) : 0
}
