import type { Level, Locale, SegmentKey } from '../../model.ts'
import { type Told, type ToldFinding, tell } from '../../say.ts'
import { areAllAsListed } from './as-listed.ts'
import { NAME_CODES, type NameCode } from './codes.ts'
import { compareNames } from './compare-names.ts'
import type { Issue, NamePair } from './model.ts'
import { openRenderings, type ReadyRenderings } from './ready-renderings.ts'

export interface VerifyOptions extends NamePair {
  readonly key: SegmentKey
}

/**
 * For every listed name of a source: whether its rendering is in the target as often, and if not, what is wrong. For
 * many pairs give the same prepared renderings with each.
 */
export function verifyNames(options: VerifyOptions, ready: ReadyRenderings = openRenderings()): readonly ToldFinding[] {
  if (areAllAsListed(options, ready)) return NOTHING
  return compareNames(options, ready).issues.map(issue => toFinding(issue, options))
}

const NOTHING: readonly ToldFinding[] = []

/** The level of an issue: its own, or else that of its code. */
export const levelOfIssue = ({ code, level }: Issue): Level => level ?? NAME_CODES[code].level

export function toFinding(
  issue: Issue,
  { key, locale }: { readonly key: SegmentKey; readonly locale: Locale },
): ToldFinding {
  const { code, mention, span, wanted } = issue
  return {
    code,
    level: levelOfIssue(issue),
    key,
    locale,
    ...told(issue),
    source: [mention.start, mention.end],
    ...(span ? { target: [span.start, span.end] as const } : {}),
    ...(span && WRITTEN_WRONG.includes(code) ? { fix: { target: [span.start, span.end] as const, text: wanted } } : {}),
  }
}

/** Issues that are corrected by putting the expected rendering in place of the found words. */
const WRITTEN_WRONG: readonly NameCode[] = [
  'name-misspelt',
  'name-wrong',
  'name-forbidden',
  'name-untranslated',
  'name-doubled',
]

/** Each code has a statement, too. A name that is the same in both languages is shown once. */
const told = ({ code, found = '', wanted, mention: { text: name } }: Issue): Told => {
  const isSameName = name === wanted
  if (isSameName && code === 'name-missing') return tell('name-missing-same', { name })
  if (isSameName && code === 'name-wrong') return tell('name-wrong-same', { name, found })
  if (isSameName && code === 'name-count') return tell('name-count-same', { name })
  return tell(code, { name, found, wanted })
}
