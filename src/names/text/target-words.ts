import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Span } from '../../model.ts'
import { level } from '../verify/right-forms.ts'
import { type Folded, fold } from './fold.ts'

/** A word of a target or of a rendering. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

/** The words of a text: letters and digits in a row, so that d’Ivoire and Gaza-Streifen are two. */
export function tokensOf(text: string, language: TargetLanguage): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: level(match[0], language).toLowerCase(),
  }))
}

/** A target as the searches read it: folded, and in words when first asked for. */
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

interface Claimed {
  readonly target: TargetText
  readonly taken: readonly Span[]
}

/** The words of a target that no name has taken. */
export const freeTokens = ({ target, taken }: Claimed): readonly Token[] =>
  target.tokens().filter(token => isFree(token, taken))

/** Whether a span overlaps none of those that are taken. */
export const isFree = (span: Span, taken: readonly Span[]): boolean =>
  !taken.some(other => span.start < other.end && other.start < span.end)

/** The span from the first to the last token of a run. */
export function spanOf(run: readonly Token[]): Span | undefined {
  const [first] = run
  const last = run.at(-1)
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** Every run of so many tokens. */
export function windows(tokens: readonly Token[], size: number): readonly (readonly Token[])[] {
  if (size === 0 || size > tokens.length) return []
  return tokens.slice(0, tokens.length - size + 1).map((_, index) => tokens.slice(index, index + size))
}

/** The spans of every run of so many words of a text. */
export function tokensIn(text: string, size: number, locale: string): readonly Span[] {
  return windows(tokensOf(text, targetLanguageOf(locale)), size).flatMap(run => spanOf(run) ?? [])
}
