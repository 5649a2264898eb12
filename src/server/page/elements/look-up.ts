import { useEffect } from 'preact/hooks'

interface LookUp<T> {
  /** How long after the last key press it asks, in milliseconds. */
  readonly pause: number
  /** Asks about the present text; undefined if there is nothing to ask. */
  readonly ask: (() => Promise<T>) | undefined
  readonly take: (answer: T) => void
}

/**
 * Looks up a text while it is being written. Only the answer about the latest text counts; a failure is ignored, since
 * saving will report it.
 */
export function useLookUp<T>(text: string, { pause, ask, take }: LookUp<T>): void {
  useEffect(() => {
    if (!ask) return
    let current = true
    const timer = setTimeout(() => {
      ask().then(
        answer => {
          if (current) take(answer)
        },
        () => {},
      )
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
}
