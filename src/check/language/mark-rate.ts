import { checkDataOf } from '../../languages/check.ts'

/** The least part of a language's words that have a letter beyond the English ones; 0 where that is not known. */
export const markRateOf = (locale: string): number => checkDataOf(locale)?.marks ?? 0
