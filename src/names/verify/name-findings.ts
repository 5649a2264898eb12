import type { Finding, Level, Locale, Mention, SegmentKey } from '../../model.ts'
import { NAME_CODES, type NameCode } from './codes.ts'
import { compareNames } from './compare.ts'
import type { Issue, NamePair } from './model.ts'
import { openRenderings, type ReadyRenderings } from './ready-renderings.ts'

export interface VerifyOptions extends NamePair {
  readonly key: SegmentKey
}

/**
 * Says for every listed name of a source whether its rendering stands in the target, counted, and what is wrong if not.
 * Whoever has many pairs gives the same ready renderings with each.
 */
export function verifyNames(options: VerifyOptions, ready: ReadyRenderings = openRenderings()): readonly Finding[] {
  return compareNames(options, ready).issues.map(issue => toFinding(issue, options))
}

/** The level of an issue: its own, else that of its code. */
export const levelOfIssue = ({ code, level }: Issue): Level => level ?? NAME_CODES[code].level

export function toFinding(
  issue: Issue,
  { key, locale }: { readonly key: SegmentKey; readonly locale: Locale },
): Finding {
  const { code, mention, span, wanted } = issue
  return {
    code,
    level: levelOfIssue(issue),
    key,
    locale,
    message: messageOf(issue),
    source: [mention.start, mention.end],
    ...(span ? { target: [span.start, span.end] as const } : {}),
    ...(span && WRITTEN_WRONG.includes(code) ? { fix: { target: [span.start, span.end] as const, text: wanted } } : {}),
  }
}

/** Issues that the listed form in the place of what stands there would mend. */
const WRITTEN_WRONG: readonly NameCode[] = ['name-misspelt', 'name-wrong', 'name-forbidden', 'name-untranslated']

const MESSAGES: Readonly<Record<NameCode, (found: string, wanted: string, mention: Mention) => string>> = {
  'name-missing': (_, wanted, { text }) => `"${text}" is missing; expected "${wanted}".`,
  'name-misspelt': (found, wanted) => `"${found}" looks like a misspelling of "${wanted}".`,
  'name-wrong': (found, wanted, { text }) => `"${found}" stands in the place of "${text}"; expected "${wanted}".`,
  'name-forbidden': (found, wanted) => `"${found}" is forbidden by the glossary; expected "${wanted}".`,
  'name-untranslated': (found, wanted) => `"${found}" was left untranslated; expected "${wanted}".`,
  'name-doubled': found => `"${found}" stands twice in a row.`,
  'name-form': (found, wanted) => `"${found}" may be a form of "${wanted}", which the glossary does not list.`,
  'name-count': (_, wanted, { text }) => `"${text}" is named more often than "${wanted}" is here.`,
}

function messageOf({ code, found, wanted, mention }: Issue): string {
  return MESSAGES[code](found ?? '', wanted, mention)
}
