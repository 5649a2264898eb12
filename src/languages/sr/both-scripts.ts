import { inCyrillic } from './cyrillic.ts'

/** A list with its words in both scripts. */
export const both = (words: string): string => (words === '' ? '' : `${words} ${inCyrillic(words)}`)

/** Language data whose word lists are in Latin letters, with each word in Cyrillic ones beside it. */
export function bothScripts<T>(value: T): T {
  if (typeof value === 'string') return both(value) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bothScripts(part)])) as T
}
