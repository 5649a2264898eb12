import { senses } from './en/senses.ts'
import { en } from './en/source-check.ts'
import { languageOf } from './language-tag.ts'
import type { SourceWords, WrongSenses } from './model.ts'

const SOURCES: Readonly<Record<string, SourceWords>> = { en }

/** The patterns for checking a source in a locale's language; undefined if it has no file here. */
export const sourceWordsOf = (locale: string): SourceWords | undefined => languageOf(SOURCES, locale)

const SENSES: Readonly<Record<string, readonly WrongSenses[]>> = { en: senses }

/** The words of a locale's language that engines take in another sense. */
export const sensesOf = (locale: string): readonly WrongSenses[] => languageOf(SENSES, locale) ?? []
