import type { Edition, Finding, Unit } from '../../model.ts'
import { onceInARow } from '../../once.ts'
import { sha256Of } from '../../sha256.ts'
import type { CheckRules, Workspace } from '../model.ts'
import type { Manuscript } from '../translate/manuscript.ts'
import type { EditionWork } from './plan.ts'

/** What the checks found in editions in an earlier run. */
export interface KnownFindings {
  /** The findings in an edition, if everything that they depend on is as it was. */
  readonly of: (work: EditionWork, edition: Edition) => Promise<readonly Finding[] | undefined>
  /** Keeps the findings in an edition for the next run. */
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
  if (build === undefined || book === undefined) return { of: async () => undefined, keep: async () => {} }
  // All editions of an article have its segments.
  const segmentsOf = onceInARow(({ segments }: Manuscript) => JSON.stringify(segments))
  const keyOf = ({ manuscript }: EditionWork, { locale, units, ...edition }: Edition): string => {
    const settings = [rules.levels(locale), rules.subtitles?.(locale), rules.style?.(locale)]
    const texts = [locale, edition, units.map(inOrder)]
    return sha256Of(`${JSON.stringify([build, glossary, settings, texts])}${segmentsOf(manuscript)}`)
  }
  return {
    of: async (work, edition) => {
      const before = await book.load(edition)
      return before?.key === keyOf(work, edition) ? before.findings : undefined
    },
    keep: (work, edition, findings) => book.save(edition, { key: keyOf(work, edition), findings }),
  }
}

/** A unit that was read from its file has its fields in another order than a new one. */
const inOrder = (unit: Unit): readonly unknown[] =>
  Object.keys(unit)
    .sort()
    .flatMap(name => [name, unit[name as keyof Unit]])
