import type { ExchangeMatch } from '../model.ts'

/** The origin of a match, as shown to a translator in the tool: `memory: harbour (es), final, 2026-11-12`. */
export const originOf = ({ origin, place }: Pick<ExchangeMatch, 'origin' | 'place'>): string =>
  place === undefined ? origin : `${origin}: ${place}`
