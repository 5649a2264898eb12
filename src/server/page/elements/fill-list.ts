import { useSignal } from '@preact/signals'
import { flushSync } from 'preact/compat'
import { useEffect } from 'preact/hooks'

interface Filling {
  /** Whether everything is drawn in the end. */
  readonly whole: boolean
  readonly count: number
  /** Whether there are so many items that all are drawn only for a search or for printing. */
  readonly isMany: boolean
}

/**
 * How many blocks of a list, from the first one, are drawn regardless of the screen: in the end all, so that the
 * browser's own search and printing find everything. Some are drawn at a time, while the browser is idle.
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
