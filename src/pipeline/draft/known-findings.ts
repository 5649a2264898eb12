import type { Edition, Finding, Locale, Unit } from '../../model.ts'
import { onceEach, onceInARow } from '../../once.ts'
import { sha256Of } from '../../sha256.ts'
import type { CheckRules, Workspace } from '../model.ts'
import type { Manuscript } from '../translate/manuscript.ts'
import type { EditionWork } from './plan.ts'

/** What the checks found in editions in an earlier run. */
export interface KnownFindings {
  /** The findings in an edition, if everything that they depend on is as it was. */
  readonly of: (work: EditionWork, edition: Edition) => Promise<readonly Finding[] | undefined>
  /** Gives the edition's proofreader what was found in units that are as they were. */
  readonly recall: (work: EditionWork) => Promise<void>
  /** Keeps the findings in an edition, which its proofreader has checked, for the next run. */
  readonly keep: (work: EditionWork, edition: Edition, findings: readonly Finding[]) => Promise<void>
}

/**
 * Opens what a desk keeps of earlier runs. Nothing is known on a desk without a book for it, nor under rules whose
 * results also depend on something else.
 */
export function openKnownFindings(
  { desk, glossary }: Pick<Workspace, 'desk' | 'glossary'>,
  rules: CheckRules,
): KnownFindings {
  const { build } = rules
  const book = desk.findings
  if (build === undefined || book === undefined) {
    return { of: async () => undefined, recall: async () => {}, keep: async () => {} }
  }
  // All editions of an article have its segments.
  const segmentsOf = onceInARow(({ segments }: Manuscript) => JSON.stringify(segments))
  const settingsFor = onceEach((locale: Locale): string => {
    const settings = [rules.levels(locale), rules.subtitles?.(locale), rules.style?.(locale)]
    return sha256Of(JSON.stringify([build, glossary, settings]))
  })
  const rulesOf = ({ sourceLocale, locale }: Edition): string => `${sourceLocale} ${locale} ${settingsFor(locale)}`
  const keyOf = ({ manuscript }: EditionWork, edition: Edition): string => {
    const { locale: _, units, ...others } = edition
    const texts = JSON.stringify([rulesOf(edition), others, units.map(inOrder)])
    return sha256Of(`${texts}${segmentsOf(manuscript)}`)
  }
  return {
    of: async (work, edition) => {
      const before = await book.load(edition)
      return before?.key === keyOf(work, edition) ? before.findings : undefined
    },
    recall: async ({ plan: { edition }, proofreader }) => {
      if (edition.units.length === 0) return
      const before = await book.load(edition)
      if (before?.rules === rulesOf(edition)) proofreader.recall(new Map(Object.entries(before.units)))
    },
    keep: (work, edition, findings) => {
      const units = Object.fromEntries(work.proofreader.judged())
      return book.save(edition, { key: keyOf(work, edition), findings, rules: rulesOf(edition), units })
    },
  }
}

/** A unit that was read from its file has its fields in another order than a new one. */
const inOrder = (unit: Unit): readonly unknown[] => {
  const fields: unknown[] = []
  for (const name of sorted(Object.keys(unit).join(' '))) fields.push(name, unit[name as keyof Unit])
  return fields
}

/** Most units have the same fields. */
const sorted = onceEach((names: string): readonly string[] => names.split(' ').sort())
