import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be done. */
export interface Limit {
  /** Counts one for somebody; gives the seconds to wait where that was one too many. */
  readonly wait: (who: string) => Promise<number | undefined>
}

/** At most so many times a minute. */
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
