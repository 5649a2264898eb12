import { inCyrillic } from './cyrillic.ts'

/** A list with its words in both scripts. */
export const both = (words: string): string => (words === '' ? '' : `${words} ${inCyrillic(words)}`)

/** Language data with word lists in Latin letters, with each word also in Cyrillic letters. */
export function bothScripts<T>(value: T): T {
  if (typeof value === 'string') return both(value) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bothScripts(part)])) as T
}
