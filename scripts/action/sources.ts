import { posix } from 'node:path'
import type { LineFinding } from './findings.ts'

/** What decides which findings in sources are shown at their lines. */
export interface SourceRequest {
  /** The files of the pull request, as in `LineFinding.file`; undefined if unknown. */
  readonly touched: ReadonlySet<string> | undefined
  /** Whether only some editions were requested. */
  readonly someEditions: boolean
  /** The levels that fail the run. */
  readonly failing: ReadonlySet<LineFinding['level']>
}

/** Findings to show at their lines, and how many others are only counted, by the name of their article. */
export interface ShownFindings {
  readonly shown: readonly LineFinding[]
  readonly counted: ReadonlyMap<string, number>
}

/**
 * Decides which findings in sources to show. A change in one sentence of an edition is not about the source, whose
 * findings would hide those of the edition. They are shown if the pull request changes the source, if its files are
 * unknown, if all editions were requested, or if they fail the run. All others are counted.
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

/**
 * Whether the pull request changes the source's locale file or the article itself: `locales/en/visit.json` →
 * `seeds/visit.txt`.
 */
function isTouched({ file }: LineFinding, touched: ReadonlySet<string>): boolean {
  const locales = posix.dirname(posix.dirname(file))
  const { name } = posix.parse(file)
  const isArticle = (path: string): boolean =>
    posix.parse(path).name === name && !path.startsWith(`${locales}/`) && !path.endsWith('.review.yml')
  return touched.has(file) || [...touched].some(isArticle)
}

/** `14 findings in the source of visit, which this run is not about`, in one line; undefined if there are none. */
export function countedLine(counted: ShownFindings['counted']): string | undefined {
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0)
  if (all === 0) return undefined
  const sources = counted.size === 1 ? `the source of ${[...counted.keys()][0]}` : `${counted.size} sources`
  return `${all} ${all === 1 ? 'finding' : 'findings'} in ${sources}, which this run is not about: \`check\` shows them.`
}
