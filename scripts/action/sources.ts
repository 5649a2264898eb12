import { posix } from 'node:path'
import type { LineFinding } from './findings.ts'

/** What decides which findings in sources are shown at their lines. */
export interface SourceRequest {
  /** The files of the pull request, as `LineFinding.file` has them; undefined where nobody knows them. */
  readonly touched: ReadonlySet<string> | undefined
  /** Whether the run was asked for some editions only. */
  readonly someEditions: boolean
  /** The levels that fail the run. */
  readonly failing: ReadonlySet<LineFinding['level']>
}

/** Findings at their lines, and how many are only counted, by the name of their article. */
export interface ShownFindings {
  readonly shown: readonly LineFinding[]
  readonly counted: ReadonlyMap<string, number>
}

/**
 * A change of one sentence of an edition says nothing of the source, whose findings would hide those of the edition. They
 * are shown where the pull request touches the source; where nobody knows its files, where all editions were asked for; and
 * where they fail the run. All others are counted.
 */
export function splitSources(findings: readonly LineFinding[], request: SourceRequest): ShownFindings {
  const { touched, someEditions, failing } = request
  const isShown = (finding: LineFinding): boolean =>
    !finding.place.startsWith('source/') ||
    failing.has(finding.level) ||
    (touched === undefined ? !someEditions : isTouched(finding, touched))
  const counted = new Map<string, number>()
  for (const finding of findings) {
    if (isShown(finding)) continue
    const slug = posix.parse(finding.file).name
    counted.set(slug, (counted.get(slug) ?? 0) + 1)
  }
  return { shown: findings.filter(isShown), counted }
}

/** Whether the pull request has the source's locale file, or the article itself: `locales/en/visit.json` → `seeds/visit.txt`. */
function isTouched({ file }: LineFinding, touched: ReadonlySet<string>): boolean {
  const locales = posix.dirname(posix.dirname(file))
  const { name } = posix.parse(file)
  const isArticle = (path: string): boolean =>
    posix.parse(path).name === name && !path.startsWith(`${locales}/`) && !path.endsWith('.review.yml')
  return touched.has(file) || [...touched].some(isArticle)
}

/** `14 findings in the source of visit, which this run is not about`, in one line; undefined for none. */
export function countedLine(counted: ShownFindings['counted']): string | undefined {
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0)
  if (all === 0) return undefined
  const sources = counted.size === 1 ? `the source of ${[...counted.keys()][0]}` : `${counted.size} sources`
  return `${all} ${all === 1 ? 'finding' : 'findings'} in ${sources}, which this run is not about: \`check\` shows them.`
}
