import type { Unit } from '../../model.ts'

/**
 * Whose words a unit has. `person`: somebody wrote or changed them, or they came in as a translation. `approved`: they are a
 * machine's as they are, and somebody took or approved them. `machine`: nobody has yet.
 */
export type Hand = 'person' | 'approved' | 'machine'

export function handOf({
  origin,
  state,
  target,
  machine,
}: Pick<Unit, 'origin' | 'state' | 'target' | 'machine'>): Hand {
  if (origin === 'import') return 'person'
  // The machine's suggestion, taken as it was.
  if (origin === 'human') return machine !== undefined && machine === target ? 'approved' : 'person'
  return state === 'reviewed' || state === 'final' ? 'approved' : 'machine'
}
