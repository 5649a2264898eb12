import { en } from './en/source-check.ts'
import { languageOf } from './language-tag.ts'
import type { SourceWords } from './model.ts'

const SOURCES: Readonly<Record<string, SourceWords>> = { en }

/** The patterns for checking a source in a locale's language; undefined if it has no file here. */
export const sourceWordsOf = (locale: string): SourceWords | undefined => languageOf(SOURCES, locale)
