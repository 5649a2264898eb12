import { MEANINGS, type Side } from './words/meanings.ts'

/** What a text says of what must not be turned into its opposite. */
export type Meaning = Side | 'former'

type Patterns = readonly (readonly [meaning: Meaning, pattern: RegExp])[]

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(MEANINGS).map(([language, meanings]) => [
    language,
    Object.entries(meanings).map(([meaning, words]) => [meaning as Meaning, patternOf(words)] as const),
  ]),
)

function patternOf(words: string): RegExp {
  const list = words
    .split(' ')
    .map(word => word.replaceAll('_', '\\s+').replaceAll('*', '\\p{L}*'))
    .join('|')
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')
}

/** The meanings that stand in a text; undefined where its language is not listed. */
export function meaningsIn(text: string, locale: string): ReadonlySet<Meaning> | undefined {
  const patterns = PATTERNS.get(locale.split('-')[0] ?? locale)
  return patterns && new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([meaning]) => meaning))
}
