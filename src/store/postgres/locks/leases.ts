/** Says again and again that something is still in use, until it is stopped or lost. */
export interface Renewal {
  readonly stop: () => void
}

/**
 * Renews a lease three times before it would end; `renew` gives whether it is still ours. A renewal that fails is tried
 * again: a server that was away comes back.
 */
export function keepAlive(lease: number, renew: () => Promise<boolean>): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const next = (): void => {
    if (isStopped) return
    // A process whose work is done does not stay for its leases.
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
