import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** A limit of a rate. */
export interface Limit {
  /** Counts one action of a client; gives the seconds to wait if that was one too many. */
  readonly wait: (who: string) => Promise<number | undefined>
}

/** A limit of what an account may have open at the same time. */
export interface Places {
  /** Takes a place; gives a function that frees it, or undefined if the account has none left. */
  readonly take: (account: string) => (() => void) | undefined
  readonly most: number
}

export function placesFor(most: number): Places {
  const taken = new Map<string, number>()
  return {
    most,
    take: account => {
      const before = taken.get(account) ?? 0
      if (before >= most) return undefined
      taken.set(account, before + 1)
      let isFree = false
      return () => {
        if (isFree) return
        isFree = true
        const left = (taken.get(account) ?? 1) - 1
        if (left > 0) taken.set(account, left)
        else taken.delete(account)
      }
    },
  }
}

/** A limit of actions per minute. */
export function limitTo(perMinute: number): Limit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    wait: async who => {
      try {
        await limiter.consume(who)
        return undefined
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    },
  }
}
