import { diffWords } from '../../../edition/index.ts'
import type { ImportAction } from '../../../exchange/index.ts'
import type { Finding, Locale, SegmentKey } from '../../../model.ts'
import { countFindings } from '../../../pipeline/index.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'
import type { ImportedArticle, ImportedUnit, ImportResult } from './take-in.ts'

/** The result as the JSON of the contract. */
export function importText({ units, articles }: ImportResult): object {
  return {
    units: units.map(({ key, locale, action, message, slug, sources, findings = [] }) => ({
      key,
      locale,
      action,
      ...(message === undefined ? {} : { message }),
      ...(slug === undefined ? {} : { slug }),
      ...(sources === undefined ? {} : { before: sources.before, after: sources.after }),
      ...(findings.length > 0 && { findings: findings.map(({ code, level, message }) => ({ code, level, message })) }),
    })),
    articles: articles.map(({ slug, missing, isShuffled, otherSources }) => ({
      slug,
      missing,
      shuffled: isShuffled,
      ...(otherSources.length > 0 && { otherSources }),
    })),
  }
}

const COLORS = { updated: 'green', unchanged: 'dim', conflict: 'red', stale: 'yellow', unknown: 'yellow' } as const

const FINDING_COLORS = { error: 'red', warning: 'yellow', info: 'dim' } as const

interface Look {
  readonly color: boolean
  readonly dryRun: boolean
}

/** The result for a person: each unit that changed or needs a decision, and what the file lacks. */
export function reportLines({ units, articles, locale }: ImportResult, { color, dryRun }: Look): string {
  const told = units.filter(({ action, message }) => action !== 'unchanged' || message !== undefined)
  const lines = told.flatMap(unit => [
    `${unit.slug === undefined ? '' : `${unit.slug} `}${unit.key === '' ? 'a unit without an id' : paint(unit.key, 'bold', color)} ${paint(unit.action, COLORS[unit.action], color)}${unit.message === undefined ? '' : `: ${unit.message}`}`,
    ...diffOf(unit),
    ...(unit.findings ?? [])
      .filter(isSaid)
      .map(({ level, code, message }) => `     ${paint(level, FINDING_COLORS[level], color)} ${code}: ${message}`),
  ])
  const counts = ACTIONS.flatMap(action => {
    const count = units.filter(unit => unit.action === action).length
    return count > 0 ? [`${count} ${action}`] : []
  })
  const would = dryRun ? ' (nothing written)' : ''
  return `${[
    ...lines,
    ...articles.flatMap(articleLines),
    `${locale}: ${counts.join(', ') || 'no unit'}${would}`,
    ...findingsLine(units, { locale, dryRun }),
  ].join('\n')}\n`
}

const isSaid = ({ level }: Finding): boolean => level !== 'info'

/** The number of texts in the file with findings, and the command that shows them again. */
function findingsLine(
  units: readonly ImportedUnit[],
  { locale, dryRun }: { readonly locale: Locale; readonly dryRun: boolean },
): readonly string[] {
  const wrong = units.filter(({ findings = [] }) => findings.some(isSaid))
  if (wrong.length === 0) return []
  const found = countFindings(wrong.flatMap(({ findings = [] }) => findings))
  const counts = (['error', 'warning'] as const)
    .filter(level => found[level] > 0)
    .map(level => plural(found[level], level))
  const slugs = [...new Set(wrong.flatMap(({ slug }) => slug ?? []))]
  const again = dryRun ? '' : `: interlinear check ${slugs.join(' ')} --to ${locale}`
  return [`${counts.join(' and ')} in ${plural(wrong.length, 'text')} of the file${again}`]
}

const ACTIONS: readonly ImportAction[] = ['updated', 'unchanged', 'stale', 'conflict', 'unknown']

/** The change of the source since the translation was made from it. */
function diffOf({ sources, locale }: ImportedUnit): readonly string[] {
  if (!sources) return []
  const words = diffWords(sources.before, sources.after, locale).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
  )
  return [`     source  ${words.join('')}`]
}

const SOME = 5

const someOf = (keys: readonly SegmentKey[]): string =>
  keys.length > SOME ? `${keys.slice(0, SOME).join(', ')}, …` : keys.join(', ')

function articleLines({ slug, missing, isShuffled, otherSources }: ImportedArticle): readonly string[] {
  const lacks = `${plural(missing.length, 'unit')} of the article ${missing.length === 1 ? 'is' : 'are'} not in the file`
  return [
    ...(missing.length > 0
      ? [
          `${slug}: ${lacks} (${someOf(missing)}): left out there, or new here since; nothing changes in ${missing.length === 1 ? 'it' : 'them'}`,
        ]
      : []),
    ...(otherSources.length > 0
      ? [`${slug}: warning: the file's source differs from ours at ${someOf(otherSources)}`]
      : []),
    ...(isShuffled ? [`${slug}: the file has its units in another order than the article`] : []),
  ]
}
