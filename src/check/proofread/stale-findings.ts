import type { KeyedText } from '../../edition/index.ts'
import type { Edition, Finding } from '../../model.ts'
import { CHECKS, type Code } from '../codes.ts'
import { readerFor } from '../read/facts/stated-facts.ts'
import { applyDismissals, type Dismissed } from './dismissals.ts'
import type { ProofDesk } from './unit-checks.ts'

const CODE = 'stale' satisfies Code

/** The findings for units whose source has since changed what it states, and the dismissed ones. */
export function staleFindings(
  edition: Edition,
  source: readonly KeyedText[],
  { finder, readers, languages, levels }: Pick<ProofDesk, 'finder' | 'readers' | 'languages' | 'levels'>,
): Dismissed {
  const level = levels?.(edition.locale)[CODE] ?? CHECKS[CODE].level
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  if (level === 'off' || edition.units.every(unit => texts.get(unit.key) === unit.source))
    return { findings: [], dismissed: [] }
  const reader = readerFor(edition.sourceLocale, { finder, readers, ...(languages && { languages }) })
  const found = CHECKS[CODE].edition(edition, source, reader).map(({ key, message, statement }): Finding => {
    return { code: CODE, level, key, locale: edition.locale, message, statement }
  })
  return applyDismissals(found, edition.units)
}
