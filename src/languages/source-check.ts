import { en } from './en/source-check.ts'
import { languageOf } from './language-tag.ts'
import type { SourceWords } from './model.ts'

const SOURCES: Readonly<Record<string, SourceWords>> = { en }

/** What the checks of a source look for in a locale's language; undefined for one without a file here. */
export const sourceWordsOf = (locale: string): SourceWords | undefined => languageOf(SOURCES, locale)
