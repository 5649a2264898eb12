import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Span } from '../../model.ts'
import { type Folded, fold } from './fold.ts'
import { standardSpelling } from './spelling.ts'

/** A word of a target or of a rendering. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

/** The words of a text: sequences of letters and digits, so that d’Ivoire and Gaza-Streifen are two. */
export function tokensOf(text: string, language: TargetLanguage): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: standardSpelling(match[0], language).toLowerCase(),
  }))
}

/** A target in the two forms in which it is searched: folded, and cut into words at the first use. */
export interface TargetText {
  readonly folded: Folded
  readonly tokens: () => readonly Token[]
}

export function readTarget(target: string, locale: Locale): TargetText {
  let tokens: readonly Token[] | undefined
  return {
    folded: fold(target),
    tokens: () => {
      tokens ??= tokensOf(target, targetLanguageOf(locale))
      return tokens
    },
  }
}

/** The spans of sequences of tokens, each from its first to its last. */
export const spansOf = (runs: readonly (readonly Token[])[]): readonly Span[] =>
  runs.flatMap(run => {
    const [first] = run
    const last = run.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  })

/** Every sequence of this number of tokens. */
export function windows(tokens: readonly Token[], size: number): readonly (readonly Token[])[] {
  if (size === 0 || size > tokens.length) return []
  return tokens.slice(0, tokens.length - size + 1).map((_, index) => tokens.slice(index, index + size))
}

/** The spans of every sequence of this number of words in a text. */
export function tokensIn(text: string, size: number, locale: string): readonly Span[] {
  return spansOf(windows(tokensOf(text, targetLanguageOf(locale)), size))
}
