import { checkDataOf } from '../../languages/check.ts'

/** The smallest fraction of a language's words that have a letter beyond the English ones; 0 if unknown. */
export const markRateOf = (locale: string): number => checkDataOf(locale)?.marks ?? 0
