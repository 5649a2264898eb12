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
  /** The units before changes of this unit on this page, newest first. */
  readonly earlier: readonly ReplacedUnit[]
  /** The edit of an earlier text that was suggested when its source changed to the present one. */
  readonly suggestion: (earlier: Unit) => string | undefined
}

/** The former texts of a unit: those in git, those that were replaced on this page, and the machine's. */
export async function historyOf({ history, address, unit, earlier, suggestion }: Wanted): Promise<HistoryView> {
  const past = await history.ofUnit(address, MAX_COMMITS)
  const commits = (past ?? []).map(({ text, ...commit }): HistoryEntry => ({ kind: 'commit', ...commit, target: text }))
  const offered = earlier.flatMap(({ unit: before, time, by: author }): HistoryEntry[] => {
    const target = suggestion(before) ?? before.proposal
    return target === undefined || target === unit.target ? [] : [{ kind: 'offered', target, time, author }]
  })
  const { machine } = unit
  const shown = new Set([unit.target, ...commits.map(({ target }) => target)])
  const own: readonly HistoryEntry[] =
    machine === undefined || shown.has(machine) ? [] : [{ kind: 'machine', target: machine }]
  if (machine !== undefined) shown.add(machine)
  const replaced = (await history.replaced(address)).flatMap(({ text: target, time, by: author }): HistoryEntry[] => {
    if (shown.has(target)) return []
    shown.add(target)
    return [{ kind: 'here', target, time, author }]
  })
  const known = [...replaced, ...commits].toSorted((one, other) => timeOf(other) - timeOf(one))
  return { git: past !== undefined, entries: [...offered, ...known, ...own] }
}

const timeOf = (entry: HistoryEntry): number => ('time' in entry ? Date.parse(entry.time) || 0 : 0)
