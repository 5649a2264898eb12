import type { Locale } from '../model.ts'
import { isWordAt, skipSpace } from './read/characters.ts'

/** Exceptions to the rules by editors, for one locale: `neverAfter: ['Cpl.']`, `alwaysAfter: ['***']`. */
export interface Exceptions {
  /** No sentence ends after these words. */
  readonly neverAfter?: readonly string[] | undefined
  /** A sentence ends after these words wherever white space follows; they win over `neverAfter`. */
  readonly alwaysAfter?: readonly string[] | undefined
}

/** The exceptions for a locale: those of `pt-BR` before those of `pt`. */
export function exceptionsFor(
  all: Readonly<Record<Locale, Exceptions>> | undefined,
  locale: Locale,
): Exceptions | undefined {
  return all?.[locale] ?? all?.[locale.split('-', 1)[0] ?? locale]
}

/** The boundaries after exceptions: those of `neverAfter` removed, those of `alwaysAfter` added. */
export function applyExceptions(text: string, boundaries: readonly number[], exceptions: Exceptions): number[] {
  const never = endPattern(exceptions.neverAfter)
  const kept = never ? without(boundaries, text, never) : boundaries
  const always = endPattern(exceptions.alwaysAfter)
  return always ? [...new Set([...kept, ...boundariesAfter(text, always)])].sort((a, b) => a - b) : [...kept]
}

function without(boundaries: readonly number[], text: string, never: RegExp): readonly number[] {
  const forbidden = new Set(boundariesAfter(text, never))
  return boundaries.filter(boundary => !forbidden.has(boundary))
}

/** The start of the next sentence after each match, after white space. */
function boundariesAfter(text: string, pattern: RegExp): number[] {
  const found: number[] = []
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const end = index + words.length
    const next = skipSpace(text, end)
    if (next < text.length && (next > end || !isWordAt(text, next))) found.push(next)
  }
  return found
}

/** Matches any of the words, not inside of a longer one; the longest first. */
function endPattern(words: readonly string[] = []): RegExp | undefined {
  const escaped = words
    .filter(word => word.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map(word => word.trim().split(/\s+/).map(RegExp.escape).join('\\s+'))
  return escaped.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})["'”’»)\\]]*`, 'gu') : undefined
}
