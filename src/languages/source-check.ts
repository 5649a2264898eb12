import { senses as de } from './de/senses.ts'
import { nameSenses } from './en/name-senses.ts'
import { senses as enSenses } from './en/senses.ts'
import { en } from './en/source-check.ts'
import { senses as es } from './es/senses.ts'
import { senses as fr } from './fr/senses.ts'
import { senses as it } from './it/senses.ts'
import { languageOf } from './language-tag.ts'
import type { SourceWords, WrongSenses } from './model.ts'

const SOURCES: Readonly<Record<string, SourceWords>> = { en }

/** The patterns for checking a source in a locale's language; undefined if it has no file here. */
export const sourceWordsOf = (locale: string): SourceWords | undefined => languageOf(SOURCES, locale)

const SENSES: Readonly<Record<string, readonly WrongSenses[]>> = { de, en: [...enSenses, ...nameSenses], es, fr, it }

/** The words of a locale's language that engines take in another sense. */
export const sensesOf = (locale: string): readonly WrongSenses[] => languageOf(SENSES, locale) ?? []
