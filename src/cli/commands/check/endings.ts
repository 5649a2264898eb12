import { extname } from 'node:path'

/** The endings of the bilingual files that can be checked. */
export const ENDINGS = ['.tsv', '.xlf', '.xliff', '.po', '.tmx', '.json']

export const endingOf = (path: string): string => extname(path).toLowerCase()

/** Whether the arguments name a bilingual file; the slugs of articles have no such endings. */
export const isBilingual = (paths: readonly string[]): boolean => paths.some(path => ENDINGS.includes(endingOf(path)))
