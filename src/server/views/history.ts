import type { Unit } from '../../model.ts'
import type { Desk } from '../../store/index.ts'
import type { HistoryEntry, HistoryView } from '../answers.ts'
import type { ReplacedUnit } from '../edits/replaced-units.ts'
import type { UnitAddress } from '../library/model.ts'

const MAX_COMMITS = 30

interface Wanted {
  readonly history: Desk['history']
  readonly address: UnitAddress
  readonly unit: Unit
  /** What stood before changes on this page, newest first. */
  readonly earlier: readonly ReplacedUnit[]
  /** The edit of an earlier text that was offered when its source changed to the present one. */
  readonly suggestion: (earlier: Unit) => string | undefined
}

/** The texts that a unit had: those in git, else those that were changed on this page and the text of the machine. */
export async function historyOf({ history, address, unit, earlier, suggestion }: Wanted): Promise<HistoryView> {
  const past = await history.ofUnit(address, MAX_COMMITS)
  const commits = past?.map(({ text, ...commit }): HistoryEntry => ({ kind: 'commit', ...commit, target: text }))
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
