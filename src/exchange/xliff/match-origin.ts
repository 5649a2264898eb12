import type { ExchangeMatch } from '../model.ts'

/** Where a match is from, as a translator sees it in the tool: `memory: harbour (es), final, 2026-11-12`. */
export const originOf = ({ origin, place }: Pick<ExchangeMatch, 'origin' | 'place'>): string =>
  place === undefined ? origin : `${origin}: ${place}`
