import type { MachineText } from '../../edition/index.ts'
import type { UnitAddress } from '../library/model.ts'

/**
 * Texts that engines made for sentences while a person worked on them: if the person takes one, it is a machine's text.
 */
export interface OfferedTexts {
  readonly offer: (address: UnitAddress, made: MachineText) => void
  /** The offer that is equal to a text, if any. */
  readonly find: (address: UnitAddress, text: string) => MachineText | undefined
}

/** How many are remembered. */
const REMEMBERED = 2000

export function createOfferedTexts(): OfferedTexts {
  const known = new Map<string, MachineText>()
  const idOf = ({ slug, locale, key }: UnitAddress, text: string): string => JSON.stringify([slug, locale, key, text])
  return {
    offer: (address, made) => {
      known.set(idOf(address, made.text), made)
      const oldest = known.keys().next().value
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    },
    find: (address, text) => known.get(idOf(address, text)),
  }
}
