import type { compareOriginal as Compare } from './compare-original.ts'

/** Comparison loads alignment, so it is loaded at the first call. */
export const compareOriginal: typeof Compare = async (...given) =>
  (await import('./compare-original.ts')).compareOriginal(...given)
