/** Renews a lease again and again, until it is stopped or lost. */
export interface Renewal {
  readonly stop: () => void
}

/**
 * Renews a lease three times before it would expire; `renew` gives whether it is still ours. A failed renewal is tried
 * again, since the server may come back.
 */
export function keepAlive(lease: number, renew: () => Promise<boolean>): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const next = (): void => {
    if (isStopped) return
    // The timer does not keep a finished process alive.
    timer = setTimeout(async () => {
      if (await renew().catch(() => true)) next()
    }, lease / 3).unref()
  }
  next()
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
