import type { compareOriginal as Compare } from './compare-original.ts'

/** Comparing loads alignment; an article without an original does without it. */
export const compareOriginal: typeof Compare = async (...given) =>
  (await import('./compare-original.ts')).compareOriginal(...given)
