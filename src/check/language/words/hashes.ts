import type { Span } from '../../../model.ts'

/**
 * Two hashes of a word: the first finds it, the second confirms it. No two words of a language share both hashes and
 * the length.
 */
export interface Print {
  readonly hash: number
  readonly check: number
}

/** The hash of a word. */
export function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash
}

/** Both hashes of a stretch of a text. */
export function printOf(text: string, { start, end }: Span): Print {
  let [hash, check] = [0, 0]
  for (let at = start; at < end; at++) {
    hash = hashOn(hash, text.charCodeAt(at))
    check = checkOn(check, text.charCodeAt(at))
  }
  return { hash, check }
}

/** The hash after one more UTF-16 unit. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff

/** The second hash, computed differently (FNV-1a). */
export const checkOn = (check: number, unit: number): number => Math.imul(check ^ unit, 0x01000193)
