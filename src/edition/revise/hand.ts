import type { Unit } from '../../model.ts'

/**
 * Who is responsible for a unit's text. `person`: somebody wrote or changed it, or it was imported. `approved`: it is a
 * machine's, and somebody took or approved it. `machine`: nobody has yet.
 */
export type Hand = 'person' | 'approved' | 'machine'

export function handOf({
  origin,
  state,
  target,
  machine,
}: Pick<Unit, 'origin' | 'state' | 'target' | 'machine'>): Hand {
  if (origin === 'import') return 'person'
  // The machine's suggestion, taken unchanged.
  if (origin === 'human') return machine !== undefined && machine === target ? 'approved' : 'person'
  return state === 'reviewed' || state === 'final' ? 'approved' : 'machine'
}
