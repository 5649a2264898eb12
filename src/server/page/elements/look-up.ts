import { useEffect } from 'preact/hooks'

interface LookUp<T> {
  /** How long the keys must be still, in milliseconds. */
  readonly pause: number
  /** Asks about the text as it is now; undefined where there is nothing to ask. */
  readonly ask: (() => Promise<T>) | undefined
  readonly take: (answer: T) => void
}

/** Looks a text up while it is being written. Only the answer about the last one counts; of a failure, saving will tell. */
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
