import { fromCatalog } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { SegmentKey, Unit } from '../../model.ts'
import { committedTexts } from '../../store/index.ts'
import type { HistoryEntry, HistoryView } from '../answers.ts'
import type { ReplacedUnit } from '../edits/replaced-units.ts'

const MAX_COMMITS = 30

interface Wanted {
  /** The edition's locale file. */
  readonly catalog: string
  readonly unit: Unit
  /** What stood before changes on this page, newest first. */
  readonly earlier: readonly ReplacedUnit[]
  /** The edit of an earlier text that was offered when its source changed to the present one. */
  readonly suggestion: (earlier: Unit) => string | undefined
}

/** The texts that a unit had: those in git, else those that were changed on this page and the text of the machine. */
export async function historyOf({ catalog, unit, earlier, suggestion }: Wanted): Promise<HistoryView> {
  const commits = await commitsOf(catalog, unit.key)
  const offered = earlier.flatMap(({ unit: before, time, by: author }): HistoryEntry[] => {
    const target = suggestion(before) ?? before.proposal
    return target === undefined || target === unit.target ? [] : [{ kind: 'offered', target, time, author }]
  })
  if (commits && commits.length > 0) return { git: true, entries: [...offered, ...commits] }
  const { machine } = unit
  const known: readonly HistoryEntry[] = [
    ...earlier.map(({ unit: { target }, time, by: author }): HistoryEntry => ({ kind: 'here', target, time, author })),
    ...(machine === undefined ? [] : [{ kind: 'machine' as const, target: machine }]),
  ]
  const texts = known.map(({ target }) => target)
  const others = known.filter(
    ({ target }, at) => target !== '' && target !== unit.target && texts.lastIndexOf(target) === at,
  )
  return { git: commits !== undefined, entries: [...offered, ...others] }
}

/** The texts that a unit had in git, newest first, each where it began; undefined outside of a repository. */
async function commitsOf(catalog: string, key: SegmentKey): Promise<readonly HistoryEntry[] | undefined> {
  const commits = await committedTexts(catalog, MAX_COMMITS)
  const known = commits?.flatMap(({ text, ...commit }): HistoryEntry[] => {
    const target = textIn(text, key, catalog)
    return target === undefined ? [] : [{ kind: 'commit', ...commit, target }]
  })
  // Of commits with the same text one after another, the oldest wrote it.
  return known?.filter((entry, index) => known[index + 1]?.target !== entry.target)
}

function textIn(catalog: string, key: SegmentKey, file: string): string | undefined {
  try {
    return fromCatalog(catalog, file).get(key)
  } catch (error) {
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}
