import { extname } from 'node:path'

/** The kind of a bilingual file, by its ending. */
const KINDS = {
  '.tsv': 'tsv',
  '.xlf': 'xliff',
  '.xliff': 'xliff',
  '.xlf2': 'xliff',
  '.sdlxliff': 'xliff',
  '.mqxliff': 'xliff',
  '.mxliff': 'xliff',
  '.po': 'po',
  '.pot': 'po',
  '.tmx': 'tmx',
  '.json': 'json',
} as const

export type FileKind = (typeof KINDS)[keyof typeof KINDS]

const kinds: ReadonlyMap<string, FileKind> = new Map(Object.entries(KINDS))

/** The endings of the bilingual files that can be checked. */
export const ENDINGS: readonly string[] = [...kinds.keys()]

export const kindOf = (path: string): FileKind | undefined => kinds.get(extname(path).toLowerCase())

/** Whether the arguments name a bilingual file; slugs of articles have no such endings. */
export const isBilingual = (paths: readonly string[]): boolean => paths.some(path => kindOf(path) !== undefined)
